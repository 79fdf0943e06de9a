import type { Era, FindingKind, Voice } from './finding.ts';
import type { NonEmpty } from './known.ts';
import type { Subject } from './organisation.ts';
import type { PartialDate } from './partial-date.ts';
import type { Speaker } from './person.ts';
import type { Directness } from './quote.ts';
import type { Question, QuestionProblem } from './question.ts';
import type { ReleaseReference } from './release.ts';
import type { Span } from './span.ts';
import type { TopicId } from './topic.ts';

/** How much was looked at; said with every answer. */
export interface Coverage {
  readonly releases: number;
  /** Publication date of the newest dated release; null when none is dated. */
  readonly newest: PartialDate | null;
}

/** One thing shown to a person: the words, checked against the stored text, and all that says what they are. */
export interface Evidence {
  /** Several for a statement that runs over paragraphs; shown one after the other. */
  readonly spans: NonEmpty<Span>;
  readonly supports: 'finding' | 'quote' | 'passage';
  readonly release: ReleaseReference;
  readonly subjects: readonly Subject[];
  readonly topics: readonly TopicId[];
  /** The lead-in without which a list item cannot be read. */
  readonly leadIn: Span | null;
  readonly findingKind: FindingKind | null;
  /** How the kind was inferred; null where the words state it. */
  readonly kindInferred: string | null;
  /** Null for a passage, which nobody has judged. */
  readonly voice: Voice | null;
  readonly era: Era | null;
  readonly speaker: Speaker | null;
  readonly directness: Directness | null;
  /** Set where the words fit another voice than the printed speaker's. */
  readonly voiceConflict: string | null;
  /** Copies of the same words in other releases. */
  readonly alsoIn: readonly ReleaseReference[];
}

/** What is near a question that found nothing. */
export interface Suggestion {
  /** What a person reads: `custody: 4 findings about Merseyside Police`. */
  readonly label: string;
  /** What to type to get it: `/recommendations custody`. */
  readonly ask: string;
}

export type Answer =
  | {
      readonly kind: 'found';
      readonly question: Question;
      /** Strongest first; the items to show. */
      readonly evidence: NonEmpty<Evidence>;
      /** How many there are in all, shown or not. */
      readonly total: number;
      readonly coverage: Coverage;
    }
  | {
      readonly kind: 'nothing-found';
      readonly question: Question;
      readonly coverage: Coverage;
      readonly nearest: readonly Suggestion[];
    }
  | {
      readonly kind: 'which-one';
      readonly question: Question;
      readonly problem: QuestionProblem;
      readonly coverage: Coverage;
    }
  | {
      readonly kind: 'help';
      readonly question: Question;
      readonly coverage: Coverage;
      /** Questions that this library can answer. */
      readonly examples: readonly Suggestion[];
    };
