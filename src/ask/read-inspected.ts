import type { PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/question.ts';
import { toDate } from './read-period.ts';
import type { Unread } from './unread.ts';

const named =
  /\b(?:the|its|their|in|from) ((?:19|20)\d\d) (?:\p{L}+ ){0,3}(?:inspections?|reports?|visits?|reviews?|assessments?|re-?inspections?)\b/iu;
const newestWords =
  /\b(?:the )?(?:last|latest|newest|most recent) (\d|two|three|four|five|six|couple of) (?:inspections?|reports?|reviews?)\b/gi;
const small = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** The year by which an inspection is named: "the 2018 inspection". Its words stay: a release that retells it prints them. */
export const readInspected = (text: string): Period | null => {
  const year: PartialDate | null = toDate(named.exec(text)?.[1] ?? '');
  return year === null ? null : { from: year, to: year };
};

/** "The last three inspections": how many. Null where none are counted. */
export const readNewest = (unread: Unread): number | null => {
  const [match] = unread.takeAll(newestWords);
  if (match === undefined) return null;
  const typed = (match[1] as string).toLowerCase();
  if (typed === 'couple of') return 2;
  return small.includes(typed) ? small.indexOf(typed) : Number(typed);
};
