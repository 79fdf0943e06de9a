import type { Place } from '../domain/span.ts';
import { matchesOf } from './matches-of.ts';
import { isSpaceAt } from './space-at.ts';

/**
 * Words that end in a full stop without ending a sentence. Titles and ranks stand before a name, the rest before
 * anything. Lower case.
 */
const beforeName = new Set(
  'mr mrs ms dr st sir prof rev hon cllr gen col maj capt lt sgt insp det ch supt cmdr gov sen rep pres fr messrs mx jr sr'.split(
    ' ',
  ),
);
const beforeAnything = new Set(
  'e.g i.e vs cf no nos approx dept est fig vol pp p para s ss inc co corp'.split(' '),
);
/** End a sentence only before a capital. */
const mayEnd = new Set('etc al ltd plc'.split(' '));

const end = /[.!?…]+[”’"'»)\]]*(?=\s|$)/g;

/**
 * Sentences of `text` between `from` and `to`, without the white space around them; half-open, in reading order,
 * never overlapping. The last words are a sentence even without a full stop. A full stop after an abbreviation, an
 * initial or before a lower-case word ends nothing: `"It was late," she said.` is one sentence. Linear.
 */
export const findSentences = (text: string, from = 0, to = text.length): readonly Place[] => {
  const part = text.slice(from, to);
  const places: Place[] = [];
  let start = 0;
  for (const match of matchesOf(end, part)) {
    const stop = match.index + match[0].length;
    if (!endsSentence(part, match.index, stop)) continue;
    push(places, part, start, stop, from);
    start = stop;
  }
  push(places, part, start, part.length, from);
  return places;
};

const endsSentence = (text: string, mark: number, stop: number): boolean => {
  let i = stop;
  while (i < text.length && isSpaceAt(text, i)) i += 1;
  if (i >= text.length) return true;
  const next = text.slice(i, i + 4);
  // What follows begins in lower case: the sentence goes on ("... children?” he asked").
  if (/^[“‘"'([]*\p{Ll}/u.test(next)) return false;
  if (text[mark] !== '.' || text[mark + 1] === '.') return true;
  const before = /(\S+)$/.exec(text.slice(Math.max(0, mark - 20), mark))?.[1] ?? '';
  const word = before.replace(/^[“‘"'([]+/, '').toLowerCase();
  if (beforeName.has(word)) return !/^[“‘"'([]*\p{Lu}/u.test(next);
  if (beforeAnything.has(word)) return false;
  if (mayEnd.has(word)) return /^[“‘"'([]*\p{Lu}/u.test(next);
  // "J. Smith", "U.S. officials", "a.m. The": an initial ends a sentence only when what follows cannot be a name's rest.
  if (/^\p{L}$/u.test(word)) return !/^\p{Lu}/u.test(next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return (
      /^(?:a\.m|p\.m)$/.test(word) ||
      /^[“‘"'([]*(?:The|A|An|In|It|He|She|They|But|And|We|This|That|I)\b/.test(
        next + text.slice(i + 4, i + 8),
      )
    );
  return true;
};

const push = (places: Place[], part: string, start: number, stop: number, from: number): void => {
  let a = start;
  let b = stop;
  while (a < b && isSpaceAt(part, a)) a += 1;
  while (b > a && isSpaceAt(part, b - 1)) b -= 1;
  if (a < b) places.push({ start: from + a, end: from + b });
};
