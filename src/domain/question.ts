import type { Era, FindingKind, Voice } from './finding.ts';
import type { GradeWord } from './grade.ts';
import type { NonEmpty } from './known.ts';
import type { OrganisationId } from './organisation.ts';
import type { PartialDate } from './partial-date.ts';
import type { Role } from './person.ts';
import type { PublisherKind } from './publisher.ts';
import type { TopicId } from './topic.ts';

/** Slash commands, without the slash. */
export const commandNames = ['concerns', 'quote', 'recommendations', 'findings'] as const;
export type CommandName = (typeof commandNames)[number];

/** What a person typed, and where. */
export interface Asked {
  readonly text: string;
  /** Null for a mention, a direct message or plain words in the terminal. */
  readonly command: CommandName | null;
}

export type Intent =
  | 'concerns'
  | 'recommendations'
  | 'good-practice'
  | 'findings'
  | 'quotes'
  /** The newest releases. */
  | 'latest'
  /** What was said then and now. */
  | 'change'
  | 'compare'
  /** A list over the library by organisation. */
  | 'which-forces'
  | 'how-many'
  /** Who is quoted. */
  | 'who'
  | 'when'
  /** What a term means. */
  | 'what-is'
  /** Open, closed, monitored: as of which document. */
  | 'status'
  /** Which release says it. */
  | 'source-of'
  | 'search'
  | 'help';

/** What a question leaves out. */
export type Excluded =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'bodies'; readonly of: 'police' | 'fire' }
  | { readonly kind: 'topic'; readonly id: TopicId };

/** Half-open on neither side: both days belong to it; null is open. */
export interface Period {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/**
 * What was understood. Every list is a condition that evidence must meet; an empty one is no condition. Titles, and
 * topics and kinds of a `search`, rank without excluding.
 */
export interface Question {
  readonly asked: Asked;
  readonly intent: Intent;
  /** Of what sort the findings should be that another form of answer shows: "which forces were criticised". */
  readonly sort: 'concerns' | 'recommendations' | 'good-practice' | null;
  readonly organisations: readonly OrganisationId[];
  /** Names of people as the library knows them. */
  readonly people: readonly string[];
  readonly roles: readonly Role[];
  /** Titles as typed, lower case: who bears one of them comes before others of the same role. */
  readonly titles: readonly string[];
  readonly topics: readonly TopicId[];
  readonly kinds: readonly FindingKind[];
  readonly voices: readonly Voice[];
  /** `earlier` where "the first inspection" is asked about: what documents retell. */
  readonly eras: readonly Era[];
  readonly grades: readonly GradeWord[];
  /** Rows of `corpus/reference/programmes.yml`. */
  readonly programmes: readonly string[];
  /** Who put the release out. */
  readonly publishers: readonly PublisherKind[];
  /** When the release came out. */
  readonly period: Period | null;
  /** When its inspection was: "the 2018 inspection". */
  readonly inspected: Period | null;
  /** What evidence may not be about: "except fire", "not merseyside". */
  readonly without: readonly Excluded[];
  /** Words that must stand in the evidence exactly, letter case and white space aside. */
  readonly phrase: string | null;
  /** What no condition took. Empty when nothing is left. */
  readonly leftover: string;
  /** What was asked about in the asker's own words, names aside: full text ranks by it. */
  readonly words: string;
  /** `number` for "how many", `date` for "when": among lines that fit, one that prints such a thing answers. */
  readonly wants: 'number' | 'date' | null;
  /** The term whose meaning is asked, as `corpus/reference/terms.yml` has it. */
  readonly term: string | null;
  /** "The last three inspections": no more than so many, newest first. */
  readonly newest: number | null;
  /** How many of the items people have been shown already; for "more". */
  readonly skip: number;
  /** What was taken over from the question before it; empty for one that stands by itself. */
  readonly carried: readonly Slot[];
  /** What had been typed before, where its kind of question was taken over; empty otherwise. */
  readonly before: string;
  /** It was longer than is read; only its beginning was. */
  readonly cut: boolean;
  /** A second question that was typed with it and is not answered; null where there was none. */
  readonly second: string | null;
  /** Words of the leftover that no release prints, to be said: nothing was found by them. */
  readonly unprinted: readonly string[];
  /** Names that could have been read otherwise, to be said with the answer. */
  readonly readings: readonly Reading[];
  /** Spellings that were read as something else, to be shown: `mersyside` as `Merseyside Police`. */
  readonly corrections: readonly Correction[];
}

/** Parts of a question that a later one may take over. */
export const slots = [
  'organisations',
  'people',
  'roles',
  'topics',
  'kinds',
  'voices',
  'eras',
  'grades',
  'programmes',
  'publishers',
  'period',
  'inspected',
  'without',
  'phrase',
  'words',
  'intent',
] as const;
export type Slot = (typeof slots)[number];

/** A question that sets no condition; to be filled in. */
export const bareQuestion = (asked: Asked, intent: Intent): Question => ({
  asked,
  intent,
  sort: null,
  organisations: [],
  people: [],
  roles: [],
  titles: [],
  topics: [],
  kinds: [],
  voices: [],
  eras: [],
  grades: [],
  programmes: [],
  publishers: [],
  period: null,
  inspected: null,
  without: [],
  phrase: null,
  leftover: '',
  words: '',
  wants: null,
  term: null,
  newest: null,
  skip: 0,
  carried: [],
  before: '',
  cut: false,
  second: null,
  unprinted: [],
  readings: [],
  corrections: [],
});

/** All that was typed for it, here and before. */
export const typedFor = ({ asked, before }: Question): string =>
  before === '' ? asked.text : `${asked.text} ${before}`;

/** The question to remember once so many of its items have been shown: "more" goes on from there. */
export const afterShowing = (question: Question, shown: number): Question => ({
  ...question,
  skip: question.skip + shown,
});

export interface Correction {
  readonly typed: string;
  readonly readAs: string;
}

/** `merseyside` read as Merseyside Police, since nothing that would answer is about the fire and rescue service of that name. */
export interface Reading {
  readonly typed: string;
  readonly readAs: string;
  /** Names of the organisations it was not read as. */
  readonly notReadAs: NonEmpty<string>;
}

/** Why a question cannot be answered yet: one question back. */
export interface QuestionProblem {
  readonly kind: 'ambiguous-organisation' | 'unknown-organisation' | 'unknown-person' | 'ambiguous-person';
  /** The words it is about, as typed. */
  readonly words: string;
  readonly choices: NonEmpty<Choice>;
}

export interface Choice {
  /** What a person reads on the button: `Cleveland Police`. */
  readonly label: string;
  /** The question it stands for, asked anew. */
  readonly asked: Asked;
}
