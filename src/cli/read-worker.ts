import { parentPort, workerData } from 'node:worker_threads';
import type { CorpusFile } from '../app/reading-cache.ts';
import { openReference } from './open-reference.ts';
import { readFile } from './read-file.ts';

/** Reads batches of files beside the main thread. Takes `{ number, files }`, gives `{ number, read }`. */
export interface Batch {
  readonly number: number;
  readonly files: readonly CorpusFile[];
}

const { folders } = workerData as { readonly folders: readonly string[] };
const parsed = await openReference(folders);
// The main thread has read the same data, and refused it if it was not sound.
if ('problems' in parsed) throw new Error('the reference data is not sound');
const reference = parsed.ok;

parentPort?.on('message', ({ number, files }: Batch) => {
  const read = files.map((file) => readFile(file, reference));
  // A thread has no origin, a window has.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage({ number, read });
});
