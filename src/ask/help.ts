import type { HelpKey, Suggestion } from '../domain/answer.ts';
import type { Intent } from '../domain/question.ts';
import { type ExampleNames, intentForms, keyForms } from './grammar.ts';
import type { HelpAsked } from './read-help.ts';
import { nameOf } from './read-organisations.ts';
import type { Shelf } from './shelf.ts';
import { topicName } from './topic-name.ts';

/** What `help` shows: examples of the kinds of question, and the keys where they are not about one kind only. */
export interface Help {
  readonly about: Intent | 'keys' | null;
  readonly examples: readonly (Suggestion & { readonly intent: Intent })[];
  readonly keys: readonly HelpKey[];
}

/** Kinds of question whose first example everybody is shown; the others come with `help` of their own. */
const first: readonly Intent[] = [
  'concerns',
  'good-practice',
  'quotes',
  'recommendations',
  'search',
  'change',
  'which-forces',
];

/** Written with what this library holds most of, so that the first thing a person tries works. */
export const helpFor = ({ about }: HelpAsked, shelf: Shelf, say: (intent: Intent) => string): Help => {
  const names = exampleNames(shelf);
  const shown = about === null || about === 'keys' ? first : [about];
  const examples = intentForms
    .filter(({ intent }) => shown.includes(intent))
    .flatMap(({ intent, examples: make }) =>
      make(names)
        .slice(0, about === null ? undefined : 3)
        .map((ask) => ({ intent, label: say(intent), ask })),
    );
  return {
    about,
    examples: about === 'keys' ? [] : examples,
    keys:
      about === null || about === 'keys'
        ? keyForms.map(({ names: known, example }) => ({ names: known, example }))
        : [],
  };
};

/** What the library has most of. */
const exampleNames = (shelf: Shelf): ExampleNames => {
  const [force = null, otherForce = null] = most(shelf.organisations).map((id) => nameOf(id, shelf));
  const [topic = null, otherTopic = null] = most(shelf.topics).map((id) => topicName(id, shelf.reference));
  return {
    force,
    otherForce,
    topic,
    otherTopic,
    person: shelf.people[0]?.name ?? null,
    hasInspector: shelf.people.some(({ roles }) => roles.includes('inspector')),
  };
};

const most = (holdings: ReadonlyMap<string, { readonly findings: number }>): readonly string[] =>
  [...holdings]
    .filter(([, { findings }]) => findings > 0)
    .toSorted((a, b) => b[1].findings - a[1].findings || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id);
