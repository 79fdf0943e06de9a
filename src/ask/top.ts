/**
 * The first `count` of `items` in the order of `compare`, equal ones as they came. Walks the items once and keeps only
 * the best, since most lists are far longer than what anybody reads of them.
 */
export const topOf = <T>(
  items: Iterable<T>,
  compare: (a: T, b: T) => number,
  count: number,
): readonly T[] => {
  const best: T[] = [];
  if (count <= 0) return best;
  for (const item of items) {
    if (best.length === count && compare(item, best[count - 1] as T) >= 0) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(item, best[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, item);
    if (best.length > count) best.pop();
  }
  return best;
};
