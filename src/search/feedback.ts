import { rarity, saturated, type Scored, type Sought } from './first-pass.ts';
import { denial, type Inverted } from './inverted.ts';
import { ranking } from './ranking.ts';

/**
 * A long question describes its matter in words that a release need not use. The best lines are taken to be about it:
 * what they have in common, and other lines have not, is looked for too, by a part of the question's own weight. Adds
 * to the scores of `lines`, best first; finds no line that has none of the typed words.
 */
export const createFeedback = (
  inverted: Inverted,
  norms: Float64Array,
): ((sought: readonly Sought[], lines: readonly Scored[]) => void) => {
  const { tokens, tokenStarts, starts, size } = inverted;

  const eachTerm = (row: number, visit: (term: number, times: number) => void): void => {
    const times = new Map<number, number>();
    for (let at = tokenStarts[row] as number; at < (tokenStarts[row + 1] as number); at += 1) {
      const term = tokens[at] as number;
      if (term !== denial) times.set(term, (times.get(term) ?? 0) + 1);
    }
    for (const [term, count] of times) visit(term, count);
  };

  return (sought, lines) => {
    const { leastTerms, lines: most, terms: mostTerms, leastLines, weight: whole, trust } = ranking.feedback;
    const [first] = lines;
    if (sought.length < leastTerms || first === undefined) return;
    const asked = new Set(sought.map(({ term }) => term));
    const found = new Map<number, { belief: number; lines: number }>();
    for (const line of lines.slice(0, most)) {
      const trusted = (line.score / first.score) ** trust;
      eachTerm(line.row, (term, times) => {
        const one = found.get(term) ?? { belief: 0, lines: 0 };
        one.belief += trusted * saturated(times, norms[line.row] as number);
        one.lines += 1;
        found.set(term, one);
      });
    }
    const rarityOf = (term: number): number =>
      rarity(size, (starts[term + 1] as number) - (starts[term] as number));
    const chosen = [...found]
      .filter(([term, one]) => asked.has(term) || one.lines >= leastLines)
      .map(([term, one]) => ({ term, weight: one.belief * rarityOf(term) }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, mostTerms);
    const sum = chosen.reduce((total, { weight }) => total + weight, 0);
    const own = sought.reduce((total, { weight }) => total + weight, 0);
    if (sum === 0) return;
    const weights = new Map(chosen.map(({ term, weight }) => [term, (weight / sum) * own * whole] as const));
    for (const line of lines) {
      const times = new Map<number, number>();
      for (let at = tokenStarts[line.row] as number; at < (tokenStarts[line.row + 1] as number); at += 1) {
        const term = tokens[at] as number;
        if (weights.has(term)) times.set(term, (times.get(term) ?? 0) + 1);
      }
      for (const [term, count] of times) {
        line.score += (weights.get(term) as number) * saturated(count, norms[line.row] as number);
      }
    }
  };
};
