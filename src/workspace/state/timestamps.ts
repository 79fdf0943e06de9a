/**
 * Slack's message timestamps: seconds with six digits, unlike any other of the workspace and always growing, even where
 * the clock stands still or goes back.
 */
export const createTimestamps = (now: () => number) => {
  let last = 0;
  return (): string => {
    // Tenths of milliseconds apart, as many as a still clock can need.
    last = Math.max(Math.floor(now()) * 1000, last + 100);
    return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
  };
};

/** Milliseconds; NaN for what is no timestamp. */
export const millisecondsOf = (ts: string): number => (isTimestamp(ts) ? Number(ts) * 1000 : Number.NaN);

export const isTimestamp = (ts: string): boolean => /^\d{1,10}(?:\.\d{1,6})?$/.test(ts);

/** As numbers: older first. */
export const compareTs = (a: string, b: string): number => Number(a) - Number(b);
