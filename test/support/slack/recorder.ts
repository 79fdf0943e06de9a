/** A call that reached the local Slack, and what became of it. */
export interface RecordedCall {
  /** `chat.postMessage`, or `respond` for a response_url. */
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** `ok`, Slack's error string, `http 500`, `silence` ... */
  readonly outcome: string;
}

/** Keeps what happened, and lets a test wait for it instead of for time to pass. */
export const createRecorder = () => {
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
    record: (call: RecordedCall): void => {
      calls.push(call);
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

export type Recorder = ReturnType<typeof createRecorder>;
