import Fuse from 'fuse.js';

export interface Named<T> {
  /** One spelling of a name; a value with several has several rows. */
  readonly name: string;
  readonly value: T;
}

/** 0 is the same, 1 has nothing in common. Past 0.4 suggestions turn into guesses ("York" for "Cork"). */
const farthest = 0.4;

/**
 * "Did you mean" over names that people misspell. Gives each value once, nearest first, at most `limit`. What is far
 * shorter or longer than a name is no spelling of it: Fuse alone would find "Kent" in any sentence with those letters.
 */
export const createNames = <T>(
  rows: readonly Named<T>[],
): ((typed: string, limit: number) => readonly Named<T>[]) => {
  const fuse = new Fuse(rows, {
    keys: ['name'],
    includeScore: true,
    threshold: farthest,
    ignoreLocation: false,
    distance: 20,
  });
  return (typed, limit) => {
    const wanted = typed.trim();
    if (wanted.length < 3) return [];
    const found: Named<T>[] = [];
    for (const { item } of fuse.search(wanted)) {
      if (Math.abs(item.name.length - wanted.length) > Math.max(2, wanted.length / 3)) continue;
      if (found.some((one) => one.value === item.value)) continue;
      found.push(item);
      if (found.length === limit) break;
    }
    return found;
  };
};
