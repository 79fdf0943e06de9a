import type { Place } from '../domain/span.ts';

/** Stands where words were taken, so that what was apart stays apart. Never part of cleaned text. */
const taken = '\u0000';

/** What of a question nobody has read yet. Places stay those of the whole question. */
export class Unread {
  readonly whole: string;
  #rest: string;

  constructor(whole: string) {
    this.whole = whole.replaceAll(taken, ' ');
    this.#rest = this.whole;
  }

  /** The question with the read parts blotted out, of the same length. */
  get rest(): string {
    return this.#rest;
  }

  /** Blots a place out and gives what was typed there. */
  take(place: Place): string {
    this.#rest =
      this.#rest.slice(0, place.start) + taken.repeat(place.end - place.start) + this.#rest.slice(place.end);
    return this.whole.slice(place.start, place.end);
  }

  /** Blots out every match of a global pattern that is still unread, and gives the matches. */
  takeAll(pattern: RegExp): readonly RegExpMatchArray[] {
    const matches = [...this.#rest.matchAll(pattern)].filter((match) => !match[0].includes(taken));
    for (const match of matches) this.take({ start: match.index, end: match.index + match[0].length });
    return matches;
  }

  isUnread(place: Place): boolean {
    return !this.#rest.slice(place.start, place.end).includes(taken);
  }

  /** The unread words in order, punctuation gone but for that within a number: "1,000". */
  words(): readonly string[] {
    const words = this.#rest.match(/\p{N}+(?:[,.]\p{N}+)+|[\p{L}\p{N}'&-]+/gu) ?? [];
    return words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  }
}
