import type { Suggestion } from '../domain/answer.ts';
import { nameOf } from './read-organisations.ts';
import { topicName } from './topic-name.ts';
import type { Shelf } from './shelf.ts';

/**
 * Examples that this very library can answer, one for each thing that can be asked. Written with what it holds most of,
 * so that the first thing a person tries works.
 */
export const examplesFor = (shelf: Shelf): readonly Suggestion[] => {
  const [force] = most(shelf.organisations);
  const [topic, second] = most(shelf.topics).map((id) => topicName(id, shelf.reference));
  const [person] = shelf.people;
  const examples: Suggestion[] = [];
  if (force !== undefined) {
    const name = nameOf(force, shelf);
    examples.push({ label: 'what inspectors criticised, newest first', ask: `/concerns ${name}` });
    examples.push({ label: 'what went well', ask: `what went well at ${name}?` });
  }
  if (person !== undefined)
    examples.push({ label: 'whole statements, word for word', ask: `/quote ${person.name}` });
  if (shelf.people.some(({ roles }) => roles.includes('inspector'))) {
    examples.push({ label: 'the same by what somebody is', ask: '/quote inspector' });
  }
  if (topic !== undefined) {
    examples.push({ label: 'what forces were told to do about it', ask: `/recommendations ${topic}` });
  }
  if (second !== undefined) {
    examples.push({
      label: 'any question in plain English',
      ask: `what did inspectors say about ${second}?`,
    });
  }
  return examples;
};

const most = (holdings: ReadonlyMap<string, { readonly findings: number }>): readonly string[] =>
  [...holdings]
    .filter(([, { findings }]) => findings > 0)
    .toSorted((a, b) => b[1].findings - a[1].findings || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id);
