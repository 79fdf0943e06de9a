declare const located: unique symbol;

/**
 * A place in `Release.text`: half-open, in UTF-16 units, carrying the words that stand there and the hash of the
 * text they are true of. Only `text/source-text` makes one, by cutting the words out of the text itself, so a span
 * cannot hold words that were never printed. What was not located has no span and is not shown as evidence.
 */
export interface Span {
  readonly start: number;
  /** Exclusive; always greater than `start`. */
  readonly end: number;
  readonly words: string;
  readonly textHash: string;
  readonly [located]: true;
}

export const contains = (outer: Place, inner: Place): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Offsets alone, while a rule is still working; half-open, UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
