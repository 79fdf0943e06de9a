import type { Instant } from '../../src/domain/instant.ts';
import { type Cadence, type Timetable, weekdays } from '../../src/domain/subscription.ts';

/**
 * When digests are due, worked out a second time and in another way: calendar days by plain arithmetic, and for each
 * the first minute at which the wall clock, as Intl shows it, has reached the time. No Temporal, no croner.
 */

const minute = 60_000;
const day = 24 * 60 * minute;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall clock as if it were UTC, so that two readings compare. */
const wallAt = (zone: string, instant: Instant): number => {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(zone, clock);
  }
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
};

/** The first minute whose wall clock shows `wall` or later. */
const firstReaching = (zone: string, wall: number): Instant => {
  // No clock is more than 14 hours from UTC, none leaves out more than a day.
  let instant = wall - (wallAt(zone, wall) - wall) - 27 * 60 * minute;
  for (const step of [60 * minute, minute]) {
    // Hours only far from it: a clock that goes back after it has reached the time would be missed otherwise.
    const end = step === minute ? Infinity : wall - 4 * 60 * minute;
    while (wallAt(zone, instant + step) < Math.min(wall, end)) instant += step;
  }
  while (wallAt(zone, instant) < wall) instant += minute;
  return instant;
};

const daysInMonth = (date: number): number => {
  const { year, month } = { year: new Date(date).getUTCFullYear(), month: new Date(date).getUTCMonth() };
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
};

/** Whether a calendar day, given as midnight UTC, is one of the cadence's. */
const isDay = (cadence: Exclude<Cadence, { kind: 'as-it-comes' }>, date: number): boolean => {
  const weekday = weekdays[(new Date(date).getUTCDay() + 6) % 7];
  switch (cadence.kind) {
    case 'daily':
      return true;
    case 'weekdays':
      return weekday !== 'saturday' && weekday !== 'sunday';
    case 'weekly':
      return weekday === cadence.day;
    case 'monthly':
      return new Date(date).getUTCDate() === Math.min(cadence.day, daysInMonth(date));
  }
};

/** Slots after `from` up to and with `to`, in order, each once. */
export const reckonedSlots = (
  { cadence, zone }: Timetable,
  from: Instant,
  to: Instant,
): readonly Instant[] => {
  if (cadence.kind === 'as-it-comes') throw new Error('comes without a clock time');
  const slots = new Set<Instant>();
  for (let date = Math.floor(from / day) * day - 2 * day; date <= to + 2 * day; date += day) {
    if (!isDay(cadence, date)) continue;
    const slot = firstReaching(zone, date + (cadence.at.hour * 60 + cadence.at.minute) * minute);
    if (slot > from && slot <= to) slots.add(slot);
  }
  return [...slots].toSorted((a, b) => a - b);
};
