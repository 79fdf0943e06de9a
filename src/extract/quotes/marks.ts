import type { Place } from '../../domain/span.ts';
import { matchesOf } from '../../text/matches-of.ts';

/**
 * A character (or pair of them) that may open or close quoted words. Apostrophes, feet and inches are not marks.
 * `strength` tells closing singles apart from the apostrophes they look like: 3 follows punctuation or ends the
 * line ("so,’ he"), 2 follows a letter ("harm’ and"), 1 may as well be a plural's apostrophe ("officers’ homes").
 */
export interface Mark extends Place {
  readonly family: 'double' | 'single';
  readonly side: 'open' | 'close' | 'either';
  readonly strength: 1 | 2 | 3;
}

/** Of three single signs behind words, the first closes an inner quote. */
const candidate = /["“”„‟«»＂]|'(?=''(?!['\p{L}\p{N}]))|''|’’|‘‘|``|[‘’'‚‛`´‹›]/gu;
const openers = new Set(['“', '„', '‟', '‘‘', '``', '«']);
/** Words that begin with an apostrophe, so that it opens nothing: 'em, 'til, '90s. */
const elision =
  /^(?:em|til|till|tis|twas|twere|twill|cause|cuz|bout|round|n|nuff|neath|gainst|fraid|hood|er|ere|im|un|\d\d(?:s|['’]s)?)(?![\p{L}\p{N}])/iu;
/** A tag that was left in a text counts as space. */
const beforeOpening = /[\s([{<>—–\-/:;]/;
const afterClosing = /[\s.,;:!?…)\]}<>—–\-/]/;
const anyMark = /["“”„‟«»‘’'`]/;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Marks of `text` from `from` to `to` (one line), in reading order. */
export const findMarks = (text: string, from: number, to: number): readonly Mark[] => {
  const marks: Mark[] = [];
  // The line alone is searched: a search of the whole text would run on to the next mark, however far.
  for (const match of matchesOf(candidate, text.slice(from, to))) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = start > from ? (text[start - 1] as string) : '';
    const after = end < to ? (text[end] as string) : '';
    const mark =
      match[0].length === 2 || /["“”„‟«»＂]/.test(match[0])
        ? doubleMark(text, match[0], start, end, before, after)
        : singleMark(text, match[0], start, end, before, after);
    if (mark !== null) marks.push(mark);
  }
  return marks;
};

const doubleMark = (
  text: string,
  sign: string,
  start: number,
  end: number,
  before: string,
  after: string,
): Mark | null => {
  const opens = before === '' || beforeOpening.test(before) || (anyMark.test(before) && after !== '');
  const closes = after === '' || afterClosing.test(after) || anyMark.test(after);
  // 6'2": feet and inches; twice the same letter-apostrophe ("''") inside a word is damage, not a mark.
  if ((sign === '"' || sign === "''") && /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, start - 6), start)))
    return null;
  if (sign.length === 2 && letterOrDigit.test(before) && letterOrDigit.test(after)) return null;
  const at = { start, end, family: 'double', strength: 3 } as const;
  if (openers.has(sign)) {
    // “like this“: an opener typed for a closer.
    return { ...at, side: !opens && closes ? 'close' : 'open' };
  }
  if (sign === '”' || sign === '»' || sign === '’’') {
    return { ...at, side: /^[\s(]?$/.test(before) && letterOrDigit.test(after) ? 'either' : 'close' };
  }
  if (opens === closes) return { ...at, side: 'either' };
  return { ...at, side: opens ? 'open' : 'close' };
};

const singleMark = (
  text: string,
  sign: string,
  start: number,
  end: number,
  before: string,
  after: string,
): Mark | null => {
  const wordBefore = letterOrDigit.test(before);
  const wordAfter = letterOrDigit.test(after);
  const at = { start, end, family: 'single' } as const;
  if (wordBefore && wordAfter) return null;
  if (!wordBefore && (wordAfter || /["“]/.test(after))) {
    if (before !== '' && !beforeOpening.test(before) && !/["“]/.test(before)) return null;
    if (sign === '’' || sign === '´' || elision.test(text.slice(end, end + 8))) return null;
    return { ...at, side: 'open', strength: 3 };
  }
  if (sign === '‘' && wordAfter) return { ...at, side: 'open', strength: 3 };
  if (sign === '‘' || sign === '‚' || sign === '`') return null;
  if (after !== '' && !afterClosing.test(after) && !anyMark.test(after)) return null;
  if (before === '' || /\s/.test(before)) return null;
  if (/[.,!?…;:\-—–)]/.test(before) || after === '') return { ...at, side: 'close', strength: 3 };
  return {
    ...at,
    side: 'close',
    strength: /[sSzZxX]/.test(before) || text.slice(start - 2, start) === 'in' ? 1 : 2,
  };
};
