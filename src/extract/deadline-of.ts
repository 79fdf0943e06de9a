import type { Place } from '../domain/span.ts';
import { findDates } from '../text/dates.ts';

const span =
  /\b(?:within|in) (?:the next )?(?:\d{1,2}|one|two|three|four|five|six|nine|ten|twelve|eighteen) (?:days|weeks|months|years?)\b|\b(?:immediately|without delay|at once|as soon as possible|forthwith)\b/iu;
const until = /\b(?:by|before|no later than|until)\s+(?:the\s+)?(?:end of\s+)?$/i;

/**
 * Until when something recommended is to be done, as printed: "By 30 September 2024", "within six weeks",
 * "immediately". Offsets within `words`; null where no time is set. A date without "by" is no deadline.
 */
export const deadlineIn = (words: string): Place | null => {
  for (const date of findDates(words)) {
    const before = until.exec(words.slice(0, date.start));
    if (before !== null) return { start: before.index, end: date.end };
  }
  const match = span.exec(words);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
};
