import type { Place } from '../domain/span.ts';
import type { Phrases } from './phrases.ts';

/** A word that turns what follows it in its clause into its opposite. */
export interface Turn extends Place {
  /** "Few", "less", "too": says how much, and nothing where there is nothing to turn. */
  readonly isOfDegree: boolean;
}

const endsScope = /[,;:.–—]|\b(?:but|and|which|that|because|so|while|when|who)\b/iu;
/** In words; those of degree turn only what they stand beside. */
const reach = 5;
const reachOfDegree = 1;

export const turnsIn = (words: string, phrases: Phrases): readonly Turn[] => {
  const nothing = phrases.findAll('turns-nothing', words);
  const found: Turn[] = [];
  for (const [list, isOfDegree] of lists) {
    for (const { start, end } of phrases.findAll(list, words)) {
      if (!nothing.some((one) => one.start <= start && end <= one.end))
        found.push({ start, end, isOfDegree });
    }
  }
  return found;
};

const lists = [
  ['turns', false],
  ['turns-of-degree', true],
] as const;

/** What turns the words at a place: stands before them, in their clause and not far off. */
export const turnOf = (words: string, place: Place, turns: readonly Turn[]): Turn | null =>
  turns.find((turn) => {
    if (turn.end > place.start) return false;
    const between = words.slice(turn.end, place.start);
    return (
      !endsScope.test(between) &&
      between.split(/\s+/).filter(Boolean).length <= (turn.isOfDegree ? reachOfDegree : reach)
    );
  }) ?? null;
