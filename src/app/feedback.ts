import type { Asked } from '../domain/question.ts';
import type { EvidencePlace } from './corpus.ts';

/** What somebody says is wrong with an answer. */
export const feedbackReasons = ['citation', 'missing', 'misread', 'other'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** Given by a person of their own accord: the question it is about, not the message they wrote. */
export interface Feedback {
  /** ISO instant. */
  readonly at: string;
  /** Ids as Slack gives them. */
  readonly team: string;
  readonly user: string;
  readonly verdict: 'right' | 'wrong';
  /** Null for `right`. */
  readonly reason: FeedbackReason | null;
  /** In the person's own words; null where none were given. */
  readonly comment: string | null;
  /** What was asked; null where it is about one citation. */
  readonly asked: Asked | null;
  /** The citation that is meant; null where it is about the whole answer. */
  readonly place: EvidencePlace | null;
}

/** Keeps feedback for whoever looks after the corpus. */
export interface FeedbackStore {
  readonly add: (feedback: Feedback) => Promise<void>;
  /** Newest first. */
  readonly newest: (most: number) => Promise<readonly Feedback[]>;
}

/** What a person asked last, to ask it again from the app's home. */
export interface RecentQuestions {
  readonly add: (user: string, asked: Asked) => Promise<void>;
  /** Newest first, each question once. */
  readonly of: (user: string) => Promise<readonly Asked[]>;
  readonly forget: (user: string) => Promise<void>;
}
