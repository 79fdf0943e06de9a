import { createHash } from 'node:crypto';
import type { Place, Span } from '../domain/span.ts';

/**
 * A text that spans can be cut from: the only maker of `Span`. Refuses (RangeError) a place that is empty or outside
 * the text, since that is a bug of the caller, not a property of any document.
 */
export class SourceText {
  readonly text: string;
  readonly hash: string;

  constructor(text: string) {
    this.text = text;
    this.hash = hashOf(text);
  }

  span(start: number, end: number): Span {
    if (
      !(
        Number.isInteger(start) &&
        Number.isInteger(end) &&
        start >= 0 &&
        start < end &&
        end <= this.text.length
      )
    ) {
      throw new RangeError(`no span ${start}..${end} in a text of ${this.text.length} units`);
    }
    return { start, end, words: this.text.slice(start, end), textHash: this.hash } as Span;
  }

  spanOf(place: Place): Span {
    return this.span(place.start, place.end);
  }
}

/** A text that is kept in another form than a string; words are cut out of it one by one. */
export interface KeptText {
  readonly hash: string;
  /** Fewer words, or none, for a place outside the text. */
  readonly wordsAt: (start: number, end: number) => string;
}

/** What stands at a place of a kept text; whether it is what was read there is for the caller to check. */
export const keptSpan = ({ hash, wordsAt }: KeptText, { start, end }: Place): Span =>
  ({ start, end, words: wordsAt(start, end), textHash: hash }) as Span;

/** Short (16 hex digits) since it tells texts of one library apart; it is no seal. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Whether the words are still what stands at that place of that text. Checked before anything is shown. */
export const isTrueOf = (span: Span, text: string, textHash: string): boolean =>
  span.textHash === textHash && text.slice(span.start, span.end) === span.words && span.words !== '';
