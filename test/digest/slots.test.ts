import { Cron } from 'croner';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isoOf } from '../../src/domain/instant.ts';
import { type Cadence, type Timetable, weekdays } from '../../src/domain/subscription.ts';
import { isZone, newestSlot, nextSlot } from '../../src/digest/slots.ts';
import { reckonedSlots } from './reckoning.ts';

const at = (time: string): { readonly hour: number; readonly minute: number } => ({
  hour: Number(time.slice(0, 2)),
  minute: Number(time.slice(3)),
});

const slotsAfter = (timetable: Timetable, after: string, count: number): readonly string[] => {
  const found: string[] = [];
  let from = instantOf(after);
  for (let turn = 0; turn < count; turn += 1) {
    from = nextSlot(timetable, from);
    found.push(isoOf(from).slice(0, 16));
  }
  return found;
};

interface Row {
  readonly why: string;
  readonly zone: string;
  readonly cadence: Cadence;
  readonly after: string;
  readonly slots: readonly string[];
}

const table: readonly Row[] = [
  {
    why: 'nine o’clock stays nine o’clock when clocks go forward',
    zone: 'Europe/London',
    cadence: { kind: 'daily', at: at('09:00') },
    after: '2026-03-28T00:00:00Z',
    slots: ['2026-03-28T09:00', '2026-03-29T08:00', '2026-03-30T08:00'],
  },
  {
    why: 'half past one is left out on 29 March 2026: it comes when the gap ends, once',
    zone: 'Europe/London',
    cadence: { kind: 'daily', at: at('01:30') },
    after: '2026-03-28T00:00:00Z',
    slots: ['2026-03-28T01:30', '2026-03-29T01:00', '2026-03-30T00:30'],
  },
  {
    why: 'half past one comes twice on 25 October 2026: the first of them, once',
    zone: 'Europe/London',
    cadence: { kind: 'daily', at: at('01:30') },
    after: '2026-10-24T12:00:00Z',
    slots: ['2026-10-25T00:30', '2026-10-26T01:30'],
  },
  {
    why: 'between the two half past ones nothing is due',
    zone: 'Europe/London',
    cadence: { kind: 'daily', at: at('01:30') },
    after: '2026-10-25T00:30:00Z',
    slots: ['2026-10-26T01:30'],
  },
  {
    why: 'São Paulo put its clocks forward at midnight: that day began at one',
    zone: 'America/Sao_Paulo',
    cadence: { kind: 'daily', at: at('00:30') },
    after: '2018-11-03T12:00:00Z',
    slots: ['2018-11-04T03:00', '2018-11-05T02:30'],
  },
  {
    why: 'Lord Howe moves by half an hour',
    zone: 'Australia/Lord_Howe',
    cadence: { kind: 'daily', at: at('02:15') },
    after: '2026-10-02T20:00:00Z',
    slots: ['2026-10-03T15:30', '2026-10-04T15:15'],
  },
  {
    why: 'Samoa left out 30 December 2011: what was due then comes as the next day begins',
    zone: 'Pacific/Apia',
    cadence: { kind: 'daily', at: at('09:00') },
    after: '2011-12-29T00:00:00Z',
    slots: ['2011-12-29T19:00', '2011-12-30T10:00', '2011-12-30T19:00'],
  },
  {
    why: 'Egypt took up summer time again in 2023',
    zone: 'Africa/Cairo',
    cadence: { kind: 'weekly', day: 'friday', at: at('09:00') },
    after: '2023-04-20T00:00:00Z',
    slots: ['2023-04-21T07:00', '2023-04-28T06:00'],
  },
  {
    why: 'Moscow gave up winter time in 2011 and took it up again in 2014',
    zone: 'Europe/Moscow',
    cadence: { kind: 'monthly', day: 1, at: at('08:00') },
    after: '2014-09-15T00:00:00Z',
    slots: ['2014-10-01T04:00', '2014-11-01T05:00'],
  },
  {
    why: 'the 31st is the last day of each month',
    zone: 'Europe/London',
    cadence: { kind: 'monthly', day: 31, at: at('09:00') },
    after: '2026-01-31T12:00:00Z',
    slots: ['2026-02-28T09:00', '2026-03-31T08:00', '2026-04-30T08:00', '2026-05-31T08:00'],
  },
  {
    why: 'the 30th is the 29th of February in a leap year',
    zone: 'Europe/London',
    cadence: { kind: 'monthly', day: 30, at: at('09:00') },
    after: '2028-02-01T00:00:00Z',
    slots: ['2028-02-29T09:00', '2028-03-30T08:00'],
  },
  {
    why: '2000 was a leap year, 2100 will be none',
    zone: 'UTC',
    cadence: { kind: 'monthly', day: 29, at: at('00:00') },
    after: '2100-02-01T00:00:00Z',
    slots: ['2100-02-28T00:00', '2100-03-29T00:00'],
  },
  {
    why: 'weekdays go from Friday to Monday',
    zone: 'Europe/London',
    cadence: { kind: 'weekdays', at: at('17:00') },
    after: '2026-11-20T17:00:00Z',
    slots: ['2026-11-23T17:00', '2026-11-24T17:00'],
  },
  {
    why: 'Monday in Auckland is still Sunday in London',
    zone: 'Pacific/Auckland',
    cadence: { kind: 'weekly', day: 'monday', at: at('09:00') },
    after: '2026-11-20T00:00:00Z',
    slots: ['2026-11-22T20:00', '2026-11-29T20:00'],
  },
  {
    why: 'what comes as it comes is gathered for five minutes',
    zone: 'Europe/London',
    cadence: { kind: 'as-it-comes' },
    after: '2026-11-20T00:00:00Z',
    slots: ['2026-11-20T00:05', '2026-11-20T00:10'],
  },
];

