import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, yearsWhere } from '../../src/text/dates.ts';

/** Every date's words, value and weekday, as one line. */
const read = (text: string): readonly string[] =>
  findDates(text).map((date) => {
    expect(text.slice(date.start, date.end)).toBe(date.words);
    return `${date.words} = ${date.value}${date.weekday === null ? '' : ` day ${date.weekday}`}`;
  });

describe('findDates reads what is printed', () => {
  it.each([
    {
      why: 'weekday and day, no year',
      text: 'published today (Friday 30th August) by',
      dates: ['Friday 30th August = --08-30 day 5'],
    },
    { why: 'day month year', text: 'on 30 August 2019.', dates: ['30 August 2019 = 2019-08-30'] },
    { why: 'American order in words', text: 'Aug 30, 2019', dates: ['Aug 30, 2019 = 2019-08-30'] },
    {
      why: 'short month',
      text: 'Author: A WriterPublished 27th Jul 2022',
      dates: ['27th Jul 2022 = 2022-07-27'],
    },
    {
      why: 'short weekday',
      text: 'Posted: Thu 2nd Mar 2017',
      dates: ['Thu 2nd Mar 2017 = 2017-03-02 day 4'],
    },
    {
      why: 'comma after the weekday',
      text: 'Published: Thursday, Mar 2nd, 2017',
      dates: ['Thursday, Mar 2nd, 2017 = 2017-03-02 day 4'],
    },
    {
      why: 'the day last, which is no year',
      text: 'was released (February 18).',
      dates: ['February 18 = --02-18'],
    },
    {
      why: 'weekday outside the bracket',
      text: 'The reports, published on Thursday (September 1), found',
      dates: ['Thursday (September 1) = --09-01 day 4'],
    },
    { why: 'day and month', text: 'children today (4 August).', dates: ['4 August = --08-04'] },
    {
      why: 'month and year',
      text: 'That report, released in February 2018, showed',
      dates: ['February 2018 = 2018-02'],
    },
    { why: 'day first', text: 'By 27/03/2025 the force', dates: ['27/03/2025 = 2025-03-27'] },
    { why: 'day first, short year', text: 'By 27/03/25, the force', dates: ['27/03/25 = 2025-03-27'] },
    { why: 'not the month first', text: 'on 03/04/2021', dates: ['03/04/2021 = 2021-04-03'] },
    { why: 'ISO', text: 'dated 2019-08-30', dates: ['2019-08-30 = 2019-08-30'] },
    { why: 'Welsh', text: 'Cyhoeddwyd ar 13 Medi 2023', dates: ['13 Medi 2023 = 2023-09-13'] },
    {
      why: 'embargo time is not part of it',
      text: 'until 00:01 on Friday 25 November 2022.',
      dates: ['Friday 25 November 2022 = 2022-11-25 day 5'],
    },
    {
      why: 'closing time is not part of it',
      text: 'by 10 Dec 2020 at 5pm',
      dates: ['10 Dec 2020 = 2020-12-10'],
    },
    {
      why: 'a range is two dates, each with what it prints',
      text: 'ran from 27 January to 7 February 2025.',
      dates: ['27 January = --01-27', '7 February 2025 = 2025-02-07'],
    },
    {
      why: 'a month alone at the start of a range is none',
      text: 'between March and June 2018',
      dates: ['June 2018 = 2018-06'],
    },
    { why: 'capitals', text: '30 AUGUST 2019', dates: ['30 AUGUST 2019 = 2019-08-30'] },
    { why: 'leap day without a year', text: 'on 29 February', dates: ['29 February = --02-29'] },
    {
      why: 'two on one line',
      text: '11 March 2024 and 11 July 2024',
      dates: ['11 March 2024 = 2024-03-11', '11 July 2024 = 2024-07-11'],
    },
    {
      why: 'a number that follows is not a year',
      text: 'On 4 August 98 visits were late',
      dates: ['4 August = --08-04'],
    },
    { why: 'the line ends the date', text: '4 August\n2019 was a year', dates: ['4 August = --08-04'] },
  ])('$why', ({ text, dates }) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    { why: 'relative days say nothing by themselves', text: 'published today, or yesterday, or on Friday' },
    { why: 'bare month', text: 'In May inspectors returned' },
    { why: 'bare year', text: 'the 2018 inspection' },
    { why: 'verb may', text: 'section 1 may apply' },
    { why: 'fractions and round the clock', text: '2/3 of forces work 24/7' },
    { why: 'no such day', text: '31 February 2020 and 31/02/2020' },
    { why: 'name', text: 'Inspector April Jones and Theresa May spoke' },
    { why: 'season', text: 'Spring 2019' },
  ])('no date: $why', ({ text }) => {
    expect(read(text)).toEqual([]);
  });
});

describe('findDates as a mechanism', () => {
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];

  it('finds every day of every month in any filler', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        fc.lorem({ maxCount: 30 }),
        fc.lorem({ maxCount: 30 }),
        (date, before, after) => {
          const words = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
          expect(read(`${before} ${words} ${after}`)).toEqual([
            `${words} = ${date.toISOString().slice(0, 10)}`,
          ]);
        },
      ),
    );
  });

  it('never throws, and its places are in order and apart', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('4', ' ', 'August', '(', ')', 'Friday', '/', '2019', '\n', ' to ', 'Mai'),
          ),
        ),
        (parts) => {
          let end = 0;
          for (const date of findDates(parts.join(''))) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            end = date.end;
          }
        },
      ),
    );
  });
});

describe('yearsWhere', () => {
  it.each([
    { why: 'Friday 30 August', weekday: 5, month: 8, day: 30, from: 2014, to: 2026, years: [2019, 2024] },
    {
      why: 'Thursday 22 September',
      weekday: 4,
      month: 9,
      day: 22,
      from: 2014,
      to: 2026,
      years: [2016, 2022],
    },
    { why: 'Wednesday 23 April', weekday: 3, month: 4, day: 23, from: 2014, to: 2026, years: [2014, 2025] },
    {
      why: 'Tuesday 20 October',
      weekday: 2,
      month: 10,
      day: 20,
      from: 2014,
      to: 2026,
      years: [2015, 2020, 2026],
    },
    {
      why: 'leap days only in leap years',
      weekday: 6,
      month: 2,
      day: 29,
      from: 2014,
      to: 2026,
      years: [2020],
    },
    {
      why: 'nothing in an empty span of years',
      weekday: 2,
      month: 10,
      day: 20,
      from: 2021,
      to: 2020,
      years: [],
    },
  ])('$why', ({ weekday, month, day, from, to, years }) => {
    expect(yearsWhere(weekday, month, day, from, to)).toEqual(years);
  });
});
