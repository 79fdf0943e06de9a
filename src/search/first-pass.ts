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
 * BM25 over all rows, one term after the other; the `most` best, best first. Keeps room for a number a row between
 * searches, so one search has to end before the next begins: it is synchronous. Half-size numbers, since what does not
 * fit the processor's memory costs more than all the counting.
 */
export const createFirstPass = (
  inverted: Inverted,
  norms: Float32Array,
): ((
  sought: readonly Sought[],
  within: ((row: number) => boolean) | undefined,
  most: number,
) => Scored[]) => {
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

  const addShares = (sought: readonly Sought[], best: readonly Scored[]): void => {
    best.forEach(({ row }, at) => {
      places[row] = at + 1;
    });
    for (const { term, share } of sought) {
      const end = starts[term + 1] as number;
      for (let at = starts[term] as number; at < end; at += 1) {
        const place = places[rows[at] as number] as number;
        if (place === 0) continue;
        const inWords = (times[at] as number) > 0xff;
        (best[place - 1] as Scored).matched += inWords ? share : share * contextShare;
        if (inWords) (best[place - 1] as Scored).inWords = true;
      }
    }
    for (const { row } of best) places[row] = 0;
  };

  return (sought, within, most) => {
    const count = score(sought);
    const best = new Best(most);
    for (let at = 0; at < count; at += 1) {
      const row = touched[at] as number;
      const reached = scores[row] as number;
      scores[row] = 0;
      if (best.takes(reached, row) && (within === undefined || within(row))) {
        best.add({ row, score: reached, matched: 0, inWords: false });
      }
    }
    const found = best.inOrder();
    addShares(sought, found);
    return found;
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

  add(scored: Scored): void {
    const heap = this.#heap;
    if (heap.length < this.#most) {
      heap.push(scored);
      // What is not full needs no order yet.
      if (heap.length === this.#most) for (let at = heap.length >> 1; at >= 0; at -= 1) this.#sink(at);
      return;
    }
    heap[0] = scored;
    this.#sink(0);
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
