import type { Count } from './count.ts';
import type { Era, FindingKind, Voice } from './finding.ts';
import type { Inspection } from './inspection.ts';
import type { Known, NonEmpty } from './known.ts';
import type { OrganisationId, Subject } from './organisation.ts';
import type { PartialDate } from './partial-date.ts';
import type { Role, Speaker } from './person.ts';
import type { Directness } from './quote.ts';
import type { Intent, Question, QuestionProblem } from './question.ts';
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
  /** The rule that read it, as named in `extract/rules.ts`; null for a passage. */
  readonly rule: string | null;
  /** The words that made the rule fire: for a quote, those that say who speaks. */
  readonly trigger: Span | null;
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

/** What stands together under one heading. */
export interface Section {
  readonly heading: Heading | null;
  /** Strongest first; the items to show. Empty only where the heading was asked for and nothing is under it. */
  readonly evidence: readonly Evidence[];
  /** How many there are under this heading, shown or not. */
  readonly total: number;
}

export type Heading =
  | { readonly kind: 'release'; readonly release: ReleaseReference }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationId }
  /** One inspection, by its date: the documents about it are in the evidence. */
  | { readonly kind: 'inspection'; readonly inspection: Inspection }
  /** What is said of several organisations at once, before what is said of each. */
  | { readonly kind: 'together'; readonly organisations: readonly OrganisationId[] }
  | { readonly kind: 'person'; readonly speaker: Speaker };

/**
 * For what an answer is laid out. list: strongest first. releases: newest first. side-by-side: a section an
 * organisation. timeline: a section an inspection, newest first: who asks whether something got better is
 * told what is said now, then what was said before. forces: a row an organisation. count: numbers, with
 * what they count. documents: a row a release or an inspection. speakers: a row a person. dates: when. status: how things stand, as of which document. source: who
 * says it.
 */
export type Shape =
  | 'list'
  | 'releases'
  | 'side-by-side'
  | 'timeline'
  | 'forces'
  | 'count'
  | 'speakers'
  | 'documents'
  | 'dates'
  | 'status'
  | 'source';

const tables: readonly Shape[] = ['forces', 'speakers', 'documents'];

/** Whether its sections are rows: then they, and not the lines in them, are what is counted. */
export const isTable = (shape: Shape): boolean => tables.includes(shape);

/** What an honest reader would be told beside the words; `copy` has the sentence for each. */
export type Remark =
  /** Counted over the library, each inspection once however many documents tell of it. */
  | {
      readonly kind: 'tally';
      readonly of: 'organisations' | 'inspections' | 'releases' | 'findings' | 'statements';
      readonly number: number;
    }
  /** How things stand is known up to this document. */
  | { readonly kind: 'as-of'; readonly release: ReleaseReference }
  /** Two organisations that are compared were inspected together. */
  | { readonly kind: 'inspected-together'; readonly organisations: readonly OrganisationId[] }
  /** Grades of different scales do not compare. */
  | { readonly kind: 'scales-differ'; readonly scales: readonly string[] }
  /** One thing is counted differently: "almost 100" and "98". */
  | { readonly kind: 'counts-differ'; readonly printed: readonly string[] }
  /** All that was found is what a force says of itself. */
  | { readonly kind: 'self-reported' }
  /** All that was found is what documents retell of earlier inspections. */
  | { readonly kind: 'earlier-only' }
  /** A period was asked for, and this many items of releases without a date cannot be placed in it. */
  | { readonly kind: 'undated'; readonly number: number }
  /** A number as a release prints it, with what it counts. */
  | { readonly kind: 'printed-count'; readonly count: Count; readonly release: ReleaseReference }
  /** Nobody of this role is quoted among those who are. */
  | { readonly kind: 'no-quote-by'; readonly role: Role }
  /** After those who bear the title that was typed come others of their role. */
  | { readonly kind: 'others-follow'; readonly title: string; readonly number: number }
  /** Nobody among them is printed with the title that was typed; they are of the same office or rank. */
  | { readonly kind: 'no-bearer'; readonly title: string }
  /** What was said is told in other words only: nothing stands in quote marks. */
  | { readonly kind: 'unquoted' }
  /** A date was asked for and none of the lines prints one. */
  | { readonly kind: 'no-date-printed' }
  /** No line of what was asked has these words; what is shown is without them. */
  | { readonly kind: 'words-aside'; readonly words: string }
  /** Topics or typed words that no line shown has, though some release does: the lines may answer another question. */
  | { readonly kind: 'topics-missing'; readonly topics: readonly TopicId[] }
  | { readonly kind: 'words-missing'; readonly words: readonly string[] }
  /** No release names the body; these are known to be about it by who speaks in them. */
  | {
      readonly kind: 'known-by-speaker';
      readonly name: string;
      readonly title: string;
      readonly organisation: OrganisationId;
    }
  /** None of the lines is of the formal kind that was named; they are the nearest. */
  | { readonly kind: 'not-of-kind'; readonly kinds: readonly FindingKind[] };

/** What is told from reference data, with where that comes from; no release needs to say it. */
export type Explanation =
  | {
      readonly kind: 'term';
      readonly name: string;
      readonly meaning: string;
      /** Where the meaning comes from. */
      readonly source: string;
    }
  /** When a commissioner's comments on a report are due: day 56, counting the day of publication as the first. */
  | {
      readonly kind: 'response-due';
      readonly published: Known<PartialDate>;
      readonly due: PartialDate;
      readonly source: string;
    };

/** A key of the grammar, as help teaches it. */
export interface HelpKey {
  /** The names it goes by, the shortest to remember first: `force`, `service`. */
  readonly names: NonEmpty<string>;
  readonly example: string;
}

export type Answer =
  | {
      readonly kind: 'found';
      readonly shape: Shape;
      readonly question: Question;
      /** In the order to be read; at least one of them has evidence. */
      readonly sections: NonEmpty<Section>;
      readonly remarks: readonly Remark[];
      /** How many there are in all, shown or not: lines, or rows of a table. */
      readonly total: number;
      readonly coverage: Coverage;
    }
  | {
      readonly kind: 'explained';
      readonly question: Question;
      readonly explanation: Explanation;
      /** Lines of releases that show it in use; may be empty. */
      readonly evidence: readonly Evidence[];
      readonly coverage: Coverage;
    }
  | {
      /** Not a question that releases can answer; says so, and what can be asked instead. */
      readonly kind: 'declined';
      readonly question: Question;
      readonly reason: 'opinion' | 'ranking' | 'outside';
      readonly instead: readonly Suggestion[];
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
      /** What help was asked for: one kind of question, the keys, or all of it. */
      readonly about: Intent | 'keys' | null;
      /** Keys that narrow a question down, each with an example: `force:cumbria`. Empty where only one kind is explained. */
      readonly keys: readonly HelpKey[];
      /** Questions that this library can answer. */
      readonly examples: readonly Suggestion[];
    };

/** All that a found answer shows, in the order it is read. */
export const evidenceOf = (answer: Extract<Answer, { readonly kind: 'found' }>): readonly Evidence[] =>
  answer.sections.flatMap((section) => section.evidence);
