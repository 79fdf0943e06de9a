import { unnumbered } from '../reference/vocabulary.ts';
import { numberOfLetters } from './letter-runs.ts';
import type { Start } from './phrase-openings.ts';

/** Values by what a run of letters may be: found for a run at the cost of its length, whatever their number. */
export class StartIndex<T> {
  readonly #exact = new Map<string, T[]>();
  readonly #prefix = new Map<string, T[]>();
  #prefixLengths: readonly number[] = [];

  add({ letters, isPrefix }: Start, value: T): void {
    const index = isPrefix ? this.#prefix : this.#exact;
    const known = index.get(letters);
    if (known === undefined) index.set(letters, [value]);
    else known.push(value);
    if (isPrefix && !this.#prefixLengths.includes(letters.length))
      this.#prefixLengths = [...this.#prefixLengths, letters.length].toSorted((a, b) => a - b);
  }

  /** In the order in which they were added, those of whole runs first. */
  of(letters: string): readonly T[] {
    const found = [...(this.#exact.get(letters) ?? [])];
    for (const length of this.#prefixLengths) {
      if (length > letters.length) break;
      found.push(...(this.#prefix.get(letters.slice(0, length)) ?? []));
    }
    return found;
  }
}

/** Some of what a run of letters may be, asked about runs that stand in a text. */
export class Starts {
  readonly #exact: ReadonlySet<number>;
  readonly #prefixes: readonly string[];
  /** A bit by the last digits of each number: nearly all others are told by these. */
  readonly #bits: number;

  constructor(starts: readonly Start[]) {
    const exact = starts.filter(({ isPrefix }) => !isPrefix);
    this.#exact = new Set(exact.map(({ letters }) => numberOfLetters(letters)));
    this.#bits = [...this.#exact].reduce((bits, number) => bits | (1 << (number & 31)), 0);
    this.#prefixes = starts.filter(({ isPrefix }) => isPrefix).map(({ letters }) => letters);
  }

  /** Whether the run of that number, at that place of the text, is one of them. One without a number may be any. */
  fit(number: number, text: string, at: number): boolean {
    if (number === unnumbered) return true;
    if ((this.#bits & (1 << (number & 31))) !== 0 && this.#exact.has(number)) return true;
    for (const prefix of this.#prefixes) if (text.startsWith(prefix, at)) return true;
    return false;
  }
}
