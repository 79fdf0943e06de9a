declare const parsed: unique symbol;

/**
 * A date as far as it is known, in the manner of ISO 8601: `2019-08-30`, `2017-09`, `2017`, or `--08-04` (day and
 * month, year not stated). Strings of one length sort by time.
 */
export type PartialDate = string & { readonly [parsed]: true };

const shape =
  /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;

/** Null when `value` is not one of the four forms, or names a day its month does not have. */
export const parsePartialDate = (value: string): PartialDate | null => {
  if (!shape.test(value)) return null;
  const [, month, day] = /(\d\d)-(\d\d)$/.exec(value) ?? [];
  // 2024 is a leap year, so that `--02-29` stands.
  const year = value.startsWith('--') ? 2024 : Number(value.slice(0, 4));
  if (
    value.length >= 7 &&
    month !== undefined &&
    day !== undefined &&
    !(value.length === 7 && !value.startsWith('--'))
  ) {
    const lastDay = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
    if (Number(day) > lastDay) return null;
  }
  return value as PartialDate;
};

export const hasYear = (date: PartialDate): boolean => !date.startsWith('--');

/** Year as a number, or null for `--08-04`. */
export const yearOf = (date: PartialDate): number | null => (hasYear(date) ? Number(date.slice(0, 4)) : null);

/**
 * Newest first; what is less exact counts as the start of its period; what has no year comes last.
 * For sorting only: it says nothing about what is known.
 */
export const compareNewestFirst = (a: PartialDate | null, b: PartialDate | null): number => {
  const key = (date: PartialDate | null): string => (date === null || !hasYear(date) ? '' : date);
  return key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0;
};
