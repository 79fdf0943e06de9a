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

/** What the question says outright, topics and kinds aside. */
export const conditionOf = (question: Question): Condition => ({
  organisations: question.organisations,
  people: question.people,
  roles: question.roles,
  voices: question.voices,
  eras: question.eras,
  period: question.period,
  phrase: question.phrase,
});

/**
 * A list by facets: what meets the question and `condition`, in the given order. Where words are left that no facet took, only lines that have
 * them stay, best first.
 */
export const listDraft = (
  question: Question,
  condition: Condition,
  orders: readonly Order[],
  shelf: Shelf,
  fits: (entry: Entry) => boolean = () => true,
): Draft => {
  const met = meeting(question, condition, shelf).filter(fits);
  if (question.leftover === '') return { question, entries: inOrder(met, orders) };
  // What was read as a topic is met already, and must not carry a line that lacks the rest.
  const left = { ...question, words: question.leftover, topics: [], kinds: [] };
  const ranked = rankByWords(left, met, shelf, 'fitting');
  const corrections = [...question.corrections, ...ranked.corrections];
  return { question: { ...question, corrections }, entries: ranked.entries };
};

/**
 * Entries that meet all that was said outright and, where there are topics, are about one of them; where none is, those
 * that print the words the topic was asked with.
 */
export const meeting = (question: Question, condition: Condition, shelf: Shelf): readonly Entry[] => {
  const outright = { ...conditionOf(question), ...condition };
  const about = shelf.select({ ...outright, topics: question.topics });
  const words = topicWords(question);
  if (question.topics.length === 0 || about.length > 0 || words.length === 0) return about;
  const met = shelf.select(outright);
  const ids = new Set(met.map((entry) => entry.id));
  const { hits } = shelf.search(new Map(words.map((word) => [word, 1])), (id) => ids.has(id));
  const whole = new Set(hits.filter((hit) => hit.share > 0.99).map((hit) => hit.id));
  return met.filter((entry) => whole.has(entry.id));
};

/** The words that were read as topics: all that was asked about but for the leftover. */
const topicWords = (question: Question): readonly string[] => {
  const left = new Set(question.leftover.split(' '));
  return question.words.split(' ').filter((word) => word !== '' && !left.has(word));
};
