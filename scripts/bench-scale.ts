import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeReleases } from './library/write-releases.ts';

/**
 * How long the program takes from its start to its first answer over many releases, with nothing kept and with
 * everything: each in a process of its own. `node scripts/bench-scale.ts [RELEASES]`, 10,000 when not given.
 */

const count = Number(process.argv[2] ?? 10_000);
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'findings-scale-'));
const corpus = join(folder, 'corpus');
await writeReleases(corpus, count);

const ask = join(root, 'src/cli/ask.ts');
const tellMost =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();' +
  'console.error(`most ${maxRSS} kilobytes, ${userCPUTime + systemCPUTime} microseconds`)})';

const first = (name: string): void => {
  const from = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      tellMost,
      '--import',
      './src/code-cache.ts',
      ask,
      '--corpus',
      corpus,
      '--',
      '/concerns merseyside',
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CACHE_DIR: join(folder, 'cache') } },
  );
  const seconds = (performance.now() - from) / 1000;
  const [, kilobytes, microseconds] = /most (\d+) kilobytes, (\d+) micro/.exec(stderr) ?? [];
  const cells = [
    `${seconds.toFixed(1)} s`,
    `${(Number(microseconds) / 1e6).toFixed(1)} s of processor`,
    `${(Number(kilobytes) / 1024).toFixed(0)} MB`,
  ];
  console.log(`${name.padEnd(14)}${cells.map((cell) => cell.padStart(20)).join('')}`);
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
};

try {
  console.log(`start to first answer over ${count} releases`);
  first('nothing kept');
  first('all kept');
} finally {
  rmSync(folder, { recursive: true });
}
