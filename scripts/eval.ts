import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import type { Reference } from '../src/reference/reference.ts';
import { readReferenceFolders } from '../src/store/reference-folder.ts';
import { compareFigures, figuresSchema, toFigures } from './gold/figures.ts';
import type { Figures } from './gold/figures.ts';
import { readCase } from './gold/read-case.ts';
import { readGoldFolder } from './gold/read-folder.ts';
import { renderComparison, renderMisses, renderTable } from './gold/report.ts';
import type { ScoredFolder } from './gold/report.ts';
import { score } from './gold/score.ts';

const root = resolve(import.meta.dirname, '..');
const usual = ['../shared/releases', '../shared/facsimiles', 'test/gold/seen', 'test/gold/held'];

const program = new Command('eval')
  .description('Scores what is read from documents against gold, and compares with the committed figures.')
  .option('--folder <dir...>', 'gold folders to score instead of the usual ones')
  .option('--verbose', 'list every miss')
  .option('--figures <file>', 'where the figures are kept', join(root, 'test/gold/figures.json'))
  .option('--write', 'keep the figures, for the next scoring to be compared with')
  .parse();
const options = program.opts<{ folder?: string[]; verbose?: boolean; figures: string; write?: boolean }>();

/** The shipped rows, and those of invented bodies where the folder has some beside it. */
const referenceFor = async (folder: string): Promise<Reference> => {
  const beside = join(dirname(folder), 'reference');
  const parsed = await readReferenceFolders([
    join(root, 'corpus/reference'),
    ...(existsSync(beside) ? [beside] : []),
  ]);
  if ('ok' in parsed) return parsed.ok;
  return fail(parsed.problems.map(({ file, line, message }) => `${file}:${line ?? 1}: ${message}`));
};

const fail = (problems: readonly string[]): never => {
  for (const problem of problems) console.error(problem);
  process.exit(2);
};

const scored: ScoredFolder[] = [];
const now: Figures = {};
const folders =
  options.folder?.map((folder) => resolve(folder)) ?? usual.map((folder) => resolve(root, folder));
for (const folder of folders) {
  const name = relative(root, folder);
  const read = await readGoldFolder(folder);
  if (read.kind === 'absent') {
    console.log(`${name}: skipped, there is no such folder here.`);
    continue;
  }
  if (read.kind === 'broken') fail(read.problems.map((problem) => `${name}: ${problem}`));
  else {
    const reference = await referenceFor(folder);
    const result = score(read.cases.map((gold) => ({ gold, reading: readCase(gold, reference) })));
    scored.push({ name, documents: read.cases.length, score: result });
    now[name] = toFigures(
      read.cases.map((one) => one.name),
      result,
    );
  }
}

const before: Figures = existsSync(options.figures)
  ? figuresSchema.parse(JSON.parse(await readFile(options.figures, 'utf8')))
  : {};
console.log(`\n${renderTable(scored)}\n`);
if (options.verbose === true) console.log(`${scored.map(renderMisses).join('\n\n')}\n`);
let fell = false;
for (const { name } of scored) {
  const committed = before[name];
  if (committed === undefined) {
    console.log(`${name}: no figures are kept to compare with.`);
    continue;
  }
  const comparison = compareFigures(committed, now[name]!);
  fell ||= comparison.fallen.length > 0;
  console.log(renderComparison(name, comparison));
}
if (options.write === true) {
  await writeFile(options.figures, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`);
  console.log(`Kept in ${relative(root, options.figures)}.`);
}
process.exitCode = fell && options.write !== true ? 1 : 0;
