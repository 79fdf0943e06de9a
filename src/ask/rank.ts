import { type Question, typedFor } from '../domain/question.ts';
import { among } from './among.ts';
import { ofRow } from './of-row.ts';
import { otherWordsFor } from './other-words.ts';
import { leastShare, scorerOf } from './score-lines.ts';
import type { Shelf } from './shelf.ts';
import { topOf } from './top.ts';
import { kindWording } from './wording.ts';

/** Ranked lists are kept to this length: what comes later answers less than anybody reads on for. */
const mostRanked = 200;

export interface Ranked {
  /** Best first; only lines that answer, and of very many only the best. */
  readonly ids: Uint32Array;
  /** How many lines answer. */
  readonly total: number;
  readonly corrections: readonly { readonly typed: string; readonly readAs: string }[];
}

/** Ranks entries by how well their words fit the question's; keeps those that answer, or all of them. */
export const rankByWords = (
  question: Question,
  candidates: Uint32Array,
  shelf: Shelf,
  keep: 'fitting' | 'all',
): Ranked => {
  const found = shelf.search(wordWeights(question, shelf), among(candidates, shelf.facts));
  return rankFound(question, candidates, shelf, found, keep);
};

/** Ranks any line of the library: those that full text finds, and those on the question's topics. */
export const rankEverything = (question: Question, shelf: Shelf): Ranked => {
  const { facts } = shelf;
  const found = shelf.search(wordWeights(question, shelf));
  const onTopic =
    question.topics.length === 0 ? new Uint32Array() : shelf.select({ topics: question.topics });
  const isOnTopic = among(onTopic, facts);
  const isLine = ofRow(facts.forms, facts.tables.forms, ({ supports }) => supports !== 'quote');
  const hasLeadIn = ofRow(facts.forms, facts.tables.forms, ({ leadIn }) => leadIn);
  const worded = found.hits.filter((hit) => {
    if (isOnTopic(hit.id)) return false;
    const share = hasLeadIn(hit.id) ? hit.around : hit.share;
    // Less answers only by its topic, or by the number or date that was asked for.
    return share >= leastShare || (question.wants !== null && share > 0);
  });
  const lines = new Uint32Array(onTopic.length + worded.length);
  lines.set(onTopic);
  lines.set(
    worded.map(({ id }) => id),
    onTopic.length,
  );
  return rankFound(question, lines.filter(isLine), shelf, found, 'fitting');
};

const rankFound = (
  question: Question,
  candidates: Uint32Array,
  shelf: Shelf,
  found: ReturnType<Shelf['search']>,
  keep: 'fitting' | 'all',
): Ranked => {
  const score = scorerOf(question, candidates, shelf, found);
  const kept: Scored[] = [];
  for (const id of candidates) {
    const reached = score.without(id, keep === 'all');
    if (reached !== null) kept.push({ id, score: reached });
  }
  const { corrections } = found;
  const total = kept.length;
  const best = topOf(kept, bestFirst, mostRanked);
  if (score.wordsAdd === 0) return { ids: Uint32Array.from(best, ({ id }) => id), total, corrections };
  // Words are cut out of texts only for lines that could still come among the best by them.
  const least = total > mostRanked ? (best.at(-1) as Scored).score - score.wordsAdd - rounding : -Infinity;
  const whole = kept.flatMap(({ id, score: reached }) =>
    reached < least ? [] : [{ id, score: score.whole(id) }],
  );
  return { ids: Uint32Array.from(topOf(whole, bestFirst, mostRanked), ({ id }) => id), total, corrections };
};

interface Scored {
  readonly id: number;
  readonly score: number;
}

const bestFirst = (a: Scored, b: Scored): number => b.score - a.score || a.id - b.id;

/** More than sums of a dozen weights can differ by the order they were added in. */
const rounding = 1e-9;

/** What may stand for a typed word, beside it: nearer to a hint than to the word. */
const otherWeight = 0.35;

/**
 * Typed words at full weight; at half of it the words of a kind, which its facet has answered already; at less what
 * releases call the same thing, of which the nearest takes the place of a word that no release prints.
 */
const wordWeights = (question: Question, shelf: Shelf): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const ofKinds = kindWords(question);
  for (const word of question.words.split(' ').filter((one) => one !== '')) {
    const others = otherWordsFor(word, shelf.formOf);
    const [printed] = shelf.knows(word) ? [word] : others.filter(shelf.knows);
    // Of a body that is named what no release prints is said, and the rest is looked for.
    if (printed === undefined && question.organisations.length > 0 && question.unprinted.includes(word))
      continue;
    const typed = printed ?? word;
    found.set(typed, Math.max(found.get(typed) ?? 0, ofKinds.has(word.toLowerCase()) ? 0.5 : 1));
    for (const other of others) if (!found.has(other)) found.set(other, otherWeight);
  }
  return found;
};

const kindWords = (question: Question): ReadonlySet<string> =>
  new Set(
    question.kinds.length === 0
      ? []
      : kindWording.flatMap(({ pattern }) =>
          [...typedFor(question).matchAll(pattern)].flatMap(([words]) => words.toLowerCase().split(' ')),
        ),
  );
