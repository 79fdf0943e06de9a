import { personNoun } from './proper-words.ts';
import { isDeterminer, isPreposition } from './word-kinds.ts';
import type { Word } from './words.ts';

/** "a spokesman for Ann Lee", "a memo obtained by The Courier": the noun before the preposition is the head, not the name. */
export const headIsNoun = (words: readonly Word[], from: number, to: number): boolean => {
  const before = words[to - 1];
  if (
    before === undefined ||
    !(isPreposition(before) || (isDeterminer(before) && isPreposition(words[to - 2] ?? before)))
  )
    return false;
  for (let k = from; k < to; k += 1) {
    const word = words[k] as Word;
    if (isPreposition(word)) return false;
    if (personNoun.test(word.lower) && !isDeterminer(word) && !word.possessive) return true;
  }
  return false;
};

const nounWordsMost = 9;
const ofWordsMost = 6;

/** End of the noun phrase that starts at `a`: behind the noun that names somebody, and what it is "of" or "for". */
export const nounEnd = (words: readonly Word[], a: number, b: number): number => {
  let end = a;
  for (let k = a; k < b && k < a + nounWordsMost; k += 1) {
    const word = words[k] as Word;
    if (word.kind !== 'word' || (isPreposition(word) && k > a)) break;
    const names = personNoun.test(word.lower) && !isDeterminer(word) && !word.possessive;
    if (names) end = k + 1;
    else if (end > a) break;
  }
  const joiner = words[end];
  if (end === a || end >= b || joiner === undefined || !/^(?:of|for|from)$/.test(joiner.lower)) return end;
  let k = end + 1;
  while (
    k < b &&
    k < end + 1 + ofWordsMost &&
    words[k]?.kind === 'word' &&
    (k === end + 1 || !isPreposition(words[k] as Word))
  )
    k += 1;
  return k > end + 1 ? k : end;
};
