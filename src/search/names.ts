import Fuse from 'fuse.js';

export interface Named<T> {
  /** One spelling of a name; a value with several has several rows. */
  readonly name: string;
  readonly value: T;
}

/** 0 is the same, 1 has nothing in common. Past 0.4 suggestions turn into guesses ("York" for "Cork"). */
const farthest = 0.4;
/** Three letters are near everything; nobody's name is so long, and Fuse's time grows with what is typed. */
const shortest = 4;
const longest = 60;

/**
 * "Did you mean" over names that people misspell. Gives each value once, nearest first, at most `limit`. Names far
 * shorter or longer than what was typed are not looked at: Fuse alone would find "Kent" in any words with those letters.
 */
export const createNames = <T>(
  rows: readonly Named<T>[],
): ((typed: string, limit: number) => readonly Named<T>[]) => {
  const byLength = new Map<number, Fuse<Named<T>>>();
  const namesAsLongAs = (length: number): Fuse<Named<T>> => {
    const made = byLength.get(length);
    if (made !== undefined) return made;
    const near = rows.filter(({ name }) => Math.abs(name.length - length) <= Math.max(2, length / 3));
    const fuse = new Fuse(near, {
      keys: ['name'],
      includeScore: true,
      threshold: farthest,
      ignoreLocation: false,
      distance: 20,
    });
    byLength.set(length, fuse);
    return fuse;
  };
  return (typed, limit) => {
    const wanted = typed.trim();
    if (wanted.length < shortest || wanted.length > longest) return [];
    const found: Named<T>[] = [];
    for (const { item } of namesAsLongAs(wanted.length).search(wanted)) {
      if (found.some((one) => one.value === item.value)) continue;
      found.push(item);
      if (found.length === limit) break;
    }
    return found;
  };
};
