import { wordsOf } from './analyse.ts';

/**
 * Whether the words of `phrase` stand in `text` one after the other, letter case, punctuation and white space aside.
 * The index knows neither order nor place, so this is looked up in the text itself.
 */
export const holdsPhrase = (text: string, phrase: string): boolean => {
  const wanted = wordsOf(phrase);
  if (wanted.length === 0) return true;
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wanted.join(' ')} `);
};
