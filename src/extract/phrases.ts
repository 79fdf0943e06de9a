import type { Wording } from '../reference/reference.ts';

/**
 * The notation of `wording.yml`, so that a user adds phrases without code. Words are matched whole, letter case
 * aside, white space as one or more; an apostrophe matches a straight or a curly one, a hyphen also a space.
 *   supervis*        any ending
 *   (lack|lacks) of  one of several
 *   [clearly] good   may be left out
 *   found ... poor   up to six words between, within the sentence
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
    .replace(/[.\\^$+{}]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/_/g, '\\s+')
    .replace(/-/g, '[-‑ ]')
    .replace(/\(/g, '(?:')
    .replace(/\*/g, "[\\p{L}'’]*");

/** One expression for a whole list, global, so that `matchAll` finds every phrase in reading order; never null. */
export const listPattern = (phrases: readonly string[]): RegExp =>
  phrases.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(phraseSource).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** The lists that the rules read, compiled once per reference. Throws where a list is missing: that is a bug, not a document's fault. */
export class Phrases {
  readonly #patterns = new Map<string, RegExp>();
  readonly #wording: Wording;

  constructor(wording: Wording) {
    this.#wording = wording;
  }

  pattern(list: string): RegExp {
    const known = this.#patterns.get(list);
    if (known !== undefined) return known;
    const phrases = this.#wording.get(list);
    if (phrases === undefined) throw new Error(`wording.yml has no list ${list}`);
    const made = listPattern(phrases);
    this.#patterns.set(list, made);
    return made;
  }

  /** First match of the list in `words`, or null. */
  find(list: string, words: string): { start: number; end: number } | null {
    const pattern = this.pattern(list);
    pattern.lastIndex = 0;
    const match = pattern.exec(words);
    return match === null ? null : { start: match.index, end: match.index + match[0].length };
  }

  findAll(list: string, words: string): { start: number; end: number }[] {
    return [...words.matchAll(this.pattern(list))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  }

  has(list: string, words: string): boolean {
    return this.find(list, words) !== null;
  }
}

const compiled = new WeakMap<Wording, Phrases>();

export const phrasesOf = (wording: Wording): Phrases => {
  const known = compiled.get(wording);
  if (known !== undefined) return known;
  const made = new Phrases(wording);
  compiled.set(wording, made);
  return made;
};
