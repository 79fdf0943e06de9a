import { hasYear, type PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/question.ts';

/**
 * Whether a date may lie in the period: `2018` is in "since June 2018", since it may have been later that year.
 * A date without a year, or none, lies in no period.
 */
export const isWithin = (date: PartialDate | null, period: Period): boolean => {
  if (date === null || !hasYear(date)) return false;
  if (period.from !== null && lastDay(date) < firstDay(period.from)) return false;
  return period.to === null || firstDay(date) <= lastDay(period.to);
};

const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

// Day 31 of any month: for comparing strings only.
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** Dates of many things by their places. */
export interface Dates {
  /** Whether the thing at a place was in the period: worked out once a date, since many things have the same. */
  readonly within: (period: Period) => (place: number) => boolean;
  readonly hasYear: (place: number) => boolean;
}

export const datesOf = (dates: readonly (PartialDate | null)[]): Dates => {
  const different = [...new Set(dates)];
  const numberOf = new Map(different.map((date, number) => [date, number]));
  const numbers = Uint32Array.from(dates, (date) => numberOf.get(date) as number);
  const years = different.map((date) => date !== null && hasYear(date));
  return {
    within: (period) => {
      const known: (boolean | undefined)[] = Array.from({ length: different.length });
      return (place) => {
        const number = numbers[place] as number;
        return (known[number] ??= isWithin(different[number] ?? null, period));
      };
    },
    hasYear: (place) => years[numbers[place] as number] as boolean,
  };
};
