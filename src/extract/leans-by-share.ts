import type { Place } from '../domain/span.ts';
import { cued } from './cued.ts';
import { numberOf, numberWords } from './numbers.ts';

const shareOf = cued(
  new RegExp(
    `\\b(${numberWords})\\s+(?:\\p{L}+\\s+){0,2}?(?:(?:out\\s+)?of|in)\\s+(?:the\\s+|these\\s+|those\\s+|every\\s+)?(${numberWords})\\b`,
    'iu',
  ),
);

/** "Nine of the 40 were kept": less than half is too few, more than four in five is well done. */
export const leansByShare = (
  words: string,
): (Place & { readonly value: number; readonly isBetter: false }) | null => {
  const match = shareOf.exec(words);
  const [part, whole] = [numberOf(match?.[1] ?? ''), numberOf(match?.[2] ?? '')];
  if (match === null || part === null || whole === null || whole === 0 || part > whole) return null;
  const share = part / whole;
  const place = { start: match.index, end: match.index + match[0].length, isBetter: false as const };
  if (share < 0.5) return { ...place, value: -1 };
  return share > 0.8 ? { ...place, value: 1 } : null;
};
