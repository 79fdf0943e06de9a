/**
 * Which entries have which facet value: a question that names a force, a kind or a topic is a look-up here and not a
 * search. A value that many entries have is kept as one bit an entry too, so that conditions meet 32 entries at a time.
 */
export class Postings {
  readonly #ids = new Map<string, number[]>();
  readonly #bits = new Map<string, Uint32Array>();
  #size = 0;

  /** Ids must come in ascending order, and all before the first question. */
  add(value: string, id: number): void {
    const ids = this.#ids.get(value);
    if (ids === undefined) this.#ids.set(value, [id]);
    else if (ids.at(-1) !== id) ids.push(id);
    if (id >= this.#size) this.#size = id + 1;
  }

  /** Ascending ids that have, of each group, at least one value; at least one group. */
  meeting(groups: readonly (readonly string[])[]): readonly number[] {
    const [first = [], ...others] = groups;
    // Most questions name one force or one person, and want no more than what is kept.
    if (others.length === 0 && first.length === 1) return this.#ids.get(first[0] as string) ?? [];
    const met = this.#having(first);
    for (const group of others) {
      const bits = this.#having(group);
      for (let word = 0; word < met.length; word += 1) {
        met[word] = (met[word] as number) & (bits[word] as number);
      }
    }
    return idsIn(met);
  }

  #having(values: readonly string[]): Uint32Array {
    const bits = new Uint32Array((this.#size + 31) >>> 5);
    for (const value of values) {
      const ids = this.#ids.get(value) ?? [];
      if (ids.length < bits.length) {
        setAll(bits, ids);
        continue;
      }
      const kept = this.#kept(value, ids, bits.length);
      for (let word = 0; word < bits.length; word += 1) {
        bits[word] = (bits[word] as number) | (kept[word] as number);
      }
    }
    return bits;
  }

  #kept(value: string, ids: readonly number[], length: number): Uint32Array {
    const known = this.#bits.get(value);
    if (known !== undefined) return known;
    const bits = new Uint32Array(length);
    setAll(bits, ids);
    this.#bits.set(value, bits);
    return bits;
  }
}

const setAll = (bits: Uint32Array, ids: readonly number[]): void => {
  for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] as number) | (1 << (id & 31));
};

const idsIn = (bits: Uint32Array): readonly number[] => {
  const ids: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word] as number;
    while (left !== 0) {
      // The lowest bit that is set, and where it stands.
      const lowest = left & -left;
      ids.push(word * 32 + 31 - Math.clz32(lowest));
      left ^= lowest;
    }
  }
  return ids;
};
