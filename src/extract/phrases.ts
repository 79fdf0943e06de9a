import type { Place } from '../domain/span.ts';
import type { Wording } from '../reference/reference.ts';
import { type Opening, bitOf, endsHere, letter, openingsOf, unknown } from './phrase-openings.ts';

/**
 * The notation of `wording.yml`, so that a user adds phrases without code. Words are matched whole, letter case
 * aside, white space as one or more; an apostrophe matches a straight or a curly one, a hyphen also a space.
 *   supervis*        any ending
 *   (lack|lacks) of  one of several
 *   [clearly] good   may be left out
 *   found ... poor   up to six words between, within the sentence
 *   within # days    a number in figures
 */
export const phraseSource = (phrase: string): string => {
  const words = phrase.trim().split(/\s+/);
  let source = '';
  // White space still owed before the next word.
  let owed = '';
  for (const [index, word] of words.entries()) {
    if (word === '...') {
      // The words between may hold commas but nothing that ends a sentence.
      owed += '(?:[^\\s.!?]+\\s+){0,6}?';
      continue;
    }
    const optional = /^\[(.+)\]$/.exec(word);
    if (optional === null) {
      source += owed + lettersOf(word);
      owed = '\\s+';
    } else if (index === words.length - 1) {
      source += `(?:${owed}(?:${lettersOf(optional[1] as string)}))?`;
    } else {
      source += `${owed}(?:(?:${lettersOf(optional[1] as string)})\\s+)?`;
      owed = '';
    }
  }
  return source;
};

const lettersOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[.\\^$+{}]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/_/g, '\\s+')
    .replace(/#/g, '\\d[\\d,]*')
    .replace(/-/g, '[-‑ ]')
    .replace(/\(/g, '(?:')
    .replace(/\*/g, `[${letter}'’]*`);

interface Phrase {
  readonly list: string;
  /** Position in its list: of two that begin at one place, the earlier is taken. */
  readonly order: number;
  readonly pattern: RegExp;
}

/** A phrase by one of its first words. */
interface Candidate extends Phrase, Pick<Opening, 'isPrefix' | 'next'> {}

/** Of `letter`, by code: asked about every character. */
const isLetter = Uint8Array.from({ length: 0x250 }, (_, code) =>
  Number(new RegExp(`[${letter}]`).test(String.fromCharCode(code))),
);
/** Of the same length, so that places stay true: a letter whose lower case is longer is left as it is. */
const lowerCase = (words: string): string => {
  const lower = words.toLowerCase();
  return lower.length === words.length
    ? lower
    : words.replace(/[A-Z\u00c0-\u00de]/g, (one) => one.toLowerCase());
};

/** Sentences are asked about by one rule after another, and a document’s twice; the last answers are kept. */
const remembered = 1000;

/** Their phrases begin with the commonest words, and few sentences come so far down the list of rules. */
const askedLast: ReadonlySet<string> = new Set([
  'practice',
  'body-acts',
  'faint-criticism',
  'faint-duration',
  'faint-praise',
  'faint-progress',
]);

/** Enough for the vocabulary of any library; bounded so that hostile texts cannot fill the memory. */
const mostWords = 50_000;

/**
 * The lists that the rules read, compiled once per reference. All lists are looked for in one pass over the words of a
 * sentence: a phrase is only tried where its first word stands. Throws where a list is missing: that is a bug, not a
 * document's fault.
 */
export class Phrases {
  readonly #lists: ReadonlySet<string>;
  /** Lists that only the last rule asks for, read by themselves. */
  readonly #rare: Phrases | null;
  /** By first run of letters, lower case. */
  readonly #exact = new Map<string, Candidate[]>();
  /** By the beginning of the first run, for `supervis*`. */
  readonly #prefix = new Map<string, Candidate[]>();
  readonly #prefixLengths: readonly number[];
  /** First word unknown: tried everywhere. */
  readonly #anywhere: Candidate[] = [];
  readonly #byWord = new Map<string, readonly Candidate[]>();
  readonly #recent = new Map<string, ReadonlyMap<string, readonly Place[]>>();

  constructor(all: Wording) {
    const rare = [...all].filter(([list]) => askedLast.has(list));
    const isMixed = rare.length > 0 && rare.length < all.size;
    this.#rare = isMixed ? new Phrases(new Map(rare)) : null;
    const wording = isMixed ? [...all].filter(([list]) => !askedLast.has(list)) : [...all];
    this.#lists = new Set(all.keys());
    for (const [list, phrases] of wording) {
      for (const [order, phrase] of phrases.entries()) this.#add(list, order, phrase);
    }
    this.#prefixLengths = [...new Set([...this.#prefix.keys()].map(({ length }) => length))].toSorted(
      (a, b) => a - b,
    );
  }

  /** First match of the list in `words`, or null. */
  find(list: string, words: string): Place | null {
    return this.findAll(list, words)[0] ?? null;
  }

  /** In reading order, none overlapping another. */
  findAll(list: string, words: string): readonly Place[] {
    if (!this.#lists.has(list)) throw new Error(`wording.yml has no list ${list}`);
    if (this.#rare !== null && askedLast.has(list)) return this.#rare.findAll(list, words);
    return this.#read(words).get(list) ?? [];
  }

  has(list: string, words: string): boolean {
    return this.findAll(list, words).length > 0;
  }

  #add(list: string, order: number, phrase: string): void {
    const made: Phrase = {
      list,
      order,
      pattern: new RegExp(`(?:${phraseSource(phrase)})(?![${letter}])`, 'y'),
    };
    const openings = openingsOf(phrase);
    if (openings === null) this.#anywhere.push({ ...made, isPrefix: true, next: unknown });
    for (const { letters, isPrefix, next } of openings ?? []) {
      const index = isPrefix ? this.#prefix : this.#exact;
      const known = index.get(letters);
      if (known === undefined) index.set(letters, [{ ...made, isPrefix, next }]);
      else known.push({ ...made, isPrefix, next });
    }
  }

  #read(words: string): ReadonlyMap<string, readonly Place[]> {
    const known = this.#recent.get(words);
    if (known !== undefined) return known;
    const found = new Map<string, (Place & { readonly order: number })[]>();
    const lower = lowerCase(words);
    for (let start = 0, end = 0; start < lower.length; start = end + 1) {
      end = start;
      while (isLetter[lower.charCodeAt(end)] === 1) end += 1;
      if (end === start) continue;
      const candidates = this.#candidates(lower.slice(start, end));
      if (candidates.length === 0) continue;
      const followed = followedBy(lower, end);
      for (const { list, order, pattern, isPrefix, next } of candidates) {
        const isOpen = next === unknown || (next & followed) !== 0 || (isPrefix && isApostrophe(lower, end));
        if (!isOpen && (next & endsHere) === 0) continue;
        const places = found.get(list);
        const last = places?.at(-1);
        // Two of one list at one place: the earlier row is taken, whatever their order here.
        const rival = last?.start === start ? last : undefined;
        if (rival === undefined ? (last?.end ?? 0) > start : rival.order < order) continue;
        // One word that may stand alone is whole as it is.
        let stop = end;
        if (isOpen) {
          pattern.lastIndex = start;
          if (!pattern.test(lower)) continue;
          stop = pattern.lastIndex;
        }
        const place = { start, end: stop, order };
        if (rival !== undefined) places?.splice(-1, 1, place);
        else if (places === undefined) found.set(list, [place]);
        else places.push(place);
      }
    }
    if (this.#recent.size >= remembered) this.#recent.delete(this.#recent.keys().next().value as string);
    this.#recent.set(words, found);
    return found;
  }

  /** Phrases that may begin with a word; kept by word, since texts use few words often. */
  #candidates(letters: string): readonly Candidate[] {
    const known = this.#byWord.get(letters);
    if (known !== undefined) return known;
    const found = [...(this.#exact.get(letters) ?? [])];
    for (const length of this.#prefixLengths) {
      if (length > letters.length) break;
      found.push(...(this.#prefix.get(letters.slice(0, length)) ?? []));
    }
    found.push(...this.#anywhere);
    if (this.#byWord.size >= mostWords) this.#byWord.clear();
    this.#byWord.set(letters, found);
    return found;
  }
}

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === '’';

/** What the next word begins with, where only white space stands between; nothing otherwise. */
const followedBy = (text: string, end: number): number => {
  let at = end;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at === end || at === text.length ? 0 : bitOf(text.charCodeAt(at));
};

/** As `\s` has it: nearly always a space. */
const isSpace = (code: number): boolean =>
  code === 32 || (code < 128 ? code >= 9 && code <= 13 : /\s/.test(String.fromCharCode(code)));

const compiled = new WeakMap<Wording, Phrases>();

export const phrasesOf = (wording: Wording): Phrases => {
  const known = compiled.get(wording);
  if (known !== undefined) return known;
  const made = new Phrases(wording);
  compiled.set(wording, made);
  return made;
};
