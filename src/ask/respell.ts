import type { Correction, Question } from '../domain/question.ts';
import type { Shelf } from './shelf.ts';

/** Shorter words are too near to others to be read for one that nobody typed. */
const leastLetters = 7;

/**
 * The question with words that no release prints spelt as the nearest word that one does, so that kinds, grades and
 * topics in it are read as well; null where there is none. Names are left alone: what is near one is somebody else.
 */
export const respell = (
  { asked, unprinted }: Question,
  shelf: Shelf,
): { readonly text: string; readonly corrections: readonly Correction[] } | null => {
  const corrections = unprinted.flatMap((typed) => {
    if (typed.length < leastLetters || isName(typed, asked.text)) return [];
    const readAs = shelf.nearWord(typed.toLowerCase());
    return readAs === null ? [] : [{ typed: typed.toLowerCase(), readAs }];
  });
  if (corrections.length === 0) return null;
  const text = asked.text
    .split(/(?<![\p{L}\p{N}])|(?![\p{L}\p{N}])/u)
    .map((part) => corrections.find(({ typed }) => typed === part.toLowerCase())?.readAs ?? part)
    .join('');
  return { text, corrections };
};

/** A capital that begins no sentence. */
const isName = (word: string, text: string): boolean => /^\p{Lu}/u.test(word) && !text.startsWith(word);
