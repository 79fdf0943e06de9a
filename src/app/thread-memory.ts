import type { Question } from '../domain/question.ts';

/** Milliseconds that a thread is remembered after its last question: a working day and the night after it. */
export const rememberedFor = 24 * 60 * 60_000;

/**
 * What threads were about, so that "and cumbria?" can be asked in them. Keys are whatever tells threads apart:
 * `T1/C1/1700000000.000100`. Forgets by itself; losing it costs a person one more word.
 */
export interface ThreadMemory {
  /** The last question that was understood there; null when nothing is remembered. */
  readonly recall: (thread: string) => Promise<Question | null>;
  readonly keep: (thread: string, question: Question) => Promise<void>;
}

/** Keeps to this process: bounded in number and age. `now` in milliseconds. */
export const createThreadMemory = (now: () => number, most = 5_000): ThreadMemory => {
  const kept = new Map<string, { readonly question: Question; readonly at: number }>();
  return {
    recall: async (thread) => {
      const found = kept.get(thread);
      return found !== undefined && now() - found.at <= rememberedFor ? found.question : null;
    },
    keep: async (thread, question) => {
      // Set anew, so that the Map's order is that of use.
      kept.delete(thread);
      kept.set(thread, { question, at: now() });
      for (const [oldest, { at }] of kept) {
        if (kept.size <= most && now() - at <= rememberedFor) break;
        kept.delete(oldest);
      }
    },
  };
};
