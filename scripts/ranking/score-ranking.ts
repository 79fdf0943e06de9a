/**
 * nDCG as trec_eval has it: gains as judged, discounted by log2(place + 1), against the best order of all that was
 * judged. 0 where nothing is relevant.
 */
export const ndcgAt = (
  depth: number,
  ranked: readonly string[],
  judged: ReadonlyMap<string, number>,
): number => {
  const gained = (gains: readonly number[]): number =>
    gains.slice(0, depth).reduce((sum, gain, place) => sum + Math.max(0, gain) / Math.log2(place + 2), 0);
  const best = gained([...judged.values()].toSorted((a, b) => b - a));
  return best === 0 ? 0 : gained(ranked.map((id) => judged.get(id) ?? 0)) / best;
};

/** Part of the relevant documents among the first `depth`; 0 where nothing is relevant. */
export const recallAt = (
  depth: number,
  ranked: readonly string[],
  judged: ReadonlyMap<string, number>,
): number => {
  const relevant = [...judged].filter(([, score]) => score > 0).map(([id]) => id);
  const found = new Set(ranked.slice(0, depth));
  return relevant.length === 0 ? 0 : relevant.filter((id) => found.has(id)).length / relevant.length;
};
