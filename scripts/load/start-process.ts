import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Garbage is collected and what is held told, as one line of JSON, whenever the process gets SIGUSR2. */
const tellHeld =
  'data:text/javascript,process.on("SIGUSR2",()=>{gc();gc();process.stderr.write(`held ${process.memoryUsage().heapUsed}\\n`)})';

export interface Started {
  /** Resolves with the next line on standard error that matches, from now on. */
  readonly next: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Megabytes of heap after all garbage is collected. */
  readonly held: () => Promise<number>;
  /** Megabytes the operating system counts as the process's; null where it does not say (Linux does). */
  readonly resident: () => number | null;
  /** Milliseconds of processor that it has used, on all threads; null where the operating system does not say. */
  readonly worked: () => number | null;
  readonly stop: () => Promise<void>;
}

/** Milliseconds of processor that Linux counts as one. */
const tick = 10;

/** A Node process of its own, whose lines on standard error can be waited for. */
export const startProcess = (script: string, env: Readonly<Record<string, string | undefined>>): Started => {
  const child = spawn(process.execPath, ['--expose-gc', '--import', tellHeld, script], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const waiting = new Set<(line: string) => void>();
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => undefined);
  let last = '';
  let rest = '';
  child.stderr.on('data', (data: Buffer) => {
    const lines = `${rest}${data.toString()}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      last = line;
      for (const one of waiting) one(line);
    }
  });
  const closed = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      resolve();
      ended.reject(new Error(`${script} ended with ${code}: ${last}`));
    });
  });
  const next = (pattern: RegExp): Promise<RegExpExecArray> => {
    const found = Promise.withResolvers<RegExpExecArray>();
    const look = (line: string): void => {
      const match = pattern.exec(line);
      if (match === null) return;
      waiting.delete(look);
      found.resolve(match);
    };
    waiting.add(look);
    return Promise.race([found.promise, ended.promise]);
  };
  return {
    next,
    held: async () => {
      const told = next(/^held (\d+)$/);
      child.kill('SIGUSR2');
      return Number((await told)[1]) / 2 ** 20;
    },
    resident: () => {
      if (process.platform !== 'linux') return null;
      return (
        Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
      );
    },
    worked: () => {
      if (process.platform !== 'linux') return null;
      // The name stands in brackets and may hold spaces; times come eleven fields behind it.
      const [, fields = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ');
      const [user, system] = fields.split(' ').slice(11, 13).map(Number);
      return ((user ?? 0) + (system ?? 0)) * tick;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
};
