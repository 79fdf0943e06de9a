import { Worker } from 'node:worker_threads';
import type { CorpusFile, ReadFile } from '../app/reading-cache.ts';
import type { Batch } from './read-worker.ts';

export interface ReadWorkers {
  readonly readAll: (files: readonly CorpusFile[]) => Promise<readonly ReadFile[]>;
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (read: readonly ReadFile[]) => void;
  readonly reject: (error: Error) => void;
}

/** `count` threads that read files, each batch given to the one with the fewest. A thread that fails fails its batches. */
export const createReadWorkers = (count: number, folders: readonly string[]): ReadWorkers => {
  let last = 0;
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: { folders },
      // Much of what is read is thrown away at once; a young heap as large as the main thread's would be kept full of it.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    const waiting = new Map<number, Waiting>();
    worker.on('message', (done: { readonly number: number; readonly read: readonly ReadFile[] }) => {
      waiting.get(done.number)?.resolve(done.read);
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
    readAll: (files) => {
      const [least] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
      last += 1;
      const batch: Batch = { number: last, files };
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
