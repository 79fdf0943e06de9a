/** A word that has no number: the vocabulary is full. What is kept by number is then worked out anew. */
export const unnumbered = -1;

/** Enough for the words of any library; bounded so that hostile texts cannot fill the memory. */
export const mostWords = 50_000;
/** Places looked at for one word. Words made to fall on the same places go without numbers and slow nothing. */
const mostProbes = 16;

/**
 * Numbers words, so that what is known of one can be kept in an array and found without comparing letters again. Equal
 * words have equal numbers, from 0 up; a word is looked up where it stands, without cutting it out of its text.
 */
export class Vocabulary {
  #count = 0;
  /** The letters of all words, one word after another, and where each begins. */
  #letters = new Uint16Array(8192);
  readonly #begins = new Int32Array(mostWords + 1);
  readonly #hashes = new Int32Array(mostWords);
  /** Number and one, at the place that the hash gives or soon after it; 0 where nothing is. */
  readonly #slots = new Int32Array(1 << 17);

  /** Of the word whose letters stand in `codes` between two places. */
  numberOf(codes: Uint16Array, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] as number), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    for (let probe = 0; probe < mostProbes; probe += 1) {
      const slot = (hash + probe) & (slots.length - 1);
      const number = (slots[slot] as number) - 1;
      if (number < 0) return this.#add(hash, slot, codes, start, end);
      if (this.#hashes[number] === hash && this.#is(number, codes, start, end)) return number;
    }
    return unnumbered;
  }

  #is(number: number, codes: Uint16Array, start: number, end: number): boolean {
    let at = this.#begins[number] as number;
    if ((this.#begins[number + 1] as number) - at !== end - start) return false;
    for (let here = start; here < end; here += 1, at += 1) {
      if (this.#letters[at] !== codes[here]) return false;
    }
    return true;
  }

  #add(hash: number, slot: number, codes: Uint16Array, start: number, end: number): number {
    const number = this.#count;
    const from = this.#begins[number] as number;
    const to = from + end - start;
    if (number === mostWords || to > mostLetters) return unnumbered;
    if (to > this.#letters.length) {
      const letters = new Uint16Array(Math.max(to, this.#letters.length * 2));
      letters.set(this.#letters);
      this.#letters = letters;
    }
    this.#letters.set(codes.subarray(start, end), from);
    this.#begins[number + 1] = to;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    this.#count += 1;
    return number;
  }
}

/** Of all words together. */
const mostLetters = mostWords * 20;

/** What is known of words, by their numbers. */
export class ByNumber<T extends object> {
  readonly #kept: (T | null)[] = [];

  get(number: number): T | null {
    return number < this.#kept.length && number !== unnumbered ? (this.#kept[number] as T | null) : null;
  }

  /** Nothing is kept for a word without a number. Returns what was set. */
  set(number: number, value: T): T {
    if (number === unnumbered) return value;
    // Filled up: an array with wide gaps is looked up as a table is, slowly.
    while (this.#kept.length <= number) this.#kept.push(null);
    this.#kept[number] = value;
    return value;
  }

  clear(): void {
    this.#kept.length = 0;
  }
}

/** In bits: a document has some hundred pairs of words, and others the same ones. */
const pairBits = 14;

/** What is known of two words together: the last ones met, each in the one place that it can have. */
export class ByPair<T extends object> {
  readonly #first = new Int32Array(1 << pairBits).fill(unnumbered);
  readonly #second = new Int32Array(1 << pairBits).fill(unnumbered);
  readonly #kept: (T | null)[] = Array.from({ length: 1 << pairBits }, () => null);

  get(first: number, second: number): T | null {
    const slot = slotOf(first, second);
    return this.#first[slot] === first && this.#second[slot] === second
      ? (this.#kept[slot] as T | null)
      : null;
  }

  /** Nothing is kept where a word has no number. Returns what was set. */
  set(first: number, second: number, value: T): T {
    if (first === unnumbered || second === unnumbered) return value;
    const slot = slotOf(first, second);
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.#kept[slot] = value;
    return value;
  }
}

const slotOf = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - pairBits);

/** In UTF-16 units; what is longer has its own. */
const longestShared = 1 << 16;
const shared = new Uint16Array(longestShared);

/** The code units of a text, to be read at once: the next call may write over them. */
export const codesOf = (text: string): Uint16Array => {
  const codes = text.length > longestShared ? new Uint16Array(text.length) : shared;
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
};
