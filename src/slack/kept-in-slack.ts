import type { Asker, RecentQuestions, ThreadMemory, ThreadPlace } from '../app/kept-words.ts';
import type { Log } from '../app/log.ts';
import type { Asked, Question } from '../domain/question.ts';
import { errorFields } from './trouble.ts';

/** Milliseconds that a thread is remembered after its last question: a working day and the night after it. */
const rememberedFor = 24 * 60 * 60_000;

/** What asking leaves behind, and what it goes on from. */
export interface KeptInSlack {
  /** What the thread was about; null where nothing is remembered, or the store is in trouble. */
  readonly recall: (thread: ThreadPlace | null) => Promise<Question | null>;
  readonly remember: (
    about: { readonly thread: ThreadPlace | null; readonly asker: Asker; readonly asked: Asked },
    question: Question,
  ) => Promise<void>;
  /** As typed, newest first. */
  readonly recent: (asker: Asker) => Promise<readonly string[]>;
  readonly forget: (asker: Asker) => Promise<void>;
}

/**
 * Over the stores. Memory is a comfort: when a store fails, the log is told and the question is answered all the same.
 * `now` in milliseconds.
 */
export const createKeptInSlack = (
  stores: { readonly threads: ThreadMemory; readonly questions: RecentQuestions },
  log: Log,
  now: () => number,
): KeptInSlack => {
  const orElse = async <T>(instead: T, what: string, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      log.error(errorFields(error), what);
      return instead;
    }
  };
  return {
    recall: (thread) =>
      thread === null
        ? Promise.resolve(null)
        : orElse(null, 'thread not recalled', () => stores.threads.recall(thread, now())),
    remember: ({ thread, asker, asked }, question) =>
      orElse(undefined, 'question not remembered', async () => {
        if (question.intent === 'help') return;
        await Promise.all([
          thread === null ? null : stores.threads.remember(thread, question, now() + rememberedFor),
          stores.questions.add(asker, typedAs(asked), now()),
        ]);
      }),
    recent: (asker) => orElse([], 'questions not recalled', () => stores.questions.list(asker)),
    forget: (asker) => orElse(undefined, 'questions not forgotten', () => stores.questions.forget(asker)),
  };
};

/** As a person would type it: a command with its slash. */
export const typedAs = ({ command, text }: Asked): string =>
  command === null ? text : `/${command} ${text}`.trim();
