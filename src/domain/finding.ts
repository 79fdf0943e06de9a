import type { Subject } from './organisation.ts';
import type { Speaker } from './person.ts';
import type { Span } from './span.ts';
import type { TopicId } from './topic.ts';

/** Strongest first: formal kinds before loose ones, so that the order can rank. */
export const findingKinds = [
  'cause-of-concern',
  'area-for-improvement',
  'recommendation',
  'graded-judgment',
  'closure',
  'monitoring-change',
  'concern',
  'progress',
  'good-practice',
] as const;
/** The first three only where the words say so; a loose "areas of concern" stays `concern`. */
export type FindingKind = (typeof findingKinds)[number];

/** Whose judgement it is, not who typed it. */
export type Voice = 'inspectorate' | 'force' | 'commissioner' | 'press';

/** current: this document reports it now. earlier: it retells an earlier inspection. */
export type Era = 'current' | 'earlier';

export type Polarity = 'criticism' | 'praise' | 'neither';

export interface Finding {
  /** Unique in its release, in reading order: `f1`. */
  readonly id: string;
  /** The whole sentence or list item. */
  readonly span: Span;
  /** The lead-in that a list item needs to be readable ("inspectors were concerned to find that:"); null for a sentence. */
  readonly leadIn: Span | null;
  readonly kind: FindingKind;
  /** Null where the words state the kind; else how it was inferred, fit for a reader. */
  readonly kindInferred: string | null;
  readonly voice: Voice;
  readonly era: Era;
  /** Empty when the text names no force for it. */
  readonly subjects: readonly Subject[];
  readonly topics: readonly TopicId[];
  /** For a recommendation, until when it is to be done, as printed (in its own words or its lead-in's); else null. */
  readonly deadline: Span | null;
  /** Set when it was said by someone in a quote. */
  readonly speaker: Speaker | null;
  readonly quoteId: string | null;
  readonly rule: string;
  /** The words that made the rule fire. */
  readonly trigger: Span | null;
}

export const polarityOf = (kind: FindingKind): Polarity => {
  switch (kind) {
    case 'cause-of-concern':
    case 'area-for-improvement':
    case 'recommendation':
    case 'concern':
      return 'criticism';
    case 'good-practice':
    case 'progress':
    case 'closure':
      return 'praise';
    case 'graded-judgment':
    case 'monitoring-change':
      return 'neither';
  }
};
