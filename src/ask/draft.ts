import type { Explanation, Heading, Remark, Shape } from '../domain/answer.ts';
import type { Condition, Entry } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { asPrinted, currentFirst, inTurn, newestFirst, type Order } from './order.ts';
import { rankByWords } from './rank.ts';
import type { Shelf } from './shelf.ts';
import { spreadOut } from './spread-out.ts';
import { topOf } from './top.ts';

export interface DraftSection {
  readonly heading: Heading | null;
  /** The best of what is under the heading, in the order to be shown. */
  readonly entries: readonly Entry[];
  /** How many there are under it. */
  readonly total: number;
}

/** What one kind of answer would show, before its words are checked once more; nothing where `total` is 0. */
export interface FoundDraft {
  readonly kind: 'found';
  /** As it was answered: with the spellings that were read otherwise. */
  readonly question: Question;
  readonly shape: Shape;
  readonly sections: readonly DraftSection[];
  readonly remarks: readonly Remark[];
  /** Items, or rows where the answer is a table. */
  readonly total: number;
}

export type Draft =
  | FoundDraft
  | {
      readonly kind: 'explained';
      readonly question: Question;
      readonly explanation: Explanation;
      readonly entries: readonly Entry[];
    };

export const isEmpty = (draft: Draft): boolean => draft.kind === 'found' && draft.total === 0;

/** Items one answer holds at most: more nobody reads, and no message has room for. The total is told all the same. */
export const mostItems = 50;

/** Nothing, of whatever shape. */
export const emptyDraft = (question: Question): FoundDraft => ({
  kind: 'found',
  question,
  shape: 'list',
  sections: [],
  remarks: [],
  total: 0,
});

/** What the question says outright, topics and kinds aside. */
export const conditionOf = (question: Question): Condition => ({
  organisations: question.organisations,
  people: question.people,
  roles: question.roles,
  voices: question.voices,
  eras: question.eras,
  grades: question.grades,
  programmes: question.programmes,
  publishers: question.publishers,
  period: question.period,
  inspected: question.inspected,
  phrase: question.phrase,
});

/**
 * A list by facets: what meets the question and `condition`, in the given order. Where words are left that no facet
 * took, only lines that have them stay, best first.
 */
export const listDraft = (
  question: Question,
  condition: Condition,
  orders: readonly Order[],
  shelf: Shelf,
  fits: (entry: Entry) => boolean = () => true,
): FoundDraft => {
  const met = meeting(question, condition, shelf).filter(fits);
  if (question.leftover === '') {
    // Of one body its newest inspection is what is asked for; a topic is asked of everybody.
    const isSpread = question.organisations.length !== 1;
    const count = question.skip + mostItems;
    // Turns end within the lines looked at, so that the last ones shown do not depend on where a list was cut.
    const looked = isSpread ? count + mostItems : count;
    const among = newestOf(met, orders, looked);
    const sorted = topOf(
      among,
      inTurn([...orders.slice(0, -1), byTyped(question, among, shelf), asPrinted]),
      looked,
    );
    const top = isSpread ? spreadOut(sorted).slice(0, count) : sorted;
    return { ...emptyDraft(question), shape: 'releases', sections: byRelease(top), total: met.length };
  }
  // What was read as a topic is met already, and must not carry a line that lacks the rest.
  const left = { ...question, words: question.leftover, topics: [], kinds: [] };
  const ranked = rankByWords(left, met, shelf, 'fitting');
  const corrections = [...question.corrections, ...ranked.corrections];
  return {
    ...emptyDraft({ ...question, corrections }),
    sections: asOne(ranked.entries.slice(0, question.skip + mostItems), ranked.total),
    total: ranked.total,
  };
};

/** More lines than anybody reads through need no finer order. */
const mostCompared = 500;

/** Of lines equal in all else, those that print the words a topic was asked with; a command names its topic and no more. */
const byTyped = (question: Question, entries: readonly Entry[], shelf: Shelf): Order => {
  if (question.asked.command !== null || question.words === '' || entries.length > mostCompared)
    return () => 0;
  const ids = new Set(entries.map(({ id }) => id));
  const words = question.words.split(' ').map((word) => [word, 1] as const);
  const { hits } = shelf.search(new Map(words), (id) => ids.has(id));
  const shares = new Map(hits.map(({ id, share }) => [id, share]));
  return (a, b) => (shares.get(b.id) ?? 0) - (shares.get(a.id) ?? 0);
};

/**
 * Of entries as the library gives them, newest inspection first, those that can be among the `count` first of a list:
 * where what holds now comes first and then the newest, the walk ends with the inspection that fills it.
 */
const newestOf = (entries: readonly Entry[], orders: readonly Order[], count: number): readonly Entry[] => {
  if (orders[0] !== currentFirst || orders[1] !== newestFirst) return entries;
  let current = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] as Entry;
    if (current >= count && entry.rank !== entries[at - 1]?.rank) return entries.slice(0, at);
    if (entry.evidence.era !== 'earlier') current += 1;
  }
  return entries;
};

/** One section without a heading. */
export const asOne = (entries: readonly Entry[], total: number): readonly DraftSection[] =>
  entries.length === 0 ? [] : [{ heading: null, entries, total }];

/** A section for each run of entries from one release: the order stays, and the source is said once above each. */
export const byRelease = (entries: readonly Entry[]): readonly DraftSection[] => {
  const runs: { heading: Heading; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const { release } = entry.evidence;
    const last = runs.at(-1);
    if (last?.heading.kind === 'release' && last.heading.release.id === release.id) last.entries.push(entry);
    else runs.push({ heading: { kind: 'release', release }, entries: [entry] });
  }
  return runs.map((run) => ({ ...run, total: run.entries.length }));
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
  if (met.length === 0) return met;
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
