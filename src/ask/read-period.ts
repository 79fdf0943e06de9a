import { type PartialDate, parsePartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/question.ts';
import { comparing } from './wording.ts';
import type { Unread } from './unread.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const date = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}|(?:19|20)\d{2})`;
const between = new RegExp(String.raw`\b(?:between|from) (${date}) (?:and|to|until|till) (${date})\b`, 'gi');
/** "2017-2019", "2017 to 2019". */
const range = /(?<![\d-])((?:19|20)\d\d) ?(?:-|–|to) ?((?:19|20)\d\d)(?![\d-])/gi;
/** "Since the 2018 inspection": from that year on. */
const sinceInspection =
  /\bsince (?:the|its|their) ((?:19|20)\d\d) (?:\p{L}+ ){0,3}(?:inspections?|reports?|reviews?|visits?)\b/giu;
const recent =
  /\b(?:in|over|during|within|for) the (?:last|past) (\d{1,2}|\p{L}+)? ?(years?|months?|weeks?)\b/giu;
const sinceLast = /\bsince (last|this) (year|month)\b/gi;
const sided = new RegExp(
  String.raw`\b(since|from|after|before|until|till|up to|by|in|during|published in|published on|published) (?:the (?:start|beginning|end) of )?(${date})\b`,
  'gi',
);
const compared = new RegExp(String.raw`\b(?:since|after|before) ${date}\b`, 'gi');
const obliging =
  /\b(?:ha(?:s|ve|d) to|must|should|told to|asked to|required to|supposed to|deadlines?|due)\b.*\b(?:by|before|until)\b/i;
const named = /\b(?:in |from |during )?(last|this|past) (year|month)\b/gi;
const bare = new RegExp(`^${date}$`, 'i');
const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * When the releases asked for came out, from "since 2018", "in May 2019", "between 2017 and 2019", "last year". A bare
 * year is read only where `bareYears` says so: in plain English it usually names an inspection ("the 2018 inspection"),
 * and "improved since 2018" compares two inspections; both stay words. `today`: an ISO date.
 */
export const readPeriod = (unread: Unread, today: string, bareYears: boolean): Period | null => {
  if (comparing.test(unread.whole) && !bareYears) {
    // Taken all the same: the year says nothing of the words looked for.
    unread.takeAll(compared);
    unread.takeAll(sinceInspection);
    return null;
  }
  const [after] = unread.takeAll(sinceInspection);
  if (after !== undefined) return { from: toDate(after[1] as string), to: null };
  const [back] = unread.takeAll(recent);
  if (back !== undefined)
    return { from: before(today, numberOf(back[1]), (back[2] as string).toLowerCase()), to: null };
  const [last] = unread.takeAll(sinceLast);
  if (last !== undefined) return { from: relativePeriod(last, today).from, to: null };
  const [span] = [...unread.takeAll(between), ...unread.takeAll(range)];
  if (span !== undefined) return { from: toDate(span[1] as string), to: toDate(span[2] as string) };
  const [relative] = unread.takeAll(named);
  if (relative !== undefined) return relativePeriod(relative, today);
  let period: Period | null = null;
  // "What had to be done by March?" asks for what releases say of March, whenever they came out.
  const isDeadline = !bareYears && obliging.test(unread.whole);
  for (const match of isDeadline ? [] : unread.takeAll(sided)) {
    const side = sidedPeriod((match[1] as string).toLowerCase(), toDate(match[2] as string));
    period = period === null ? side : { from: side.from ?? period.from, to: side.to ?? period.to };
  }
  if (period === null && bareYears) {
    const word = unread.words().find((one) => bare.test(one));
    if (word !== undefined) {
      unread.takeAll(new RegExp(`\\b${word}\\b`, 'g'));
      period = { from: toDate(word), to: toDate(word) };
    }
  }
  return period;
};

/** `value` of a `since:` or `until:`; null when it is no date. */
export const toDate = (typed: string): PartialDate | null => {
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3})[a-z]* (\d{4})$/i.exec(typed.trim());
  if (words === null) return parsePartialDate(typed.trim());
  const month = String(months.indexOf((words[2] as string).toLowerCase()) + 1).padStart(2, '0');
  const day = words[1] === undefined ? '' : `-${words[1].padStart(2, '0')}`;
  return parsePartialDate(`${words[3]}-${month}${day}`);
};

const sidedPeriod = (side: string, at: PartialDate | null): Period => {
  if (at === null) return { from: null, to: null };
  if (side === 'since' || side === 'from') return { from: at, to: null };
  // "after 2018" begins with 2019; "before 2018" ends with 2017. A month or day is taken as it stands.
  if (side === 'after') return { from: yearsOn(at, 1), to: null };
  if (side === 'before') return { from: null, to: yearsOn(at, -1) };
  if (side === 'until' || side === 'till' || side === 'up to' || side === 'by') return { from: null, to: at };
  return { from: at, to: at };
};

const yearsOn = (at: PartialDate, years: number): PartialDate =>
  at.length === 4 ? (parsePartialDate(String(Number(at) + years)) ?? at) : at;

const numberOf = (typed: string | undefined): number => {
  if (typed === undefined) return 1;
  const word = numbers.indexOf(typed.toLowerCase()) + 1;
  if (word > 0) return word;
  return /^\d+$/.test(typed) ? Number(typed) : typed.toLowerCase() === 'few' ? 3 : 2;
};

/** The day so many years, months or weeks before; a month too short for it gives its last day's neighbour, near enough. */
const before = (today: string, count: number, unit: string): PartialDate | null => {
  const day = new Date(`${today}T00:00:00Z`);
  if (unit.startsWith('year')) day.setUTCFullYear(day.getUTCFullYear() - count);
  else if (unit.startsWith('month')) day.setUTCMonth(day.getUTCMonth() - count);
  else day.setUTCDate(day.getUTCDate() - 7 * count);
  return parsePartialDate(day.toISOString().slice(0, 10));
};

const relativePeriod = (match: RegExpMatchArray, today: string): Period => {
  const back = match[1]?.toLowerCase() === 'this' ? 0 : 1;
  if (match[2]?.toLowerCase() === 'year') {
    const year = parsePartialDate(String(Number(today.slice(0, 4)) - back));
    return { from: year, to: year };
  }
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - back;
  const at = parsePartialDate(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
  return { from: at, to: at };
};
