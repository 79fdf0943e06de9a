/** Leads from a place in a clean text back to the raw text it was made from. */
export interface OffsetMap {
  /**
   * Raw offset (UTF-16 units) of a clean offset, both ends included. A character that was kept maps to itself; one
   * that was put in (a space for a line end, a bullet) maps to where it was put. Never decreases.
   * Throws RangeError outside the clean text: that is a bug of the caller.
   */
  readonly toRaw: (offset: number) => number;
  /**
   * Raw offset behind the character before a clean offset: where a span of the clean text that ends there ends in the
   * raw text. What stands for several raw characters (`"` for `&quot;`) ends behind all of them. Throws as `toRaw` does.
   */
  readonly toRawEnd: (offset: number) => number;
}

/** The map of a text that was made in two steps, `second` from what `first` made. */
export const joinMaps = (first: OffsetMap, second: OffsetMap): OffsetMap => ({
  toRaw: (offset) => first.toRaw(second.toRaw(offset)),
  toRawEnd: (offset) => first.toRawEnd(second.toRawEnd(offset)),
});

const runSize = 4;

/** Builds a clean text and its map together, so that no place has to be found again by comparing. */
export class MappedText {
  readonly #parts: string[] = [];
  /** Four numbers a run: where it starts in the clean text, where in the raw text, whether it was copied (1) or put in (0), and for the latter where the raw characters end that it stands for. */
  readonly #runs: number[] = [];
  #length = 0;
  #rawEnd = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends `words`, which stand in the raw text at `raw`. */
  copy(words: string, raw: number): void {
    if (words === '') return;
    const last = this.#runs.length - runSize;
    const continues =
      last >= 0 &&
      this.#runs[last + 2] === 1 &&
      (this.#runs[last + 1] ?? 0) + this.#length - (this.#runs[last] ?? 0) === raw;
    const end = raw + words.length;
    this.#append(words, raw, continues ? null : 1, end);
    this.#rawEnd = end;
  }

  /** Appends `words` that the raw text does not have, at the raw place where it has something else (up to `rawEnd`) or nothing. */
  insert(words: string, raw: number, rawEnd = raw): void {
    if (words === '') return;
    this.#append(words, raw, 0, rawEnd);
    this.#rawEnd = Math.max(this.#rawEnd, rawEnd);
  }

  #append(words: string, raw: number, copied: 0 | 1 | null, end: number): void {
    this.#parts.push(words);
    if (copied !== null) this.#runs.push(this.#length, raw, copied, end);
    this.#length += words.length;
  }

  finish(): { readonly text: string; readonly map: OffsetMap } {
    const runs = Float64Array.from(this.#runs);
    const length = this.#length;
    const rawEnd = this.#rawEnd;
    const check = (offset: number): void => {
      if (!Number.isInteger(offset) || offset < 0 || offset > length) {
        throw new RangeError(`no offset ${offset} in a text of ${length} units`);
      }
    };
    const runAt = (offset: number): Float64Array => {
      let low = 0;
      let high = runs.length / runSize - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((runs[middle * runSize] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return runs.subarray(low * runSize, low * runSize + runSize);
    };
    const toRaw = (offset: number): number => {
      check(offset);
      if (offset === length) return rawEnd;
      const [start = 0, raw = 0, copied = 0] = runAt(offset);
      return copied === 1 ? raw + offset - start : raw;
    };
    const toRawEnd = (offset: number): number => {
      check(offset);
      if (offset === 0) return 0;
      const [start = 0, raw = 0, copied = 0, end = 0] = runAt(offset - 1);
      return copied === 1 ? raw + offset - start : end;
    };
    return { text: this.#parts.join(''), map: { toRaw, toRawEnd } };
  }
}
