import { saturated, type Scored } from './first-pass.ts';
import { denial, type Inverted } from './inverted.ts';
import { ranking } from './ranking.ts';

/** A word of the question that a line is looked through for, in the order it was typed. */
export interface Typed {
  /** `denial` for one that denies what follows. */
  readonly term: number;
  readonly weight: number;
}

/** Two neighbours of the question; both are places in the list of its terms. */
interface Pair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
  times: number;
}

/**
 * Adds to each line's score what its words gain by standing as they were typed: side by side in the same order, or near
 * one another. "Use of force" is not "the force's use". Looks at neighbours of the question only, function words aside.
 */
export const createCloseness = (
  inverted: Inverted,
  norms: Float32Array,
): ((typed: readonly Typed[], lines: readonly Scored[]) => void) => {
  const { tokens, tokenStarts } = inverted;
  /** Place of a term in the question, from 1; 0 for all others. Filled and emptied by each question. */
  const places = new Uint16Array(inverted.terms.length + 1);

  return (typed, lines) => {
    const terms = [...new Set(typed.map(({ term }) => term))];
    const pairs = toPairs(typed, terms);
    if (pairs.length === 0) return;
    terms.forEach((term, at) => {
      places[term] = at + 1;
    });
    const pairsOf = terms.map((_, at) => pairs.filter(({ first, second }) => first === at || second === at));
    /** Where each term of the question stood last, counted from 1 at the line's first word; 0 for nowhere. */
    const lastAt = new Uint32Array(terms.length);
    for (const line of lines) {
      lastAt.fill(0);
      let isClose = false;
      const from = (tokenStarts[line.row] as number) - 1;
      const end = tokenStarts[line.row + 1] as number;
      for (let at = from + 1; at < end; at += 1) {
        const place = places[tokens[at] as number] as number;
        if (place === 0) continue;
        for (const pair of pairsOf[place - 1] as Pair[]) {
          const inOrder = pair.second === place - 1;
          const before = lastAt[inOrder ? pair.first : pair.second] as number;
          if (before === 0) continue;
          pair.times += closeness(at - from - before, inOrder, terms[pair.first] === denial);
          isClose = true;
        }
        lastAt[place - 1] = at - from;
      }
      if (!isClose) continue;
      for (const pair of pairs) {
        if (pair.times > 0) line.score += pair.weight * saturated(pair.times, norms[line.row] as number);
        pair.times = 0;
      }
    }
    for (const term of terms) places[term] = 0;
  };
};

/** 1 side by side in the order typed; `apart`: places between the two. A denial denies only what follows at once. */
const closeness = (apart: number, inOrder: boolean, denies: boolean): number => {
  if (denies) return inOrder && apart <= 2 ? 1 : 0;
  if (inOrder && apart === 1) return 1;
  return apart <= ranking.window ? ranking.loosely / Math.sqrt(apart) : 0;
};

const toPairs = (typed: readonly Typed[], terms: readonly number[]): readonly Pair[] => {
  const pairs = new Map<string, Pair>();
  typed.forEach(({ term, weight }, at) => {
    const next = typed[at + 1];
    if (next === undefined || next.term === term || next.term === denial) return;
    const rarer = term === denial ? next.weight : Math.min(weight, next.weight);
    const first = terms.indexOf(term);
    const second = terms.indexOf(next.term);
    pairs.set(`${first} ${second}`, { first, second, weight: ranking.pair * rarer, times: 0 });
  });
  return [...pairs.values()];
};
