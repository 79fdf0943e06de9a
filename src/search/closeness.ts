import { saturated, type Scored } from './first-pass.ts';
import { denial, type Inverted } from './inverted.ts';
import { ranking } from './ranking.ts';

/** A word of the question that a line is looked through for, in the order it was typed. */
export interface Typed {
  /** `denial` for one that denies what follows. */
  readonly term: number;
  readonly weight: number;
}

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
  norms: Float64Array,
): ((typed: readonly Typed[], lines: readonly Scored[]) => void) => {
  const { tokens, tokenStarts } = inverted;
  return (typed, lines) => {
    const pairs = toPairs(typed);
    if (pairs.length === 0) return;
    const pairsOf = new Map<number, Pair[]>();
    for (const pair of pairs) {
      for (const term of [pair.first, pair.second]) pairsOf.set(term, [...(pairsOf.get(term) ?? []), pair]);
    }
    const lastAt = new Map<number, number>();
    for (const line of lines) {
      lastAt.clear();
      for (const pair of pairs) pair.times = 0;
      const from = tokenStarts[line.row] as number;
      const end = tokenStarts[line.row + 1] as number;
      for (let at = from; at < end; at += 1) {
        const term = tokens[at] as number;
        const held = pairsOf.get(term);
        if (held === undefined) continue;
        for (const pair of held) {
          const other = lastAt.get(pair.first === term ? pair.second : pair.first);
          if (other !== undefined) pair.times += closeness(at - other, pair.second === term, pair.first);
        }
        lastAt.set(term, at);
      }
      for (const { times, weight } of pairs) {
        if (times > 0) line.score += weight * saturated(times, norms[line.row] as number);
      }
    }
  };
};

/** 1 side by side in the order typed; `apart`: places between the two. A denial denies only what follows at once. */
const closeness = (apart: number, inOrder: boolean, first: number): number => {
  if (first === denial) return inOrder && apart <= 2 ? 1 : 0;
  if (inOrder && apart === 1) return 1;
  return apart <= ranking.window ? ranking.loosely / Math.sqrt(apart) : 0;
};

const toPairs = (typed: readonly Typed[]): readonly Pair[] => {
  const pairs = new Map<string, Pair>();
  typed.forEach(({ term, weight }, at) => {
    const next = typed[at + 1];
    if (next === undefined || next.term === term || next.term === denial) return;
    const rarer = term === denial ? next.weight : Math.min(weight, next.weight);
    const key = `${term} ${next.term}`;
    pairs.set(key, { first: term, second: next.term, weight: ranking.pair * rarer, times: 0 });
  });
  return [...pairs.values()];
};
