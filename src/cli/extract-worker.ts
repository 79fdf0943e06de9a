import { parentPort, workerData } from 'node:worker_threads';
import type { Release } from '../domain/release.ts';
import { extract } from '../extract/extract.ts';
import { openReference } from './open-reference.ts';

/** Reads batches of releases beside the main thread. Takes `{ number, releases }`, gives `{ number, extractions }`. */
export interface Batch {
  readonly number: number;
  readonly releases: readonly Release[];
}

const { folders } = workerData as { readonly folders: readonly string[] };
const parsed = await openReference(folders);
// The main thread has read the same data, and refused it if it was not sound.
if ('problems' in parsed) throw new Error('the reference data is not sound');
const reference = parsed.ok;

parentPort?.on('message', ({ number, releases }: Batch) => {
  const extractions = releases.map((release) => extract(release, reference));
  // A thread has no origin, a window has.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage({ number, extractions });
});
