import type { HelpKey } from '../domain/answer.ts';
import type { CommandName, Intent } from '../domain/question.ts';

/** What a key narrows; `organisations` and `topics` keep their value in the question, to be resolved like any name. */
export type KeySlot =
  | 'organisations'
  | 'topics'
  | 'kinds'
  | 'grades'
  | 'programmes'
  | 'publishers'
  | 'since'
  | 'until'
  | 'inspected'
  | 'speakers'
  | 'voices'
  | 'without';

export interface KeyForm extends HelpKey {
  readonly slot: KeySlot;
}

/** `key:value` forms, with the example that help teaches. The first name is the one to remember. */
export const keyForms: readonly KeyForm[] = [
  { slot: 'organisations', names: ['force', 'service', 'organisation'], example: 'force:cumbria' },
  { slot: 'topics', names: ['topic', 'about'], example: 'topic:custody' },
  { slot: 'kinds', names: ['kind'], example: 'kind:recommendation' },
  { slot: 'grades', names: ['grade', 'graded'], example: 'grade:inadequate' },
  { slot: 'speakers', names: ['speaker', 'by', 'who'], example: 'speaker:inspector' },
  { slot: 'voices', names: ['voice'], example: 'voice:force' },
  { slot: 'publishers', names: ['publisher', 'source'], example: 'publisher:press' },
  { slot: 'programmes', names: ['programme', 'program'], example: 'programme:peel' },
  { slot: 'inspected', names: ['inspection', 'inspected'], example: 'inspection:2018' },
  { slot: 'without', names: ['without', 'except'], example: 'without:fire' },
  { slot: 'since', names: ['since', 'from'], example: 'since:2018' },
  { slot: 'until', names: ['until', 'before', 'to'], example: 'until:2020' },
];

/** Names to write examples with: those that the library has most of, so that what is taught works. */
export interface ExampleNames {
  readonly force: string | null;
  readonly otherForce: string | null;
  readonly topic: string | null;
  readonly otherTopic: string | null;
  readonly person: string | null;
  readonly hasInspector: boolean;
}

export interface IntentForm {
  readonly intent: Intent;
  /** Words by which its help is asked for, beside its own name: `help numbers`. */
  readonly names: readonly string[];
  readonly command: CommandName | null;
  /** Ways to ask, the best first; empty where this library can not answer such a question. */
  readonly examples: (names: ExampleNames) => readonly string[];
}

const withForce = (make: (force: string) => readonly string[]) => (names: ExampleNames) =>
  names.force === null ? [] : make(names.force);
const withTopic = (make: (topic: string) => readonly string[]) => (names: ExampleNames) =>
  names.topic === null ? [] : make(names.topic);

/** Everything that can be asked, in the order help teaches it. What each answers is said in `copy/help-sentences.ts`. */
export const intentForms: readonly IntentForm[] = [
  {
    intent: 'concerns',
    names: ['concern', 'criticism', 'criticisms'],
    command: 'concerns',
    examples: ({ force, topic }) => [
      ...(force === null ? [] : [`/concerns ${force}`]),
      ...(topic === null ? [] : [`what concerned inspectors about ${topic}?`]),
    ],
  },
  {
    intent: 'quotes',
    names: ['quote', 'statements', 'words'],
    command: 'quote',
    examples: ({ person, hasInspector }) => [
      ...(person === null ? [] : [`/quote ${person}`]),
      ...(hasInspector ? ['/quote inspector'] : []),
    ],
  },
  {
    intent: 'recommendations',
    names: ['recommendation', 'improvements'],
    command: 'recommendations',
    examples: withTopic((topic) => [`/recommendations ${topic}`]),
  },
  {
    intent: 'good-practice',
    names: ['good practice', 'praise', 'strengths'],
    command: null,
    examples: withForce((force) => [`what went well at ${force}?`]),
  },
  {
    intent: 'search',
    names: ['anything', 'findings'],
    command: 'findings',
    examples: ({ otherTopic }) =>
      otherTopic === null ? [] : [`what did inspectors say about ${otherTopic}?`],
  },
  {
    intent: 'change',
    names: ['changes', 'timeline', 'improvement', 'then and now'],
    command: null,
    examples: withForce((force) => [`has ${force} improved?`]),
  },
  {
    intent: 'compare',
    names: ['comparison', 'side by side'],
    command: null,
    examples: ({ force, otherForce }) =>
      force === null || otherForce === null ? [] : [`compare ${force} and ${otherForce}`],
  },
  {
    intent: 'which-forces',
    names: ['forces', 'services', 'list'],
    command: null,
    examples: withTopic((topic) => [`which forces were criticised on ${topic}?`]),
  },
  {
    intent: 'how-many',
    names: ['numbers', 'counts', 'how many'],
    command: null,
    examples: withTopic((topic) => [`how many forces were criticised on ${topic}?`]),
  },
  {
    intent: 'who',
    names: ['speakers', 'people'],
    command: null,
    examples: ({ force, person }) =>
      force === null || person === null ? [] : [`who is quoted on ${force}?`],
  },
  {
    intent: 'when',
    names: ['dates', 'deadlines', 'section 55'],
    command: null,
    examples: withForce((force) => [`when was the report on ${force} published?`]),
  },
  {
    intent: 'status',
    names: ['open', 'closed', 'engage'],
    command: null,
    examples: withForce((force) => [`which causes of concern does ${force} have open?`]),
  },
  {
    intent: 'what-is',
    names: ['terms', 'meaning', 'definitions'],
    command: null,
    examples: () => ['what is a cause of concern?'],
  },
  {
    intent: 'source-of',
    names: ['sources', 'source'],
    command: null,
    examples: withTopic((topic) => [`which release says “${topic}”?`]),
  },
  {
    intent: 'latest',
    names: ['newest', 'new', 'releases'],
    command: null,
    examples: () => ['latest releases'],
  },
];
