import type { Suggestion } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import type { DeclineReason } from './declining.ts';
import { nameOf } from './read-organisations.ts';
import type { Shelf } from './shelf.ts';
import { topicName } from './topic-name.ts';

/** Not answered, with what can be asked instead about what was named; empty where nothing was that this library has. */
const mostInstead = 4;

export const insteadOf = (question: Question, reason: DeclineReason, shelf: Shelf): readonly Suggestion[] => {
  const forces = question.organisations
    .filter((id) => (shelf.organisations.get(id)?.findings ?? 0) > 0)
    .map((id) => nameOf(id, shelf));
  const topics = question.topics
    .filter((id) => (shelf.topics.get(id)?.findings ?? 0) > 0)
    .map((id) => topicName(id, shelf.reference));
  const found: Suggestion[] = [];
  if (reason === 'ranking') {
    const [one, two] = forces;
    const [topic] = topics;
    if (one !== undefined && two !== undefined) {
      const on = topic === undefined ? '' : ` on ${topic}`;
      found.push({ label: 'what was found at each, side by side', ask: `compare ${one} and ${two}${on}` });
    }
    for (const name of topics) {
      found.push({
        label: 'who was criticised, in the releases’ words',
        ask: `which forces were criticised on ${name}?`,
      });
    }
  }
  for (const name of forces) {
    found.push({ label: 'what inspectors criticised', ask: `/concerns ${name}` });
    found.push({ label: 'what went well', ask: `what went well at ${name}?` });
  }
  return found.slice(0, mostInstead);
};
