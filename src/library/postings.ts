import { Numbers } from '../search/numbers.ts';

/** Ids that have a value, ascending: of `values[v]` those from `starts[v]` to `starts[v + 1]`. */
export interface PostingColumns {
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  /** Above every id. */
  readonly size: number;
}

export class PostingsPacker {
  readonly #ids = new Map<string, Numbers>();
  #size = 0;

  /** Ids must come in ascending order. */
  add(value: string, id: number): void {
    const ids = this.#ids.get(value);
    if (ids === undefined) {
      const made = new Numbers(4);
      made.push(id);
      this.#ids.set(value, made);
    } else if (ids.at(ids.length - 1) !== id) ids.push(id);
    if (id >= this.#size) this.#size = id + 1;
  }

  taken(): PostingColumns {
    const starts = new Uint32Array(this.#ids.size + 1);
    let place = 0;
    for (const { length } of this.#ids.values()) {
      starts[place + 1] = (starts[place] as number) + length;
      place += 1;
    }
    const ids = new Uint32Array(starts[place] as number);
    place = 0;
    for (const numbers of this.#ids.values()) {
      ids.set(numbers.taken(), starts[place]);
      place += 1;
    }
    return { values: [...this.#ids.keys()], starts, ids, size: this.#size };
  }
}

/**
 * Which entries have which facet value: a question that names a force, a kind or a topic is a look-up here and not a
 * search. A value that many entries have is kept as one bit an entry too, so that conditions meet 32 entries at a time.
 */
export class Postings {
  readonly #columns: PostingColumns;
  readonly #places: ReadonlyMap<string, number>;
  readonly #bits = new Map<string, Uint32Array>();

  constructor(columns: PostingColumns) {
    this.#columns = columns;
    this.#places = new Map(columns.values.map((value, place) => [value, place]));
  }

  /** Ascending ids that have, of each group, at least one value; at least one group. */
  meeting(groups: readonly (readonly string[])[]): Uint32Array {
    const [first = [], ...others] = groups;
    // Most questions name one force or one person, and want no more than what is kept.
    if (others.length === 0 && first.length === 1) return this.#idsOf(first[0] as string);
    const met = this.#having(first);
    for (const group of others) {
      const bits = this.#having(group);
      for (let word = 0; word < met.length; word += 1) {
        met[word] = (met[word] as number) & (bits[word] as number);
      }
    }
    return idsIn(met);
  }

  #idsOf(value: string): Uint32Array {
    const place = this.#places.get(value);
    if (place === undefined) return none;
    const { ids, starts } = this.#columns;
    return ids.subarray(starts[place], starts[place + 1]);
  }

  #having(values: readonly string[]): Uint32Array {
    const bits = new Uint32Array((this.#columns.size + 31) >>> 5);
    for (const value of values) {
      const ids = this.#idsOf(value);
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

  #kept(value: string, ids: Uint32Array, length: number): Uint32Array {
    const known = this.#bits.get(value);
    if (known !== undefined) return known;
    const bits = new Uint32Array(length);
    setAll(bits, ids);
    this.#bits.set(value, bits);
    return bits;
  }
}

const setAll = (bits: Uint32Array, ids: Uint32Array): void => {
  for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] as number) | (1 << (id & 31));
};

const none = new Uint32Array(0);

const idsIn = (bits: Uint32Array): Uint32Array => {
  const ids = new Numbers();
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word] as number;
    while (left !== 0) {
      // The lowest bit that is set, and where it stands.
      const lowest = left & -left;
      ids.push(word * 32 + 31 - Math.clz32(lowest));
      left ^= lowest;
    }
  }
  return ids.taken();
};
