import type { Explanation, Heading, Remark, Shape } from '../domain/answer.ts';
import type { Condition, Entry, EntryFacts } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { among } from './among.ts';
import { eachHit } from './each-hit.ts';
import { asPrinted, currentFirst, inTurn, newestFirst, type Order } from './order.ts';
import { rankByWords } from './rank.ts';
import type { Shelf } from './shelf.ts';
import { anyFits, type Fits } from './sorts.ts';
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
  fits: Fits = anyFits,
): FoundDraft => {
  const met = meeting(question, condition, shelf).filter(fits(shelf));
  if (question.leftover === '') {
    // Of one body its newest inspection is what is asked for; a topic is asked of everybody.
    const isSpread = question.organisations.length !== 1;
    const count = question.skip + mostItems;
    // Turns end within the lines looked at, so that the last ones shown do not depend on where a list was cut.
    const looked = isSpread ? count + mostItems : count;
    const newest = newestOf(met, orders, looked, shelf.facts);
    const sorted = topOf(
      newest,
      inTurn([...orders.slice(0, -1), byTyped(question, newest, shelf), asPrinted], shelf.facts),
      looked,
    ).map(shelf.entryAt);
    const top = isSpread ? spreadOut(sorted).slice(0, count) : sorted;
    return { ...emptyDraft(question), shape: 'releases', sections: byRelease(top), total: met.length };
  }
  // What was read as a topic is met already, and must not carry a line that lacks the rest.
  const left = { ...question, words: question.leftover, topics: [], kinds: [] };
  const ranked = rankByWords(left, met, shelf, 'fitting');
  const corrections = [...question.corrections, ...ranked.corrections];
  return {
    ...emptyDraft({ ...question, corrections }),
    sections: asOne(entriesAt(ranked.ids.subarray(0, question.skip + mostItems), shelf), ranked.total),
    total: ranked.total,
  };
};

/** More lines than anybody reads through need no finer order. */
const mostCompared = 500;

/** Of lines equal in all else, those that print the words a topic was asked with; a command names its topic and no more. */
const byTyped = (question: Question, ids: Uint32Array, shelf: Shelf): Order => {
  if (question.asked.command !== null || question.words === '' || ids.length > mostCompared)
    return () => () => 0;
  const words = question.words.split(' ').map((word) => [word, 1] as const);
  const { hits } = shelf.search(new Map(words), among(ids, shelf.facts));
  const shares = new Map(hits.map(({ id, share }) => [id, share]));
  return () => (id) => -(shares.get(id) ?? 0);
};

/**
 * Of entries as the library gives them, newest inspection first, those that can be among the `count` first of a list:
 * where what holds now comes first and then the newest, the walk ends with the inspection that fills it.
 */
const newestOf = (
  ids: Uint32Array,
  orders: readonly Order[],
  count: number,
  facts: EntryFacts,
): Uint32Array => {
  if (orders[0] !== currentFirst || orders[1] !== newestFirst) return ids;
  const isEarlier = currentFirst(facts);
  const rankOf = newestFirst(facts);
  let current = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    if (current >= count && rankOf(id) !== rankOf(ids[at - 1] as number)) return ids.subarray(0, at);
    if (isEarlier(id) === 0) current += 1;
  }
  return ids;
};

/** What is shown of a list. */
export const entriesAt = (ids: Uint32Array, { entryAt }: Shelf): readonly Entry[] => Array.from(ids, entryAt);

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
export const meeting = (question: Question, condition: Condition, shelf: Shelf): Uint32Array => {
  const outright = { ...conditionOf(question), ...condition };
  const about = shelf.select({ ...outright, topics: question.topics });
  const words = topicWords(question);
  if (question.topics.length === 0 || about.length > 0 || words.length === 0) return about;
  const met = shelf.select(outright);
  if (met.length === 0) return met;
  const found = shelf.search(new Map(words.map((word) => [word, 1])), among(met, shelf.facts));
  const whole = new Set<number>();
  eachHit(found, (id, { share }) => {
    if (share > 0.99) whole.add(id);
  });
  return met.filter((id) => whole.has(id));
};

/** The words that were read as topics: all that was asked about but for the leftover. */
const topicWords = (question: Question): readonly string[] => {
  const left = new Set(question.leftover.split(' '));
  return question.words.split(' ').filter((word) => word !== '' && !left.has(word));
};