describe('slots', () => {
  it.each(table)('$why', ({ zone, cadence, after, slots }) => {
    expect(slotsAfter({ cadence, zone }, after, slots.length)).toEqual(slots);
  });

  it('the newest slot is the one that is due at its own instant, and not a millisecond earlier', () => {
    const timetable: Timetable = { zone: 'Europe/London', cadence: { kind: 'daily', at: at('09:00') } };
    const due = instantOf('2026-11-22T09:00:00Z');
    expect(isoOf(newestSlot(timetable, due))).toBe('2026-11-22T09:00:00.000Z');
    expect(isoOf(newestSlot(timetable, due - 1))).toBe('2026-11-21T09:00:00.000Z');
  });

  it.each([
    { name: 'Europe/London', known: true },
    { name: 'UTC', known: true },
    { name: 'Europe/Atlantis', known: false },
    { name: '+01:00', known: false },
    { name: '', known: false },
  ])('$name is a zone: $known', ({ name, known }) => {
    expect(isZone(name)).toBe(known);
  });
});

const zones = Intl.supportedValuesOf('timeZone');
const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
const cadence: fc.Arbitrary<Exclude<Cadence, { kind: 'as-it-comes' }>> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), at: time }),
  fc.record({ kind: fc.constant('weekdays' as const), at: time }),
  fc.record({ kind: fc.constant('weekly' as const), day: fc.constantFrom(...weekdays), at: time }),
  fc.record({ kind: fc.constant('monthly' as const), day: fc.integer({ min: 1, max: 31 }), at: time }),
);
const instant = fc.integer({
  min: instantOf('1990-01-01T00:00:00Z'),
  max: instantOf('2040-12-31T00:00:00Z'),
});
const day = 86_400_000;

/** A day around which the zone's clocks change, so that chance does not pass them by. */
const nearChange = (zone: string, from: number): number => {
  const offset = (when: number): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' }).format(when).slice(12);
  const before = offset(from);
  for (let when = from; when < from + 200 * day; when += day)
    if (offset(when) !== before) return when - 2 * day;
  return from;
};

describe('slots, worked out a second time', () => {
  it('agree with wall clocks read minute by minute, over all zones, 1990 to 2040', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        cadence,
        instant,
        fc.boolean(),
        time,
        (zone, rhythm, moment, seeksChange, hour) => {
          const from = seeksChange ? nearChange(zone, moment) : moment;
          // Clocks change in the small hours: most tries at any other time would say little.
          const early = seeksChange
            ? { ...rhythm, at: { hour: hour.hour % 4, minute: hour.minute } }
            : rhythm;
          const timetable: Timetable = { cadence: early, zone };
          const to = from + (rhythm.kind === 'monthly' ? 35 : 9) * day;
          const reckoned = reckonedSlots(timetable, from, to);
          const found: number[] = [];
          for (let slot = nextSlot(timetable, from); slot <= to; slot = nextSlot(timetable, slot))
            found.push(slot);
          expect(found.map(isoOf)).toEqual(reckoned.map(isoOf));
          const newest = reckoned.at(-1);
          expect(newest === undefined || newestSlot(timetable, to) === newest).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('agree with croner where it has a word for the cadence and no day is left out', () => {
    const leftOutADay = /^Pacific\/(?:Apia|Fakaofo|Kwajalein|Enderbury|Kanton|Kiritimati)$/;
    const pattern = (rhythm: Exclude<Cadence, { kind: 'as-it-comes' }>): string => {
      const clock = `${rhythm.at.minute} ${rhythm.at.hour}`;
      switch (rhythm.kind) {
        case 'daily':
          return `${clock} * * *`;
        case 'weekdays':
          return `${clock} * * 1-5`;
        case 'weekly':
          return `${clock} * * ${(weekdays.indexOf(rhythm.day) + 1) % 7}`;
        case 'monthly':
          return `${clock} ${rhythm.day === 31 ? 'L' : rhythm.day} * *`;
      }
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...zones.filter((zone) => !leftOutADay.test(zone))),
        cadence.filter((rhythm) => rhythm.kind !== 'monthly' || rhythm.day < 29 || rhythm.day === 31),
        // croner counts whole seconds.
        instant.map((moment) => Math.floor(moment / 1000) * 1000),
        (zone, rhythm, from) => {
          const cron = new Cron(pattern(rhythm), { timezone: zone, paused: true });
          const next = cron.nextRun(new Date(from));
          expect(isoOf(nextSlot({ cadence: rhythm, zone }, from))).toBe(next?.toISOString());
        },
      ),
      { numRuns: 300 },
    );
  });
});
