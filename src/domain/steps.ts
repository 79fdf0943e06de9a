/**
 * Work that can be set down between its steps, each of a few milliseconds: whoever runs it decides whether other work
 * may come in between.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Without a break. */
export const allAtOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
