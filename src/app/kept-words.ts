import type { Instant } from '../domain/instant.ts';
import type { Question } from '../domain/question.ts';

/** What somebody thought of an answer. */
export interface Feedback {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  /** Slack's ts of the message it is about. */
  readonly ts: string;
  readonly verdict: 'helpful' | 'not-helpful';
  /** Why, in their words; null where they gave none. */
  readonly reason: string | null;
  readonly at: Instant;
}

/** Verdicts; a person's newest on a message replaces the one before. */
export interface FeedbackStore {
  readonly give: (feedback: Feedback) => Promise<void>;
  /** Newest first. */
  readonly list: (team: string, limit: number) => Promise<readonly Feedback[]>;
}

/** What a thread spoke of last, so that a question there may leave it out. Forgotten when it expires. */
export interface ThreadMemory {
  readonly remember: (place: ThreadPlace, question: Question, expiresAt: Instant) => Promise<void>;
  /** Null where nothing is remembered, or no more. */
  readonly recall: (place: ThreadPlace, now: Instant) => Promise<Question | null>;
  readonly forgetExpired: (now: Instant) => Promise<void>;
}

export interface ThreadPlace {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

/**
 * A person's own last questions, shown to nobody else. Five are kept, as typed, until that person has them deleted or
 * asks others.
 */
export interface RecentQuestions {
  readonly add: (asker: Asker, text: string, at: Instant) => Promise<void>;
  /** Newest first. */
  readonly list: (asker: Asker) => Promise<readonly string[]>;
  readonly forget: (asker: Asker) => Promise<void>;
}

export interface Asker {
  readonly team: string;
  readonly user: string;
}

export const keptQuestions = 5;
