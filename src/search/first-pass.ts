import { type Inverted } from './inverted.ts';
import { ranking } from './ranking.ts';

/** A term that is looked for. */
export interface Sought {
  readonly term: number;
  /** Its rarity times how much it was asked for. */
  readonly weight: number;
  /** What it adds to the part of the question that a row holds. */
  readonly share: number;
}

/** A row that holds at least one term. Scores of one search compare with one another only. */
export interface Scored {
  readonly row: number;
  score: number;
  /** Sum of the shares of its terms, half for one in its context alone. */
  matched: number;
  /** Whether its own words hold any. */
  inWords: boolean;
}

/** Rows that are not among the best, in no order: one place in each column. */
export interface Rest {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
  readonly matched: Float64Array;
  /** 1 where a row's own words hold any. */
  readonly inWords: Uint8Array;
}

export interface Found {
  /** Best first. */
  readonly best: Scored[];
  /** Of a search within some rows all others that hold a term; none of a search over all. */
  readonly rest: Rest;
}

/** How rare a term is: always above 0. */
export const rarity = (size: number, rowsWith: number): number =>
  Math.log(1 + (size - rowsWith + 0.5) / (rowsWith + 0.5));

/** BM25's saturation: how far `times` goes towards k1 + 1 in a row of this `norm`. */
export const saturated = (times: number, norm: number): number => (times * (ranking.k1 + 1)) / (times + norm);

/** For each row, k1 with the row's length measured against the mean. A context counts by its weight. */
export const lengthNorms = ({ size, lengths, contextLengths }: Inverted): Float32Array => {
  const norms = new Float32Array(size);
  let whole = 0;
  for (let row = 0; row < size; row += 1) {
    const length = (lengths[row] as number) + ranking.context * (contextLengths[row] as number);
    norms[row] = length;
    whole += length;
  }
  const mean = whole / (size || 1) || 1;
  for (let row = 0; row < size; row += 1) {
    norms[row] = ranking.k1 * (1 - ranking.b + (ranking.b * (norms[row] as number)) / mean);
  }
  return norms;
};

/** Half for a term that stands in the context alone. */
const contextShare = 0.5;

/**
 * BM25 over all rows, one term after the other; the `most` best as objects, those after them as numbers. Keeps room for a number a row between
 * searches, so one search has to end before the next begins: it is synchronous. Half-size numbers, since what does not
 * fit the processor's memory costs more than all the counting.
 */
export const createFirstPass = (
  inverted: Inverted,
  norms: Float32Array,
): ((sought: readonly Sought[], within: ((row: number) => boolean) | undefined, most: number) => Found) => {
  const { size, starts, rows, times } = inverted;
  const scores = new Float32Array(size);
  const touched = new Uint32Array(size);
  /** Place of a row among the best, from 1. Filled and emptied by each search. */
  const places = new Uint32Array(size);

  const score = (sought: readonly Sought[]): number => {
    let count = 0;
    for (const { term, weight } of sought) {
      const end = starts[term + 1] as number;
      for (let at = starts[term] as number; at < end; at += 1) {
        const row = rows[at] as number;
        const both = times[at] as number;
        const before = scores[row] as number;
        if (before === 0) {
          touched[count] = row;
          count += 1;
        }
        const often = (both >> 8) + ranking.context * (both & 0xff);
        scores[row] = before + weight * saturated(often, norms[row] as number);
      }
    }
    return count;
  };

  const addShares = (sought: readonly Sought[], best: readonly Scored[], rest: Rest): void => {
    best.forEach(({ row }, at) => {
      places[row] = at + 1;
    });
    for (let at = 0; at < rest.rows.length; at += 1) places[rest.rows[at] as number] = best.length + at + 1;
    for (const { term, share } of sought) {
      const end = starts[term + 1] as number;
      for (let at = starts[term] as number; at < end; at += 1) {
        const place = places[rows[at] as number] as number;
        if (place === 0) continue;
        const inWords = (times[at] as number) > 0xff;
        const added = inWords ? share : share * contextShare;
        if (place <= best.length) {
          const scored = best[place - 1] as Scored;
          scored.matched += added;
          if (inWords) scored.inWords = true;
        } else {
          const other = place - best.length - 1;
          rest.matched[other] = (rest.matched[other] as number) + added;
          if (inWords) rest.inWords[other] = 1;
        }
      }
    }
    for (const { row } of best) places[row] = 0;
    for (const row of rest.rows) places[row] = 0;
  };

  return (sought, within, most) => {
    const count = score(sought);
    const best = new Best(most);
    /** Rows within that did not get among the best, or were driven out; `touched` is read faster than it is filled. */
    let others = 0;
    for (let at = 0; at < count; at += 1) {
      const row = touched[at] as number;
      const reached = scores[row] as number;
      if (within !== undefined && !within(row)) {
        scores[row] = 0;
        continue;
      }
      const isAmong = best.takes(reached, row);
      const out = isAmong ? best.add({ row, score: reached, matched: 0, inWords: false }) : row;
      if (out === null) continue;
      if (within === undefined) {
        scores[out] = 0;
        continue;
      }
      touched[others] = out;
      others += 1;
    }
    const found = best.inOrder();
    const rows = touched.slice(0, others);
    const rest = {
      rows,
      scores: Float64Array.from(rows, (row) => scores[row] as number),
      matched: new Float64Array(others),
      inWords: new Uint8Array(others),
    };
    for (const row of rows) scores[row] = 0;
    for (const { row } of found) scores[row] = 0;
    addShares(sought, found, rest);
    return { best: found, rest };
  };
};

export const bestFirst = (a: Scored, b: Scored): number => b.score - a.score || a.row - b.row;

/** The `most` best of what is added: a heap with the worst of them on top. */
class Best {
  readonly #heap: Scored[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether it would stay. Equal scores: the smaller row. */
  takes(score: number, row: number): boolean {
    if (this.#heap.length < this.#most) return true;
    const worst = this.#heap[0] as Scored;
    return score > worst.score || (score === worst.score && row < worst.row);
  }

  /** Gives back the row that it drives out. */
  add(scored: Scored): number | null {
    const heap = this.#heap;
    if (heap.length < this.#most) {
      heap.push(scored);
      // What is not full needs no order yet.
      if (heap.length === this.#most) for (let at = heap.length >> 1; at >= 0; at -= 1) this.#sink(at);
      return null;
    }
    const { row } = heap[0] as Scored;
    heap[0] = scored;
    this.#sink(0);
    return row;
  }

  inOrder(): Scored[] {
    return this.#heap.sort(bestFirst);
  }

  #sink(from: number): void {
    const heap = this.#heap;
    let at = from;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && bestFirst(heap[child] as Scored, heap[worst] as Scored) > 0) worst = child;
      }
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst] as Scored, heap[at] as Scored];
      at = worst;
    }
  }
}
