import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/instant.ts';
import { type Cadence, type TimeOfDay, type Timetable, weekdays } from '../domain/subscription.ts';

/**
 * When digests are due. A clock time that does not exist on a day (clocks go forward, or the day is left out) comes at
 * the first moment after the gap; one that comes twice is the first of the two. A month without the day takes its last.
 */

/** Milliseconds. What comes as it comes is gathered for so long, since one inspection brings several documents at once. */
const gathering = 5 * 60_000;

/** Longest way from a slot to the next, in days or months: a guard against a cadence that never comes. */
const mostSteps = 64;

/** The newest slot that is not after `at`. */
export const newestSlot = ({ cadence, zone }: Timetable, at: Instant): Instant => {
  if (cadence.kind === 'as-it-comes') return Math.floor(at / gathering) * gathering;
  let date = dateIn(zone, at);
  for (let step = 0; step < mostSteps; step += 1) {
    const day = lastDayOf(cadence, date);
    const slot = slotOn(day, cadence.at, zone);
    if (slot <= at) return slot;
    date = day.subtract({ days: 1 });
  }
  throw new Error(`no slot before ${at}`);
};

/** The first slot after `after`. */
export const nextSlot = ({ cadence, zone }: Timetable, after: Instant): Instant => {
  if (cadence.kind === 'as-it-comes') return (Math.floor(after / gathering) + 1) * gathering;
  let date = dateIn(zone, after);
  for (let step = 0; step < mostSteps; step += 1) {
    const day = firstDayOf(cadence, date);
    const slot = slotOn(day, cadence.at, zone);
    if (slot > after) return slot;
    date = day.add({ days: 1 });
  }
  throw new Error(`no slot after ${after}`);
};

/** Whether the system knows the zone by that name. Offsets (`+01:00`) are none: they do not change their clocks. */
export const isZone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
};

type Clocked = Exclude<Cadence, { kind: 'as-it-comes' }>;

const dateIn = (zone: string, at: Instant): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

/** The newest of the cadence's days that is not after `date`. */
const lastDayOf = (cadence: Clocked, date: Temporal.PlainDate): Temporal.PlainDate => {
  switch (cadence.kind) {
    case 'daily':
      return date;
    case 'weekdays':
      return date.subtract({ days: Math.max(0, date.dayOfWeek - 5) });
    case 'weekly':
      return date.subtract({ days: (date.dayOfWeek - numberOf(cadence) + 7) % 7 });
    case 'monthly': {
      const here = dayOfMonth(date, cadence.day);
      return Temporal.PlainDate.compare(here, date) <= 0
        ? here
        : dayOfMonth(date.subtract({ months: 1 }), cadence.day);
    }
  }
};

/** The first of the cadence's days that is not before `date`. */
const firstDayOf = (cadence: Clocked, date: Temporal.PlainDate): Temporal.PlainDate => {
  switch (cadence.kind) {
    case 'daily':
      return date;
    case 'weekdays':
      return date.add({ days: date.dayOfWeek > 5 ? 8 - date.dayOfWeek : 0 });
    case 'weekly':
      return date.add({ days: (numberOf(cadence) - date.dayOfWeek + 7) % 7 });
    case 'monthly': {
      const here = dayOfMonth(date, cadence.day);
      return Temporal.PlainDate.compare(here, date) >= 0
        ? here
        : dayOfMonth(date.add({ months: 1 }), cadence.day);
    }
  }
};

/** Monday is 1, as ISO 8601 counts. */
const numberOf = (cadence: Extract<Cadence, { kind: 'weekly' }>): number => weekdays.indexOf(cadence.day) + 1;

const dayOfMonth = (date: Temporal.PlainDate, day: number): Temporal.PlainDate =>
  date.with({ day: Math.min(day, date.daysInMonth) });

const slotOn = (date: Temporal.PlainDate, { hour, minute }: TimeOfDay, zone: string): Instant => {
  const wall = date.toPlainDateTime({ hour, minute });
  const found = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wall)) return found.epochMilliseconds;
  // In a gap `earlier` lies before it, so the next change of the clocks is its end.
  const after = found.getTimeZoneTransition('next');
  if (after === null) throw new Error(`${wall.toString()} does not exist in ${zone}, and no clock changes`);
  return after.epochMilliseconds;
};
