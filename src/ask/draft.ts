import type { Condition, Entry } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { inOrder, type Order } from './order.ts';
import { rankByWords } from './rank.ts';
import type { Shelf } from './shelf.ts';

/** What one kind of answer would show; no entries where it has nothing. */
export interface Draft {
  /** As it was answered: with the spellings that were read otherwise. */
  readonly question: Question;
  readonly entries: readonly Entry[];
}

/** What the question says outright, topics aside. */
export const conditionOf = (question: Question): Condition => ({
  organisations: question.organisations,
  people: question.people,
  roles: question.roles,
  kinds: question.kinds,
  voices: question.voices,
  period: question.period,
  phrase: question.phrase,
});

/**
 * A list by facets: what meets the question and `condition`, in the given order; where words are left that no facet
 * took, those lines only that have them, best first. A topic is met by a line about it and by one that prints the words
 * the topic was asked with.
 */
export const listDraft = (
  question: Question,
  condition: Condition,
  orders: readonly Order[],
  shelf: Shelf,
  fits: (entry: Entry) => boolean = () => true,
): Draft => {
  const met = shelf.select({ ...conditionOf(question), ...condition }).filter(fits);
  const onTopic = question.topics.length === 0 ? met : aboutTopics(question, met, shelf);
  if (question.leftover === '' && question.wants === null)
    return { question, entries: inOrder(onTopic, orders) };
  const asked = {
    ...question,
    words: question.leftover === '' ? question.words : question.leftover,
    topics: [],
  };
  const ranked = rankByWords(question.leftover === '' ? question : asked, onTopic, shelf);
  return {
    question: { ...question, corrections: [...question.corrections, ...ranked.corrections] },
    entries: ranked.entries,
  };
};

const aboutTopics = (question: Question, entries: readonly Entry[], shelf: Shelf): readonly Entry[] => {
  const ids = new Set(entries.map((entry) => entry.id));
  const words = new Map(topicWords(question).map((word) => [word, 1]));
  const printed = words.size === 0 ? [] : shelf.search(words, (id) => ids.has(id)).hits;
  const whole = new Set(printed.filter((hit) => hit.share > 0.99).map((hit) => hit.id));
  return entries.filter(
    (entry) => whole.has(entry.id) || question.topics.some((topic) => entry.evidence.topics.includes(topic)),
  );
};

/** The words that were read as topics: all that was asked about but for the leftover. */
const topicWords = (question: Question): readonly string[] => {
  const left = new Set(question.leftover.split(' '));
  return question.words.split(' ').filter((word) => word !== '' && !left.has(word));
};
