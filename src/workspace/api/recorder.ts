import type { ChangeFeed } from '../change-feed.ts';
import type { Json } from '../json.ts';

/** A call that reached the local Slack, and what became of it. */
export interface RecordedCall {
  /** `chat.postMessage`, or `respond` for a response_url. */
  readonly method: string;
  readonly args: Json;
  /** `ok`, Slack's error string, `http 500`, `silence` ... */
  readonly outcome: string;
  /** What Slack says is wrong, each with its place; [] where it says no more than the outcome. */
  readonly errors: readonly string[];
  /** Milliseconds. */
  readonly at: number;
}

/** How many calls are kept: a workspace may run for days. */
const kept = 10_000;

/** Keeps what happened, and lets a test wait for it instead of for time to pass. */
export const createRecorder = (now: () => number, feed: ChangeFeed) => {
  const calls: RecordedCall[] = [];
  const waiting = new Set<{ readonly isMet: () => boolean; readonly meet: () => void }>();

  const until = (isMet: (calls: readonly RecordedCall[]) => boolean): Promise<void> =>
    new Promise((resolve) => {
      if (isMet(calls)) resolve();
      else waiting.add({ isMet: () => isMet(calls), meet: resolve });
    });

  return {
    calls: calls as readonly RecordedCall[],
    of: (method: string): readonly RecordedCall[] => calls.filter((call) => call.method === method),
    record: (call: Omit<RecordedCall, 'at' | 'errors'> & Partial<Pick<RecordedCall, 'errors'>>): void => {
      const recorded: RecordedCall = { errors: [], ...call, at: now() };
      calls.push(recorded);
      if (calls.length > kept) calls.splice(0, calls.length - kept);
      feed.tell({ kind: 'called', call: recorded });
      for (const one of waiting) {
        if (!one.isMet()) continue;
        waiting.delete(one);
        one.meet();
      }
    },
    until,
    /** Resolves with the nth call (from 1) of that method. */
    nth: async (method: string, n: number): Promise<RecordedCall> => {
      const found = (): RecordedCall | undefined => calls.filter((call) => call.method === method)[n - 1];
      await until(() => found() !== undefined);
      return found() as RecordedCall;
    },
    clear: (): void => {
      calls.length = 0;
    },
  };
};
