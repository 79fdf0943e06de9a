/** Knows what has been begun and not finished, so that a stop can wait for it. */
export const createInFlight = () => {
  const begun = new Set<Promise<unknown>>();
  return {
    /** Gives back the same outcome. */
    track: <T>(work: Promise<T>): Promise<T> => {
      const done = work.finally(() => begun.delete(done));
      begun.add(done);
      return done;
    },
    /** Resolves when nothing is under way, failures included. */
    idle: async (): Promise<void> => {
      while (begun.size > 0) await Promise.allSettled(begun);
    },
  };
};

export type InFlight = ReturnType<typeof createInFlight>;
