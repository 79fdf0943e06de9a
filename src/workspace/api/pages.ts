import type { Json } from '../json.ts';

/** A page of a list, and what it says of the next. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string;
}

const encode = (at: string): string => Buffer.from(`next:${at}`).toString('base64');

const decode = (cursor: string): string | null => {
  const text = Buffer.from(cursor, 'base64').toString();
  return text.startsWith('next:') ? text.slice('next:'.length) : null;
};

/**
 * The page that the cursor names: it points at the key of the page's first item, so that a list that grew meanwhile
 * neither repeats nor skips. Null for a cursor that nobody gave.
 */
export const pageOf = <T>(
  all: readonly T[],
  keyOf: (item: T) => string,
  cursor: unknown,
  limit: number,
): Page<T> | null => {
  let start = 0;
  if (typeof cursor === 'string' && cursor !== '') {
    const key = decode(cursor);
    start = key === null ? -1 : all.findIndex((item) => keyOf(item) === key);
    if (start < 0) return null;
  }
  const next = all[start + limit];
  return {
    items: all.slice(start, start + limit),
    nextCursor: next === undefined ? '' : encode(keyOf(next)),
  };
};

export const cursorJson = (page: Page<unknown>): Json => ({
  response_metadata: { next_cursor: page.nextCursor },
});
