import { findDates } from '../text/dates.ts';
import type { PageLine } from './page-lines.ts';

const longest = 30;
/** How far down a headline may stand: under a date, an author, a site's line. */
const within = 4;
const byline = /^(?:by|author|posted|published|updated|last updated|written by|date|news)\b\s*:?/iu;

/**
 * The headline that a text starts with, as printed; null when it starts with running text. A headline is a line of a
 * few words without a full stop, with running text somewhere below it.
 */
export const titleOf = (lines: readonly PageLine[]): string | null => {
  for (const line of lines.slice(0, within)) {
    if (line.item || endsSentence(line.words)) return null;
    if (isByline(line.words)) continue;
    if (line.wordCount < 2 || line.wordCount > longest) return null;
    return lines.slice(line.index + 1).some(({ prose }) => prose) ? line.words : null;
  }
  return null;
};

const endsSentence = (words: string): boolean =>
  /[.,;:]["”’')\]]*$/u.test(words) && !/\b(?:St|Ltd|Co|Dr)\.$/u.test(words);

/** A line that gives only a date, or who wrote it and when. */
const isByline = (words: string): boolean => {
  const dates = findDates(words);
  const rest = dates.reduce((left, date) => left - (date.end - date.start), words.length);
  return (
    rest < words.length * 0.5 ||
    (byline.test(words) && words.length < 80 && (dates.length > 0 || /^(?:by|author)\b/iu.test(words)))
  );
};
