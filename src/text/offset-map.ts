/** Leads from a place in a clean text back to the raw text it was made from. */
export interface OffsetMap {
  /**
   * Raw offset (UTF-16 units) of a clean offset, both ends included. A character that was kept maps to itself; one
   * that was put in (a space for a line end, a bullet) maps to where it was put. Never decreases.
   * Throws RangeError outside the clean text: that is a bug of the caller.
   */
  readonly toRaw: (offset: number) => number;
}

/** Builds a clean text and its map together, so that no place has to be found again by comparing. */
export class MappedText {
  readonly #parts: string[] = [];
  /** Three numbers a run: where it starts in the clean text, where in the raw text, and whether it was copied (1) or put in (0). */
  readonly #runs: number[] = [];
  #length = 0;
  #rawEnd = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends `words`, which stand in the raw text at `raw`. */
  copy(words: string, raw: number): void {
    if (words === '') return;
    const last = this.#runs.length - 3;
    const continues =
      last >= 0 &&
      this.#runs[last + 2] === 1 &&
      (this.#runs[last + 1] ?? 0) + this.#length - (this.#runs[last] ?? 0) === raw;
    this.#append(words, raw, continues ? null : 1);
    this.#rawEnd = raw + words.length;
  }

  /** Appends `words` that the raw text does not have, at the raw place where it has something else or nothing. */
  insert(words: string, raw: number): void {
    if (words === '') return;
    this.#append(words, raw, 0);
    this.#rawEnd = Math.max(this.#rawEnd, raw);
  }

  #append(words: string, raw: number, copied: 0 | 1 | null): void {
    this.#parts.push(words);
    if (copied !== null) this.#runs.push(this.#length, raw, copied);
    this.#length += words.length;
  }

  finish(): { readonly text: string; readonly map: OffsetMap } {
    const runs = Float64Array.from(this.#runs);
    const length = this.#length;
    const rawEnd = this.#rawEnd;
    const toRaw = (offset: number): number => {
      if (!Number.isInteger(offset) || offset < 0 || offset > length) {
        throw new RangeError(`no offset ${offset} in a text of ${length} units`);
      }
      if (offset === length) return rawEnd;
      let low = 0;
      let high = runs.length / 3 - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((runs[middle * 3] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const [start = 0, raw = 0, copied = 0] = runs.subarray(low * 3, low * 3 + 3);
      return copied === 1 ? raw + offset - start : raw;
    };
    return { text: this.#parts.join(''), map: { toRaw } };
  }
}
