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
 * Does work one piece at a time, in the order it came, and lets what comes in go first. Answers are made in one go; if
 * each were begun as soon as it was asked for, a question that arrives behind ten others would be acknowledged only
 * after all their answers.
 */
export const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    /** Gives back what the work gives, or throws what it throws. */
    take: <T>(work: () => T): Promise<T> => {
      const mine = last.then(async () => {
        for (let turn = 0; turn < between; turn += 1) await nextTurn();
        return work();
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
};

export type Turns = ReturnType<typeof createTurns>;
