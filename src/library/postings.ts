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

  /** Ascending ids that have any of the values. */
  any(values: readonly string[]): readonly number[] {
    const lists = values.map((value) => this.#ids.get(value) ?? []);
    if (lists.length === 1) return lists[0] as readonly number[];
    return [...new Set(lists.flat())].toSorted((a, b) => a - b);
  }

  count(value: string): number {
    return this.#ids.get(value)?.length ?? 0;
  }
}

/** What stands in every one of the lists; all lists ascending. */
export const intersect = (lists: readonly (readonly number[])[]): readonly number[] => {
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  if (shortest === undefined) return [];
  if (others.length === 0) return shortest;
  return shortest.filter((id) => others.every((list) => includes(list, id)));
};

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
