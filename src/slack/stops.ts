/** Milliseconds: no answer takes so long. */
const heededFor = 60_000;

/** Threads in which a person pressed Stop, so that what is under way there is not posted. `now` in milliseconds. */
export const createStops = (now: () => number) => {
  const stoppedAt = new Map<string, number>();
  const key = (channel: string, thread: string): string => `${channel}/${thread}`;
  return {
    stop: (channel: string, thread: string): void => {
      for (const [old, at] of stoppedAt) if (now() - at > heededFor) stoppedAt.delete(old);
      stoppedAt.set(key(channel, thread), now());
    },
    /** Whether it was stopped since that moment. */
    isStopped: (channel: string, thread: string, since: number): boolean =>
      (stoppedAt.get(key(channel, thread)) ?? Number.NEGATIVE_INFINITY) >= since,
  };
};

export type Stops = ReturnType<typeof createStops>;
