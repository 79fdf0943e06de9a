/** `stated`: the text (or a person who supplied it) says so. `inferred`: we worked it out, and `why` says how. */
export type Certainty = 'stated' | 'inferred' | 'unknown';

/** A value kept together with how we came by it. Unknown is a value too: `value` is null and `why` says what was looked for. */
export interface Known<T> {
  readonly value: T | null;
  readonly certainty: Certainty;
  /** One plain sentence without a full stop, fit to be shown to a reader. */
  readonly why: string;
}

export const stated = <T>(value: T, why: string): Known<T> => ({ value, certainty: 'stated', why });
export const inferred = <T>(value: T, why: string): Known<T> => ({ value, certainty: 'inferred', why });
export const unknown = (why: string): Known<never> => ({ value: null, certainty: 'unknown', why });

/** At least one; an answer without evidence cannot be written. */
export type NonEmpty<T> = readonly [T, ...T[]];

export const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;
