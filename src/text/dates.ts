import * as chrono from 'chrono-node';
import type { PartialDate } from '../domain/partial-date.ts';
import { parsePartialDate } from '../domain/partial-date.ts';

/** A date as a text prints it. */
export interface FoundDate {
  /** UTF-16 units of the searched text; half-open. */
  readonly start: number;
  readonly end: number;
  /** Only what is printed: `4 August` is `--08-04`, never with a year. */
  readonly value: PartialDate;
  /** 0 is Sunday, as printed beside the date; null when none is. */
  readonly weekday: number | null;
  readonly words: string;
}

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Welsh months by number; `Mai` and `Medi` do not collide with English ones. */
const welshMonths: readonly string[] = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

// Lower-case months are left out on purpose: "section 1 may apply" is not a date.
const englishMonth =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?' +
  '|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)';

/**
 * Where a date may be: a month's name with a number near it, or figures set apart by strokes, dots or hyphens.
 * Figures need a year, since "24/7" and "2/3" are no dates.
 */
const hint = new RegExp(
  `\\b${englishMonth}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  'g',
);

const welshDate = new RegExp(
  `\\b(\\d{1,2})(?:af|ain|ed|eg|fed)?\\s+(${welshMonths.join('|')})(?:\\s+(\\d{4}))?\\b`,
  'g',
);

const numeric = /\d[/.-]\d/;

// Enough for "00:01 on Wednesday, the 23rd of " before a month and " 23rd, 2019" after it; keeps the search linear.
const unitsBefore = 40;
const unitsAfter = 24;

const pad = (value: number): string => String(value).padStart(2, '0');

const partialDate = (year: number | null, month: number, day: number | null): PartialDate | null => {
  if (day === null) return year === null ? null : parsePartialDate(`${year}-${pad(month)}`);
  return parsePartialDate(`${year === null ? '-' : year}-${pad(month)}-${pad(day)}`);
};

/** Years printed in full lie in the lifetime of British police forces; "3 March 2500 officers" names no year. */
const isYear = (year: number): boolean => year >= 1800 && year <= 2100;

/** Chrono also takes a clock time, "on" and an opening bracket into its words; they are not part of the date. */
const trimmed = (words: string, offset: number): { readonly start: number; readonly words: string } => {
  const lead =
    /^(?:\(|on\s+|\d{1,2}[:.]\d\d\s*(?:am|pm)?[\s,]*(?:on\s+)?|\d{1,2}\s*(?:am|pm)[\s,]*(?:on\s+)?)+/iu.exec(
      words,
    );
  const from = lead?.[0].length ?? 0;
  const rest = words
    .slice(from)
    .replace(/,?\s+(?:at\s+)?\d{1,2}[:.]\d\d\s*(?:am|pm)?$|,?\s+(?:at\s+)?\d{1,2}\s*(?:am|pm)$/iu, '');
  return { start: offset + from, words: rest };
};

const weekdayBefore = /\b(sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)(?:day)?,?\s*\($/i;

const weekdayOf = (name: string): number =>
  weekdayNames.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase()));

const monthAndDay = /^\p{L}+\.?\s+(\d{1,2})$/u;

const toFound = (
  text: string,
  offset: number,
  raw: string,
  parts: chrono.ParsedComponents,
): FoundDate | null => {
  let { start, words } = trimmed(raw, offset);
  const month = parts.isCertain('month') ? parts.get('month') : null;
  let day = parts.isCertain('day') ? parts.get('day') : null;
  if (month === null) return null;
  let year = parts.isCertain('year') ? parts.get('year') : null;
  if (numeric.test(words)) {
    if (year === null) return null;
  } else if (year !== null && !(isYear(year) && words.includes(String(year)))) {
    year = null;
    // "February 18": chrono takes the day for the year 2018.
    const dayLast = day === null ? monthAndDay.exec(words)?.[1] : undefined;
    if (dayLast !== undefined && Number(dayLast) <= 31) day = Number(dayLast);
    else words = words.replace(/[,\s]+['’]?\d+$/u, '');
  }
  const value = partialDate(year, month, day);
  if (value === null) return null;
  let weekday = parts.isCertain('weekday') ? parts.get('weekday') : null;
  let end = start + words.length;
  const bracketed = weekday === null ? weekdayBefore.exec(text.slice(Math.max(0, start - 14), start)) : null;
  if (bracketed !== null && text[end] === ')') {
    weekday = weekdayOf(bracketed[1] ?? '');
    start -= bracketed[0].length;
    end += 1;
  }
  return { start, end, value, weekday, words: text.slice(start, end) };
};

/** "27 January to 7 February 2025" is two dates, of which only the second prints a year. */
const splitRange = (words: string): number => {
  const joint =
    /\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b|\bthrough\b)\s*(?=\S+$|\S+\s+\S+$|\S+\s+\S+\s+\S+$|\S+\s+\S+\s+\S+\s+\S+$)/iu.exec(
      words,
    );
  return joint === null ? words.length : joint.index;
};

/** Whether a cut at `at` would part one word or number. */
const joined = (text: string, at: number): boolean =>
  /[\w/.-]/u.test(text[at - 1] ?? '') && /[\w/.-]/u.test(text[at] ?? '');

const englishDates = (text: string): FoundDate[] => {
  const found: FoundDate[] = [];
  let seen = -1;
  for (const match of text.matchAll(hint)) {
    const at = match.index;
    if (at < seen) continue;
    // A window starts and ends between words of one line, or chrono would read half a number.
    let from = Math.max(0, at - unitsBefore, seen);
    from += text.slice(from, at).lastIndexOf('\n') + 1;
    while (from > 0 && from < at && joined(text, from)) from += 1;
    let to = Math.min(text.length, at + match[0].length + unitsAfter);
    const lineEnd = text.slice(at, to).indexOf('\n');
    if (lineEnd >= 0) to = at + lineEnd;
    while (to < text.length && /\d/u.test(text[to] ?? '') && /\d/u.test(text[to - 1] ?? '')) to += 1;

    for (const result of chrono.en.GB.parse(text.slice(from, to), referenceDay)) {
      const start = from + result.index;
      const end = start + result.text.length;
      if (end <= at || start >= at + match[0].length) continue;
      const cut = result.end ? splitRange(result.text) : result.text.length;
      const first = toFound(text, start, result.text.slice(0, cut), result.start);
      if (first !== null) found.push(first);
      if (result.end) {
        const second = result.text.slice(cut);
        const lead = /^\s*(?:-|–|—|to|until|till|through)\s*/iu.exec(second)?.[0].length ?? 0;
        const last = toFound(text, start + cut + lead, second.slice(lead), result.end);
        if (last !== null) found.push(last);
      }
      seen = end;
    }
  }
  return found;
};

/** Any fixed day: what chrono works out from it (years, weekdays) is never certain, and only certain parts are used. */
const referenceDay = new Date(Date.UTC(2000, 0, 15));

const welshDates = (text: string): FoundDate[] =>
  [...text.matchAll(welshDate)].flatMap((match) => {
    const [words, day, month, year] = match;
    const value = partialDate(
      year === undefined ? null : Number(year),
      welshMonths.indexOf(month ?? '') + 1,
      Number(day),
    );
    return value === null
      ? []
      : [{ start: match.index, end: match.index + words.length, value, weekday: null, words }];
  });

/**
 * Every date that names a day and month, or a month and year, in the order printed. British order: `27/03/2025` is
 * the 27th of March. "Today", bare weekdays, bare months and bare years are not dates. Linear in the text's length.
 */
export const findDates = (text: string): readonly FoundDate[] =>
  [...englishDates(text), ...welshDates(text)].sort((a, b) => a.start - b.start);

/** The years `from`..`to` (both included) in which that day falls on that weekday (0 is Sunday). */
export const yearsWhere = (
  weekday: number,
  month: number,
  day: number,
  from: number,
  to: number,
): readonly number[] => {
  const years: number[] = [];
  for (let year = from; year <= to; year += 1) {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDay() === weekday) years.push(year);
  }
  return years;
};
