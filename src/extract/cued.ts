import { neededStrings } from './needed-strings.ts';
import { Recent } from '../reference/recent.ts';
import { StringFinder } from './string-finder.ts';
import { matchesOf } from '../text/matches-of.ts';

/** Every pattern that is asked about by its cues, by number; all are looked for at once. */
const all: Cued[] = [];
let finder: StringFinder | null = null;

/** A bit for each pattern of which a needed string was met. */
type Met = Int32Array;

/** One pattern after another is asked about the same words, and one engine after another about a document's sentences. */
const recent = new Recent<Met>(500);
/** In UTF-16 units: a sentence. In a longer text one or another string nearly always stands, and it is not looked for. */
const longest = 1000;
let lastWords = '';
let lastMet: Met = new Int32Array(0);

/** A long s and the sign for kelvin: an s and a k to some patterns, and no letters to others. Whatever needs may match. */
const eitherWay = /[\u017f\u212a]/;

const read = (words: string): Met => {
  finder ??= new StringFinder(all.map(({ needed }) => needed ?? []));
  const met = new Int32Array((all.length >> 5) + 1);
  if (eitherWay.test(words)) met.fill(-1);
  else finder.read(words, met);
  recent.set(words, met);
  return met;
};

const metIn = (words: string): Met => {
  if (words !== lastWords) {
    lastMet = recent.get(words) ?? read(words);
    lastWords = words;
  }
  return lastMet;
};

/** Everything is read anew with a pattern that comes to it. */
const forget = (): void => {
  finder = null;
  recent.clear();
  lastWords = '';
  lastMet = new Int32Array((all.length >> 5) + 1);
};

/**
 * A pattern that is only tried on words in which one of the strings stands that it cannot match without; for most
 * sentences that tells that it does not match. The strings of all such patterns are looked for in one pass.
 */
export class Cued {
  readonly pattern: RegExp;
  /** Null where it may match without any; then it is always tried. */
  readonly needed: readonly string[] | null;
  readonly #number: number;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.needed = neededStrings(pattern);
    this.#number = all.push(this) - 1;
    forget();
  }

  /** False where it cannot match; true where it may. */
  mayMatch(words: string): boolean {
    if (this.needed === null || words.length > longest) return true;
    const bits = metIn(words)[this.#number >> 5] as number;
    return (bits & (1 << (this.#number & 31))) !== 0;
  }

  test(words: string): boolean {
    return this.mayMatch(words) && this.pattern.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.mayMatch(words) ? this.pattern.exec(words) : null;
  }

  /** Of a pattern with the flag `g`. */
  matchAll(words: string): readonly RegExpExecArray[] {
    return this.mayMatch(words) ? matchesOf(this.pattern, words) : [];
  }
}

export const cued = (pattern: RegExp): Cued => new Cued(pattern);
