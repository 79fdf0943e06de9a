/**
 * Which entries have which facet value, as ascending ids: a question that names a force, a kind or a topic is a look-up
 * here and not a search.
 */
export class Postings {
  readonly #ids = new Map<string, number[]>();

  /** Ids must come in ascending order. */
  add(value: string, id: number): void {
    const ids = this.#ids.get(value);
    if (ids === undefined) this.#ids.set(value, [id]);
    else if (ids.at(-1) !== id) ids.push(id);
  }

  /**
   * Ascending ids that have, of each group, at least one value; at least one group. The group with the fewest ids is
   * walked and the others are asked, so that a rare value makes a common one cheap.
   */
  meeting(groups: readonly (readonly string[])[]): readonly number[] {
    const lists = groups.map((values) => values.map((value) => this.#ids.get(value) ?? []));
    const [fewest = [], ...others] = lists.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    const ids =
      fewest.length === 1 ? (fewest[0] ?? []) : [...new Set(fewest.flat())].toSorted((a, b) => a - b);
    if (others.length === 0) return ids;
    return ids.filter((id) => others.every((group) => group.some((list) => includes(list, id))));
  }
}

const sizeOf = (lists: readonly (readonly number[])[]): number =>
  lists.reduce((sum, list) => sum + list.length, 0);

const includes = (ascending: readonly number[], id: number): boolean => {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] as number;
    if (found === id) return true;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return false;
};
