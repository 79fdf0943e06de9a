import { symbolOf } from './needed-strings.ts';

/** Of symbols: a space, the letters, figures. Rows of the table are a power of two apart. */
const rowBits = 5;
const rowLength = 1 << rowBits;
/** As many as an entry of the table can name. The patterns of all rules need a fifth of them. */
const mostStates = 1 << 16;

const numberOf = (symbol: string): number =>
  symbol === ' ' ? 0 : symbol === '0' ? 27 : symbol.charCodeAt(0) - 96;

/** By code unit, of ASCII: all else is a space. */
const numbers = Uint8Array.from({ length: 128 }, (_, code) => numberOf(symbolOf(code)));

/**
 * Finds in one pass over a text which sets of strings (in the symbols of `neededStrings`) have one that stands in it:
 * the automaton of Aho and Corasick. A text has a space before it and one behind it.
 */
export class StringFinder {
  /** A row for each state: to which state each symbol leads. */
  readonly #next: Uint16Array;
  /** Sets of which a string ends with a state; null for most. */
  readonly #ended: (readonly number[] | null)[];

  constructor(sets: readonly (readonly string[])[]) {
    const size = 1 + sets.flat().reduce((sum, { length }) => sum + length, 0);
    const next = new Int32Array(size << rowBits);
    const ended: (number[] | null)[] = [null];
    for (const [set, strings] of sets.entries()) {
      for (const string of strings) {
        let state = 0;
        for (const symbol of string) {
          const at = state * rowLength + numberOf(symbol);
          if (next[at] === 0) next[at] = ended.push(null) - 1;
          state = next[at] as number;
        }
        (ended[state] ??= []).push(set);
      }
    }
    if (ended.length > mostStates)
      throw new RangeError(`${ended.length} states for the strings of all patterns`);
    link(next, ended);
    this.#next = Uint16Array.from(next.subarray(0, ended.length * rowLength));
    this.#ended = ended;
  }

  /** Sets the bit of each set that has a string in the text. */
  read(text: string, met: Int32Array): void {
    const next = this.#next;
    let state = next[0] as number;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 32;
      const symbol = code < numbers.length ? (numbers[code] as number) : 0;
      state = next[(state << rowBits) + symbol] as number;
      const ended = this.#ended[state];
      if (ended === null || ended === undefined) continue;
      for (const set of ended) met[set >> 5] = (met[set >> 5] as number) | (1 << (set & 31));
    }
  }
}

/** Where no string goes on, the longest beginning of another that the last symbols make does. Nearer states first. */
const link = (next: Int32Array, ended: (number[] | null)[]): void => {
  const fallback = new Int32Array(ended.length);
  const queue: number[] = [];
  for (let symbol = 0; symbol < rowLength; symbol += 1) {
    const state = next[symbol] as number;
    if (state !== 0) queue.push(state);
  }
  for (const state of queue) {
    const back = fallback[state] as number;
    const endedThere = ended[back];
    if (endedThere !== null && endedThere !== undefined) (ended[state] ??= []).push(...endedThere);
    for (let symbol = 0; symbol < rowLength; symbol += 1) {
      const at = state * rowLength + symbol;
      const beyond = next[back * rowLength + symbol] as number;
      if (next[at] === 0) next[at] = beyond;
      else {
        fallback[next[at] as number] = beyond;
        queue.push(next[at] as number);
      }
    }
  }
};
