/**
 * Loop turns between two pieces of work: a request is taken in, read and acknowledged in three of them, so that none
 * waits for more than one answer.
 */
const between = 3;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * Milliseconds that the next in line may have waited before the line is too long to join. Who joins then waits as long,
 * and twice as long where questions come twice as fast as they are answered: ten seconds, after which people ask again
 * and make it longer.
 */
const longestWait = 5000;

/**
 * Does work one piece at a time, in the order it came, and lets what comes in go first. Answers are made in one go; if
 * each were begun as soon as it was asked for, a question that arrives behind ten others would be acknowledged only
 * after all their answers. `now` in milliseconds.
 */
export const createTurns = (now: () => number) => {
  let last: Promise<unknown> = Promise.resolve();
  /** When each piece that has not begun was asked for, in order. */
  const waiting = new Set<{ readonly since: number }>();
  return {
    /** Gives back what the work gives, or throws what it throws. */
    take: <T>(work: () => T): Promise<T> => {
      const place = { since: now() };
      waiting.add(place);
      const mine = last.then(async () => {
        for (let turn = 0; turn < between; turn += 1) await nextTurn();
        waiting.delete(place);
        return work();
      });
      last = mine.catch(() => undefined);
      return mine;
    },
    /** Whether whoever is next has waited so long already that no more should join. */
    isCrowded: (): boolean => {
      const [next] = waiting;
      return next !== undefined && now() - next.since > longestWait;
    },
  };
};

export type Turns = ReturnType<typeof createTurns>;
