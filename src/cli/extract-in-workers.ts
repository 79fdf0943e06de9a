import { Worker } from 'node:worker_threads';
import type { Extraction } from '../domain/extraction.ts';
import type { Release } from '../domain/release.ts';
import type { Batch } from './extract-worker.ts';

export interface ExtractWorkers {
  readonly extractAll: (releases: readonly Release[]) => Promise<readonly Extraction[]>;
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (extractions: readonly Extraction[]) => void;
  readonly reject: (error: Error) => void;
}

/** `count` threads that read releases, each batch given to the one with the fewest. A thread that fails fails its batches. */
export const createExtractWorkers = (count: number, folders: readonly string[]): ExtractWorkers => {
  let last = 0;
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), { workerData: { folders } });
    const waiting = new Map<number, Waiting>();
    worker.on('message', (done: { readonly number: number; readonly extractions: readonly Extraction[] }) => {
      waiting.get(done.number)?.resolve(done.extractions);
      waiting.delete(done.number);
    });
    worker.on('error', (error) => {
      for (const { reject } of waiting.values())
        reject(error instanceof Error ? error : new Error(String(error)));
      waiting.clear();
    });
    return { worker, waiting };
  });
  return {
    extractAll: (releases) => {
      const [least] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
      last += 1;
      const batch: Batch = { number: last, releases };
      return new Promise((resolve, reject) => {
        least?.waiting.set(batch.number, { resolve, reject });
        // A thread has no origin, a window has.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        least?.worker.postMessage(batch);
      });
    },
    stop: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};
