import { once } from '../domain/once.ts';
import { allAtOnce } from '../domain/steps.ts';
import { negates, termOf, termsOf, wordsOf } from './analyse.ts';
import { createCloseness, type Typed } from './closeness.ts';
import { createFeedback } from './feedback.ts';
import { bestFirst, createFirstPass, lengthNorms, rarity, type Sought } from './first-pass.ts';
import { denial, invert, type Inverted, type Row, rowsHolding } from './inverted.ts';
import { nearestWord } from './near-words.ts';
import { ranking } from './ranking.ts';

export interface Hit {
  readonly id: number;
  /** Comparable within one search only. */
  readonly score: number;
  /**
   * Share of the question's weight (rare words weigh more) that stands in the entry, half counting what stands only in
   * its context: 0 to 1, and 0 where nothing stands in the entry itself.
   */
  readonly share: number;
  /** The same where only its context holds them: what leads into an item is shown with it. */
  readonly around: number;
}

export interface Hits {
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
  readonly shares: Float64Array;
  readonly arounds: Float64Array;
}

export interface SearchResult {
  /** The best 500, best first. */
  readonly hits: readonly Hit[];
  /** Where the search was narrowed, all that come after those, in no order: a place in each column. */
  readonly others: Hits;
  /** Words that no entry has and that were read as the nearest one some entry has. */
  readonly corrections: readonly { readonly typed: string; readonly readAs: string }[];
}

export interface SearchIndex {
  /**
   * `weights`: words to look for in the order they were typed; 1 for one that was typed (2 for one typed twice), less
   * for one that stands for it. `within`: the entries that the facets left; all when absent.
   */
  readonly search: (weights: ReadonlyMap<string, number>, within?: (id: number) => boolean) => SearchResult;
  /**
   * Entries in whose own words all of these stand, in any form and order, ascending; null where all are stop words, which
   * most entries have. What a phrase can stand in.
   */
  readonly holding: (words: string) => readonly number[] | null;
  /** Whether any entry has the word or one of its stem. Stop words count as known. */
  readonly knows: (word: string) => boolean;
  /** What a word that no entry has is most likely a slip for; null where it has none near it or is a word all the same. */
  readonly nearest: (word: string) => string | null;
}

/**
 * BM25, then a closer look at the best. `rows` have the ids 0, 1, 2 ...; `ordinary`: words that are no slip for another
 * though no row has them; one a release may print tomorrow.
 */
export const createSearchIndex = (rows: readonly Row[], ordinary: readonly string[] = []): SearchIndex =>
  openIndex(allAtOnce(invert(rows)), ordinary);

/** The same over what was inverted before. */
export const openIndex = (inverted: Inverted, ordinary: readonly string[]): SearchIndex => {
  const termIds = new Map(inverted.terms.map((term, at) => [term, at + 1] as const));
  // Asked for only where a word is not known.
  const spellings = once(
    () => new Map(inverted.spellings.map((word, at) => [word, inverted.uses[at] as number] as const)),
  );
  const ordinaryTerms = once(() => new Set(ordinary.flatMap(termsOf)));
  const norms = lengthNorms(inverted);
  const firstPass = createFirstPass(inverted, norms);
  const addCloseness = createCloseness(inverted, norms);
  const addFeedback = createFeedback(inverted, norms);

  const rarityOf = (id: number | undefined): number =>
    rarity(
      inverted.size,
      id === undefined ? 0 : (inverted.starts[id + 1] as number) - (inverted.starts[id] as number),
    );

  const nearest: SearchIndex['nearest'] = (word) => {
    const term = termOf(word);
    if (term === null || termIds.has(term) || ordinaryTerms().has(term)) return null;
    return nearestWord(word, spellings());
  };

  const read = (weights: ReadonlyMap<string, number>) => {
    const corrections: { typed: string; readAs: string }[] = [];
    const wanted = new Map<string, number>();
    const typed: Typed[] = [];
    for (const [words, weight] of weights) {
      for (const word of wordsOf(words)) {
        if (weight >= 1 && negates(word)) typed.push({ term: denial, weight: 0 });
        let term = termOf(word);
        if (term === null) continue;
        if (weight >= 1) {
          const readAs = nearest(word);
          if (readAs !== null) {
            corrections.push({ typed: word, readAs });
            term = termOf(readAs) as string;
          }
        }
        const known = wanted.get(term) ?? 0;
        wanted.set(term, known >= 1 && weight >= 1 ? known + weight : Math.max(known, weight));
        const id = termIds.get(term);
        if (weight >= 1 && id !== undefined) typed.push({ term: id, weight: rarityOf(id) });
      }
    }
    const sought: Sought[] = [];
    let whole = 0;
    for (const [term, weight] of wanted) {
      const id = termIds.get(term);
      const rare = rarityOf(id);
      if (weight >= 1) whole += rare;
      const often = weight <= 1 ? weight : (weight * (ranking.repeat + 1)) / (weight + ranking.repeat);
      if (id !== undefined)
        sought.push({ term: id, weight: rare * often, share: rare * Math.min(1, weight) });
    }
    return { sought, typed, whole, corrections };
  };

  const search: SearchIndex['search'] = (weights, within) => {
    const { sought, typed, whole, corrections } = read(weights);
    const { best, rest } = firstPass(sought, within, ranking.candidates);
    // What is added is never below 0, so that no line outside the best can belong among them.
    addCloseness(typed, best);
    best.sort(bestFirst);
    addFeedback(sought, best);
    best.sort(bestFirst);
    const partOf = (matched: number): number =>
      matched === 0 ? 0 : whole === 0 ? 1 : Math.min(1, matched / whole);
    const hits = best.map(({ row, score, matched, inWords }) => {
      const around = partOf(matched);
      return { id: row, score, share: inWords ? around : 0, around };
    });
    const arounds = rest.matched.map(partOf);
    const shares = arounds.map((around, at) => (rest.inWords[at] === 1 ? around : 0));
    return { hits, others: { ids: rest.rows, scores: rest.scores, shares, arounds }, corrections };
  };

  return {
    search,
    nearest,
    holding: (words) => {
      const terms = [...new Set(termsOf(words))];
      if (terms.length === 0) return null;
      return rowsHolding(
        terms.map((term) => termIds.get(term)),
        inverted,
      );
    },
    knows: (word) =>
      wordsOf(word).every((one) => ((term) => term === null || termIds.has(term))(termOf(one))),
  };
};
