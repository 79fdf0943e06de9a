import { readCorpusDirs } from '../environment.ts';
import { runIngest } from './run-ingest.ts';

let interrupted = false;
process.on('SIGINT', () => {
  // The second time it ends at once; what was added is whole all the same.
  if (interrupted) process.exit(130);
  interrupted = true;
  process.stderr.write('\nStopping after this document. Once more stops at once.\n');
});

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runIngest(process.argv.slice(2), {
  corpus: readCorpusDirs(),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  progress:
    process.stderr.isTTY && !process.stdout.isTTY ? (line) => process.stderr.write(`\r${line}`) : null,
  stop: () => interrupted,
});
