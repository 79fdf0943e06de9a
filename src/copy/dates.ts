import type { Known } from '../domain/known.ts';
import type { PartialDate } from '../domain/partial-date.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `30 August 2019`, `August 2019`, `2019`, or `30 August, year not stated`. */
export const dateWords = (date: PartialDate): string => {
  if (date.startsWith('--')) return `${dayOf(date.slice(2))}, year not stated`;
  if (date.length === 4) return date;
  if (date.length === 7) return `${monthOf(date.slice(5))} ${date.slice(0, 4)}`;
  return `${dayOf(date.slice(5))} ${date.slice(0, 4)}`;
};

const monthOf = (number: string): string => months[Number(number) - 1] ?? '';

const dayOf = (monthAndDay: string): string =>
  `${Number(monthAndDay.slice(3))} ${monthOf(monthAndDay.slice(0, 2))}`;

/** After a date that nothing states. */
export const inferredMark = ' (inferred)';

/** What an answer says of a release's date: never a bare blank, and never an inferred date as if it were printed. */
export const publishedWords = (published: Known<PartialDate>): string => {
  if (published.value === null) return 'date not stated';
  const words = dateWords(published.value);
  return published.certainty === 'inferred' ? `${words}${inferredMark}` : words;
};
