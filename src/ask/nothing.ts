import type { Suggestion } from '../domain/answer.ts';
import type { Condition } from '../domain/entry.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { Question } from '../domain/question.ts';
import type { TopicId } from '../domain/topic.ts';
import { topicName } from './topic-name.ts';
import { nameOf } from './read-organisations.ts';
import type { Shelf } from './shelf.ts';
import { criticalKinds, recommendingKinds } from './sorts.ts';

const mostSuggestions = 6;

/**
 * What is near a question that found nothing, each with what to type for it: the same topic elsewhere, the same
 * organisation's other topics, people who are quoted, else what the library holds most of. Only what it can answer.
 */
export const nearest = (question: Question, shelf: Shelf): readonly Suggestion[] => {
  const suggestions =
    question.intent === 'quotes' || question.intent === 'who'
      ? [...nearQuotes(question, shelf)]
      : [
          ...forcesHeld(question, shelf),
          ...sameTopicElsewhere(question, shelf),
          ...otherTopics(question, shelf),
          ...(question.organisations.length === 0 && question.topics.length === 0
            ? commonTopics(question, shelf)
            : []),
        ];
  const seen = new Set<string>();
  return suggestions.filter(({ ask }) => !seen.has(ask) && seen.add(ask)).slice(0, mostSuggestions);
};

const commandOf = (question: Question): 'concerns' | 'recommendations' | 'findings' =>
  question.intent === 'concerns' || question.intent === 'recommendations' ? question.intent : 'findings';

const kindsOf: Readonly<Record<'concerns' | 'recommendations' | 'findings', readonly FindingKind[]>> = {
  concerns: criticalKinds.filter((kind) => kind !== 'graded-judgment'),
  recommendations: recommendingKinds,
  findings: [],
};

const findings = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`);

/** Counted with the very condition that the suggestion would ask for, so that it never leads to another nothing. */
const countOf = (condition: Condition, shelf: Shelf): number =>
  shelf.select({ supports: ['finding'], ...condition }).length;

/** All findings on the topic: about other forces, of other kinds, at other times. */
const sameTopicElsewhere = (question: Question, shelf: Shelf): readonly Suggestion[] =>
  question.topics.flatMap((topic) => {
    const count = countOf({ topics: [topic] }, shelf);
    const name = topicName(topic, shelf.reference);
    return count === 0
      ? []
      : [{ label: `${findings(count)} on ${name} about any force`, ask: `/findings ${name}` }];
  });

/** Of a place nobody has, or of a body of which nothing is held: whom there is something about. */
const forcesHeld = (question: Question, shelf: Shelf): readonly Suggestion[] => {
  const held = question.organisations.filter((id) => shelf.organisations.has(id));
  const isNamed = question.organisations.length > 0 || question.intent === 'concerns';
  if (held.length > 0 || question.topics.length > 0 || !isNamed) return [];
  const command = commandOf(question);
  return [...shelf.organisations]
    .map(([id]) => ({ id, count: countOf({ organisations: [id], kinds: kindsOf[command] }, shelf) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id, count }) => ({
      label: `${findings(count)} about ${nameOf(id, shelf)}`,
      ask: `/${command} ${nameOf(id, shelf)}`,
    }));
};

const otherTopics = (question: Question, shelf: Shelf): readonly Suggestion[] =>
  question.organisations.flatMap((id) => {
    const held = shelf.select({ supports: ['finding'], organisations: [id] });
    if (held.length === 0) return [];
    const name = nameOf(id, shelf);
    const counts = new Map<TopicId, number>();
    const { topics, tables } = shelf.facts;
    for (const at of held) {
      for (const topic of tables.topics[topics[at] as number] ?? [])
        counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 3);
    return [
      ...most.map(([topic, count]) => ({
        label: `${findings(count)} on ${topicName(topic, shelf.reference)} about ${name}`,
        ask: `/findings ${name} ${topicName(topic, shelf.reference)}`,
      })),
      { label: `${findings(held.length)} about ${name} in all`, ask: `/findings ${name}` },
    ];
  });

/** What the library holds most of, of the kinds that were asked for. */
const commonTopics = (question: Question, shelf: Shelf): readonly Suggestion[] => {
  const command = commandOf(question);
  return [...shelf.topics.keys()]
    .map((topic) => ({ topic, count: countOf({ topics: [topic], kinds: kindsOf[command] }, shelf) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1))
    .slice(0, 4)
    .map(({ topic, count }) => {
      const name = topicName(topic, shelf.reference);
      return { label: `${findings(count)} on ${name}`, ask: `/${command} ${name}` };
    });
};

const nearQuotes = (question: Question, shelf: Shelf): readonly Suggestion[] => {
  const { organisations, people, roles } = question;
  const { speakers, tables } = shelf.facts;
  const nameAt = (id: number): string | null | undefined => tables.speakers[speakers[id] as number]?.name;
  // Somebody else on the same force is nearer than the same office of another.
  const wheres = [{ organisations, people, roles }, { organisations }, { people }, { roles }];
  const named = wheres
    .filter((where) => Object.values(where).every((values) => values.length > 0))
    .map((where) => new Set([...shelf.select({ supports: ['quote'], ...where })].map(nameAt)))
    .map((names) => shelf.people.filter(({ name }) => names.has(name)))
    .find((found) => found.length > 0);
  return (named ?? shelf.people).slice(0, 4).map(({ name, titles, quotes }) => ({
    label: `${quotes === 1 ? '1 statement' : `${quotes} statements`} by ${[name, ...titles.slice(0, 1)].join(', ')}`,
    ask: `/quote ${name}`,
  }));
};
