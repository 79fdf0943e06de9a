import { cueOf } from './cues.ts';
import type { Segment } from './segments.ts';

const smallWord = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|with|by|from|as|vs|is|de|la|you|it|your)$/i;
const titleWordsMost = 12;
/** No small word is as long: most of what is quoted has one, and is told by it without being split. */
const longSmallWord = /(?:^|\s)[a-z]{5}/;

/** Words of a quoted text, split at white space. */
export const splitWords = (inner: string): readonly string[] =>
  inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** `The Long Way Home`, `Every Child Matters`: the name of a work, a song, a programme. */
export const isTitleCase = (words: readonly string[]): boolean => {
  if (words.length < 2 || words.length > titleWordsMost) return false;
  if (words.length > 8 && /[.!?]['’")\]]*$/.test(words.at(-1) as string)) return false;
  let big = 0;
  for (const word of words) {
    if (smallWord.test(word.replace(/[^\p{L}]/gu, ''))) continue;
    if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)) return false;
    big += 1;
  }
  return big >= 2;
};

/** Whether a segment stands in its sentence as a name does: a title right behind a word that is no reporting verb. */
export const isNameOfWork = (text: string, segment: Segment): boolean => {
  if (!segment.closed || segment.continues || segment.end - segment.start > 120) return false;
  // Augustus “Gus” Bellamy
  if (
    /^\p{Lu}\p{L}+$/u.test(text.slice(segment.inner.start, segment.inner.end)) &&
    /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, segment.start - 16), segment.start)) &&
    /^ \p{Lu}/u.test(text.slice(segment.end, segment.end + 2))
  )
    return true;
  const before = /([\p{L}’']+) $/u.exec(
    text.slice(Math.max(segment.block.start, segment.start - 24), segment.start),
  )?.[1];
  if (before === undefined) return false;
  const cue = cueOf(before.toLowerCase());
  if (cue !== undefined && !/^(?:called|dubbed|titled)$/.test(before)) return false;
  const inner = text.slice(segment.inner.start, segment.inner.end);
  return !longSmallWord.test(inner) && isTitleCase(splitWords(inner));
};
