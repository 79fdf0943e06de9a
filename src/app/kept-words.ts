import type { Instant } from '../domain/instant.ts';
import type { Question } from '../domain/question.ts';

/** What somebody thought of an answer. */
export interface Feedback {
  readonly team: string;
  readonly user: string;
  /** The question, or the place of the one citation, that it is about, as its button carried it. */
  readonly about: string;
  readonly verdict: 'right' | 'wrong';
  /** Null for `right`. */
  readonly reason: FeedbackReason | null;
  /** In their own words; null where they gave none. */
  readonly comment: string | null;
  readonly at: Instant;
}

/** What somebody may say is wrong with an answer. */
export const feedbackReasons = ['citation', 'missing', 'misread', 'other'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** Verdicts; a person's newest on one thing replaces the one before. */
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
