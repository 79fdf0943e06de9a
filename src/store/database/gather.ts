/** Writes what comes within a short time together. */
export interface Gathering<T> {
  /** Resolves when it is written; rejects, for all that was written with it, when that failed. */
  readonly add: (item: T) => Promise<void>;
  /** Whether any that is not written yet is one of these. */
  readonly holds: (isOne: (item: T) => boolean) => boolean;
  /** Resolves when all that was added before is written, or has failed. */
  readonly settled: () => Promise<void>;
}

/** Milliseconds between two writes: nobody types another question sooner, and a hundred share one wait for the disk. */
const apart = 50;

/** The first after a pause is written at once, those that come soon after it together. One write at a time. */
export const gather = <T>(
  write: (items: readonly T[]) => Promise<void>,
  wait: (milliseconds: number) => Promise<unknown>,
): Gathering<T> => {
  let gathered: T[] = [];
  let writing: readonly T[] = [];
  let next: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();
  let begunAt = -Infinity;

  const writeNext = async (before: Promise<void>): Promise<void> => {
    await before;
    const early = begunAt + apart - performance.now();
    if (early > 0) await wait(early);
    writing = gathered;
    gathered = [];
    next = null;
    begunAt = performance.now();
    try {
      await write(writing);
    } finally {
      writing = [];
    }
  };

  return {
    add: (item) => {
      gathered.push(item);
      if (next === null) {
        next = writeNext(last);
        last = next.catch(() => undefined);
      }
      return next;
    },
    holds: (isOne) => gathered.some(isOne) || writing.some(isOne),
    settled: () => last,
  };
};
