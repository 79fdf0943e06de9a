import { letter } from './phrase-openings.ts';

/**
 * The notation of `wording.yml`, so that a user adds phrases without code. Words are matched whole, letter case
 * aside, white space as one or more; an apostrophe matches a straight or a curly one, a hyphen also a space.
 *   supervis*        any ending
 *   (lack|lacks) of  one of several
 *   [clearly] good   may be left out
 *   found ... poor   up to six words between, within the sentence
 *   within # days    a number in figures
 */
export const phraseSource = (phrase: string): string => {
  const words = phrase.trim().split(/\s+/);
  let source = '';
  // White space still owed before the next word.
  let owed = '';
  for (const [index, word] of words.entries()) {
    if (word === '...') {
      // The words between may hold commas but nothing that ends a sentence.
      owed += '(?:[^\\s.!?]+\\s+){0,6}?';
      continue;
    }
    const optional = /^\[(.+)\]$/.exec(word);
    if (optional === null) {
      source += owed + lettersOf(word);
      owed = '\\s+';
    } else if (index === words.length - 1) {
      source += `(?:${owed}(?:${lettersOf(optional[1] as string)}))?`;
    } else {
      source += `${owed}(?:(?:${lettersOf(optional[1] as string)})\\s+)?`;
      owed = '';
    }
  }
  return source;
};

const lettersOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[.\\^$+{}]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/_/g, '\\s+')
    .replace(/#/g, '\\d[\\d,]*')
    .replace(/-/g, '[-‑ ]')
    .replace(/\(/g, '(?:')
    .replace(/\*/g, `[${letter}'’]*`);
