import MiniSearch from 'minisearch';
import { termOf, termsOf, wordsOf } from './analyse.ts';
import { nearestWord } from './near-words.ts';

/** What is indexed of one entry. */
export interface Row {
  readonly id: number;
  /** The words that can be shown. */
  readonly words: string;
  /** What makes them findable though it does not stand in them; counts a fraction. Empty where there is none. */
  readonly context: string;
}

export interface Hit {
  readonly id: number;
  /** BM25+; comparable within one search only. */
  readonly score: number;
  /**
   * Share of the question's weight (rare words weigh more) that stands in the entry, half counting what stands only in
   * its context: 0 to 1, and 0 where nothing stands in the entry itself.
   */
  readonly share: number;
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Words that no entry has and that were read as the nearest one some entry has. */
  readonly corrections: readonly { readonly typed: string; readonly readAs: string }[];
}

export interface SearchIndex {
  /**
   * `weights`: words to look for, 1 for one that was typed, less for one that stands for it. `within`: the entries that
   * the facets left; all when absent.
   */
  readonly search: (weights: ReadonlyMap<string, number>, within?: (id: number) => boolean) => SearchResult;
  /** Whether any entry has the word or one of its stem. Stop words count as known. */
  readonly knows: (word: string) => boolean;
}

/** k and b as usual for short passages; d 0 undoes the "+" of BM25+, which favours long entries without need here. */
const bm25 = { k: 1.2, b: 0.7, d: 0 };
/** The sentence before and the heading above say what "it" is; they are not the words themselves. */
const contextWeight = 0.3;
const contextShare = 0.5;

/** `ordinary`: words that are no slip for another though no row has them; one a release may print tomorrow. */
export const createSearchIndex = (rows: readonly Row[], ordinary: readonly string[] = []): SearchIndex => {
  const ordinaryTerms = new Set(ordinary.flatMap(termsOf));
  const entriesWith = new Map<string, number>();
  const uses = new Map<string, number>();
  for (const row of rows) {
    const terms = new Set<string>();
    for (const word of wordsOf(`${row.words} ${row.context}`)) {
      const term = termOf(word);
      if (term === null) continue;
      uses.set(word, (uses.get(word) ?? 0) + 1);
      terms.add(term);
    }
    for (const term of terms) entriesWith.set(term, (entriesWith.get(term) ?? 0) + 1);
  }
  const index = new MiniSearch<Row>({
    fields: ['words', 'context'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false, bm25 },
  });
  index.addAll(rows);

  const weightOf = (term: string): number => {
    const n = entriesWith.get(term) ?? 0;
    return Math.log(1 + (rows.length - n + 0.5) / (n + 0.5));
  };

  const search: SearchIndex['search'] = (weights, within) => {
    const corrections: { typed: string; readAs: string }[] = [];
    const terms = new Map<string, number>();
    let whole = 0;
    for (const [typed, weight] of weights) {
      for (const word of wordsOf(typed)) {
        let term = termOf(word);
        if (term === null) continue;
        if (!entriesWith.has(term) && weight === 1 && !ordinaryTerms.has(term)) {
          const readAs = nearestWord(word, uses);
          if (readAs !== null) {
            corrections.push({ typed: word, readAs });
            term = termOf(readAs) as string;
          }
        }
        if (weight === 1 && !terms.has(term)) whole += weightOf(term);
        terms.set(term, Math.max(terms.get(term) ?? 0, weight));
      }
    }
    const query = [...terms.keys()].filter((term) => entriesWith.has(term));
    if (query.length === 0) return { hits: [], corrections };
    const found = index.search(query.join(' '), {
      tokenize: (joined) => joined.split(' '),
      boost: { words: 1, context: contextWeight },
      boostTerm: (term) => terms.get(term) ?? 1,
      ...(within === undefined ? {} : { filter: (result) => within(result.id as number) }),
    });
    const hits = found.map((result) => {
      let matched = 0;
      let own = false;
      for (const term of result.queryTerms) {
        const inWords = result.match[term]?.includes('words') === true;
        own ||= inWords;
        matched += weightOf(term) * (terms.get(term) ?? 1) * (inWords ? 1 : contextShare);
      }
      return {
        id: result.id as number,
        // MiniSearch multiplies by the number of query terms that matched, which drowns the score itself.
        score: result.score / result.queryTerms.length,
        share: !own ? 0 : whole === 0 ? 1 : Math.min(1, matched / whole),
      };
    });
    hits.sort((a, b) => b.score - a.score || a.id - b.id);
    return { hits, corrections };
  };

  return {
    search,
    knows: (word) =>
      wordsOf(word).every((one) => ((term) => term === null || entriesWith.has(term))(termOf(one))),
  };
};
