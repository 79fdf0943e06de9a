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
  /** Sum of the shares of its terms, half for one in its context alone; 0 where its own words hold none. */
  readonly matched: number;
}

/** How rare a term is: always above 0. */
export const rarity = (size: number, rowsWith: number): number =>
  Math.log(1 + (size - rowsWith + 0.5) / (rowsWith + 0.5));

/** BM25's saturation: how far `times` goes towards k1 + 1 in a row of this `norm`. */
export const saturated = (times: number, norm: number): number => (times * (ranking.k1 + 1)) / (times + norm);

/** For each row, k1 with the row's length measured against the mean. A context counts by its weight. */
export const lengthNorms = ({ size, lengths, contextLengths }: Inverted): Float64Array => {
  const norms = new Float64Array(size);
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
 * BM25 over all rows, one term after the other. Keeps room for a score a row between searches, so one search has to end
 * before the next begins: it is synchronous.
 */
export const createFirstPass = (
  inverted: Inverted,
  norms: Float64Array,
): ((
  sought: readonly Sought[],
  within: ((row: number) => boolean) | undefined,
  most: number,
) => Scored[]) => {
  const { size, starts, rows, times } = inverted;
  const scores = new Float64Array(size);
  const shares = new Float64Array(size);
  const own = new Uint8Array(size);
  const touched = new Uint32Array(size);

  return (sought, within, most) => {
    let count = 0;
    for (const { term, weight, share } of sought) {
      const end = starts[term + 1] as number;
      for (let at = starts[term] as number; at < end; at += 1) {
        const row = rows[at] as number;
        const both = times[at] as number;
        const inWords = both >> 8;
        const score = scores[row] as number;
        if (score === 0) {
          touched[count] = row;
          count += 1;
        }
        scores[row] =
          score + weight * saturated(inWords + ranking.context * (both & 0xff), norms[row] as number);
        shares[row] = (shares[row] as number) + (inWords > 0 ? share : share * contextShare);
        if (inWords > 0) own[row] = 1;
      }
    }
    const best = new Best(most);
    for (let at = 0; at < count; at += 1) {
      const row = touched[at] as number;
      const score = scores[row] as number;
      if (best.takes(score, row) && (within === undefined || within(row))) {
        best.add({ row, score, matched: own[row] === 1 ? (shares[row] as number) : 0 });
      }
      scores[row] = 0;
      shares[row] = 0;
      own[row] = 0;
    }
    return best.inOrder();
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
