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
