import type { Steps } from '../domain/steps.ts';
import { negates, termOf, wordsOf } from './analyse.ts';
import { Numbers } from './numbers.ts';

/** What is indexed of one entry. */
export interface Row {
  readonly id: number;
  /** The words that can be shown. */
  readonly words: string;
  /** What makes them findable though it does not stand in them; counts a fraction. Empty where there is none. */
  readonly context: string;
}

/** Stands in `tokens` where a word denies what follows; no term has this number. */
export const denial = 0;

/**
 * An inverted index over rows with the ids 0, 1, 2 ..., in typed arrays: a posting takes six bytes,
 * where one in an object takes a hundred. Holds nothing but numbers and words, so that it can be kept as it stands.
 */
export interface Inverted {
  readonly size: number;
  /** Terms are numbers from 1: term t is `terms[t - 1]`. */
  readonly terms: readonly string[];
  /** Words as they were printed, in lower case, and how often each was. */
  readonly spellings: readonly string[];
  readonly uses: Uint32Array;
  /** Postings of term t are those from `starts[t]` to `starts[t + 1]`; their rows ascend. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** Times in the words (high byte) and in the context (low byte), each at most 255. */
  readonly times: Uint16Array;
  /** Terms of the words of row r, in order, from `tokenStarts[r]` to `tokenStarts[r + 1]`. */
  readonly tokens: Uint32Array;
  readonly tokenStarts: Uint32Array;
  /** Terms in the words and in the context of each row. */
  readonly lengths: Uint32Array;
  readonly contextLengths: Uint32Array;
}

/** Rows between two breaks: a few milliseconds. */
const rowsAtOnce = 400;

/** Linear in the words of all rows. Throws where the ids of rows are not their places. */
export const invert = function* (all: Iterable<Row>): Steps<Inverted> {
  const termIds = new Map<string, number>();
  const words = new Map<string, { term: number; uses: number }>();
  const wordIn = (word: string): { term: number; uses: number } => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const term = termOf(word);
    let id = negates(word) ? denial : -1;
    if (term !== null) {
      id = termIds.get(term) ?? termIds.size + 1;
      termIds.set(term, id);
    }
    const made = { term: id, uses: 0 };
    words.set(word, made);
    return made;
  };
  const tokens = new Numbers();
  const contexts = new Numbers();
  const read = (text: string, into: Numbers): void => {
    for (const word of wordsOf(text)) {
      const found = wordIn(word);
      found.uses += 1;
      if (found.term >= 0) into.push(found.term);
    }
  };
  const tokenStarts = new Numbers();
  const contextStarts = new Numbers();
  let size = 0;
  for (const row of all) {
    if (row.id !== size) throw new Error(`row ${row.id} stands at place ${size}`);
    tokenStarts.push(tokens.length);
    read(row.words, tokens);
    contextStarts.push(contexts.length);
    read(row.context, contexts);
    size += 1;
    if (size % rowsAtOnce === 0) yield;
  }
  tokenStarts.push(tokens.length);
  contextStarts.push(contexts.length);
  const spelt = [...words].filter(([, { term }]) => term > denial);
  const own = { tokens: tokens.taken(), starts: tokenStarts.taken() };
  const context = { tokens: contexts.taken(), starts: contextStarts.taken() };
  const postings = yield* toPostings(termIds.size, own, context);
  return {
    size,
    terms: [...termIds.keys()],
    spellings: spelt.map(([word]) => word),
    uses: Uint32Array.from(spelt, ([, { uses }]) => uses),
    tokens: own.tokens,
    tokenStarts: own.starts,
    ...postings,
  };
};

/** Rows whose own words hold all terms, ascending; none where one is undefined: a term no row has. */
export const rowsHolding = (
  terms: readonly (number | undefined)[],
  { starts, rows, times }: Inverted,
): readonly number[] => {
  let found: Set<number> | null = null;
  for (const term of terms) {
    if (term === undefined) return [];
    const held = new Set<number>();
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at += 1) {
      const row = rows[at] as number;
      if ((times[at] as number) > 0xff && (found === null || found.has(row))) held.add(row);
    }
    found = held;
  }
  return [...(found ?? [])];
};

interface Sequences {
  readonly tokens: Uint32Array;
  readonly starts: Uint32Array;
}

const toPostings = function* (
  terms: number,
  own: Sequences,
  context: Sequences,
): Steps<Pick<Inverted, 'starts' | 'rows' | 'times' | 'lengths' | 'contextLengths'>> {
  const size = own.starts.length - 1;
  const lengths = new Uint32Array(size);
  const contextLengths = new Uint32Array(size);
  /** Row + 1 in which a term was seen last. */
  const seen = new Uint32Array(terms + 1);
  const starts = new Uint32Array(terms + 2);
  const eachIn = ({ tokens, starts: from }: Sequences, row: number, visit: (term: number) => void): void => {
    for (let at = from[row] as number; at < (from[row + 1] as number); at += 1) {
      const term = tokens[at] as number;
      if (term !== denial) visit(term);
    }
  };
  const each = (row: number, visit: (term: number, inWords: boolean) => void): void => {
    eachIn(own, row, (term) => visit(term, true));
    eachIn(context, row, (term) => visit(term, false));
  };
  for (let row = 0; row < size; row += 1) {
    if (row % rowsAtOnce === 0) yield;
    each(row, (term, inWords) => {
      const counted = inWords ? lengths : contextLengths;
      counted[row] = (counted[row] as number) + 1;
      if (seen[term] === row + 1) return;
      seen[term] = row + 1;
      starts[term + 1] = (starts[term + 1] as number) + 1;
    });
  }
  for (let term = 1; term < starts.length; term += 1) {
    starts[term] = (starts[term] as number) + (starts[term - 1] as number);
  }
  const rows = new Uint32Array(starts[terms + 1] as number);
  const times = new Uint16Array(rows.length);
  const next = starts.slice();
  seen.fill(0);
  for (let row = 0; row < size; row += 1) {
    if (row % rowsAtOnce === 0) yield;
    each(row, (term, inWords) => {
      if (seen[term] !== row + 1) {
        seen[term] = row + 1;
        rows[next[term] as number] = row;
        next[term] = (next[term] as number) + 1;
      }
      const at = (next[term] as number) - 1;
      const both = times[at] as number;
      if (inWords) times[at] = both < 0xff00 ? both + 0x100 : both;
      else times[at] = (both & 0xff) < 0xff ? both + 1 : both;
    });
  }
  return { starts, rows, times, lengths, contextLengths };
};
