import { rarity, saturated, type Scored, type Sought } from './first-pass.ts';
import { denial, type Inverted } from './inverted.ts';
import { ranking } from './ranking.ts';

/**
 * A longer question describes its matter in words that a release need not use. The best lines are taken to be about it:
 * what they have in common, and other lines have not, is looked for too, by a part of the question's own weight. Adds
 * to the scores of `lines`, best first; finds no line that has none of the typed words.
 */
export const createFeedback = (
  inverted: Inverted,
  norms: Float32Array,
): ((sought: readonly Sought[], lines: readonly Scored[]) => void) => {
  const { tokens, tokenStarts, starts, size } = inverted;
  /** Place of a term among those looked for, from 1; 0 for all others. Filled and emptied by each question. */
  const places = new Uint16Array(inverted.terms.length + 1);

  const rarityOf = (term: number): number =>
    rarity(size, (starts[term + 1] as number) - (starts[term] as number));

  /** Terms that the best lines share, and what part of the added weight each has. */
  const sharedBy = (lines: readonly Scored[], asked: ReadonlySet<number>) => {
    const { terms: most, leastLines, trust } = ranking.feedback;
    const highest = (lines[0] as Scored).score;
    const found = new Map<number, { belief: number; lines: number }>();
    for (const line of lines) {
      const times = new Map<number, number>();
      const words = tokens.subarray(tokenStarts[line.row], tokenStarts[line.row + 1]);
      for (const term of words) if (term !== denial) times.set(term, (times.get(term) ?? 0) + 1);
      const trusted = (line.score / highest) ** trust;
      for (const [term, count] of times) {
        const one = found.get(term) ?? { belief: 0, lines: 0 };
        one.belief += trusted * saturated(count, norms[line.row] as number);
        one.lines += 1;
        found.set(term, one);
      }
    }
    const chosen = [...found]
      .filter(([term, one]) => asked.has(term) || one.lines >= leastLines)
      .map(([term, { belief }]) => ({ term, weight: belief * rarityOf(term) }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, most);
    const whole = chosen.reduce((sum, { weight }) => sum + weight, 0);
    return chosen.map(({ term, weight }) => ({ term, part: weight / whole }));
  };

  return (sought, lines) => {
    const { leastTerms, lines: best, weight } = ranking.feedback;
    if (sought.length < leastTerms || lines.length === 0) return;
    const shared = sharedBy(lines.slice(0, best), new Set(sought.map(({ term }) => term)));
    const whole = weight * sought.reduce((sum, one) => sum + one.weight, 0);
    shared.forEach(({ term }, at) => {
      places[term] = at + 1;
    });
    const times = new Uint32Array(shared.length);
    for (const line of lines) {
      times.fill(0);
      const end = tokenStarts[line.row + 1] as number;
      for (let at = tokenStarts[line.row] as number; at < end; at += 1) {
        const place = places[tokens[at] as number] as number;
        if (place > 0) times[place - 1] = (times[place - 1] as number) + 1;
      }
      const norm = norms[line.row] as number;
      for (let at = 0; at < times.length; at += 1) {
        const count = times[at] as number;
        if (count > 0) line.score += whole * (shared[at] as { part: number }).part * saturated(count, norm);
      }
    }
    for (const { term } of shared) places[term] = 0;
  };
};
