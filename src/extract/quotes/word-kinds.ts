import { genderOf } from './first-names.ts';
import { bodyWords, notName, personNoun, postNominal, titleWords } from './proper-words.ts';
import type { Word } from './words.ts';

const pronouns = new Set('he she they it who i we'.split(' '));
export const particles = new Set(
  'de da del della di du la le van von der den bin ibn al el ter ten dos das'.split(' '),
);
const determiners = new Set(
  'the a an his her their its my our your one some this that these those another two three four several many both most'.split(
    ' ',
  ),
);
const prepositions = new Set('of for from at in with to by on near outside against about inside'.split(' '));

/** "he", and the "he’d" of "he’d say". */
export const isPronoun = (word: Word): boolean =>
  word.kind === 'word' &&
  (pronouns.has(word.lower) ||
    (word.lower.includes("'") && pronouns.has(word.lower.replace(/'(?:d|s|ve|ll|re|m)$/, ''))));
export const isDeterminer = (word: Word): boolean => word.kind === 'word' && determiners.has(word.lower);
export const isPreposition = (word: Word): boolean => word.kind === 'word' && prepositions.has(word.lower);
const bare = (word: Word): string => word.lower.replaceAll('.', '');
export const isTitle = (word: Word): boolean => titleWords.has(bare(word)) || bare(word).includes('-elect');
export const isNamePart = (word: Word): boolean =>
  word.kind === 'word' && word.capital && !notName.has(word.lower) && !postNominal.has(word.words);

/** Common nouns for people that are no given names. */
export const isCapitalNoun = (lower: string): boolean => personNoun.test(lower) && genderOf(lower) === null;

/** The comma and the "and" of "Police, Fire and Crime Commissioner" join words of one title. */
export const isOfficeJoiner = (words: readonly Word[], k: number): boolean => {
  const word = words[k] as Word;
  if (word.lower !== 'and' && word.words !== ',' && word.words !== '&') return false;
  if (!/^(?:police|fire|crime|rescue|policing)$/.test(words[k - 1]?.lower ?? '')) return false;
  for (let i = k + 1; i < words.length && i < k + 6; i += 1) {
    const lower = (words[i] as Word).lower;
    if (/^commissioners?$/.test(lower)) return true;
    if (!/^(?:fire|crime|rescue|and|&|victims'?)$/.test(lower || (words[i] as Word).words)) return false;
  }
  return false;
};

/** Whether the word at `k` goes on the name that the word before it belongs to. */
export const continuesName = (words: readonly Word[], k: number, b: number): boolean => {
  const word = words[k] as Word;
  const before = words[k - 1] as Word;
  if (before.possessive) return false;
  if (isOfficeJoiner(words, k)) return true;
  if (word.kind === 'sign') {
    // "Fire & Rescue Services"
    return word.words === '&' && k + 1 < b && isNamePart(words[k + 1] as Word);
  }
  if (word.kind !== 'word') return false;
  if (isNamePart(word)) return true;
  if (particles.has(word.lower)) {
    const next = words[k + 1];
    const after = words[k + 2];
    return (
      (next !== undefined && k + 1 < b && isNamePart(next)) ||
      (next !== undefined &&
        after !== undefined &&
        k + 2 < b &&
        particles.has(next.lower) &&
        isNamePart(after))
    );
  }
  // "Secretary of State", "University of Michigan", "Devon and Cornwall Police": joined when a title or body word starts it.
  if (/^(?:of|for|and)$/.test(word.lower) && k + 1 < b) {
    const theNext = words[k + 1] as Word;
    const target = theNext.lower === 'the' ? words[k + 2] : theNext;
    if (target === undefined || k + 1 >= b || !isNamePart(target)) return false;
    if (word.lower === 'and') return bodyAhead(words, k + 1, b) && !isPersonLike(words, k);
    return isTitle(before) || bodyWords.has(before.lower) || before.lower === 'head';
  }
  if (word.lower === 'the' && /^(?:of|for)$/.test(before.lower))
    return k + 1 < b && isNamePart(words[k + 1] as Word);
  return false;
};

/** The run that ends before `k` looks like first name + surname, so that "and" joins two people. */
const isPersonLike = (words: readonly Word[], k: number): boolean => {
  let from = k;
  while (from > 0 && isNamePart(words[from - 1] as Word)) from -= 1;
  const run = words.slice(from, k);
  const titled = run.some(isTitle);
  return (run.length >= 2 || titled) && run.every((word) => !bodyWords.has(word.lower));
};

const bodyAhead = (words: readonly Word[], k: number, b: number): boolean => {
  for (let i = k; i < b && i < k + 4 && isNamePart(words[i] as Word); i += 1) {
    if (bodyWords.has((words[i] as Word).lower)) return true;
  }
  return false;
};

/** Body words that are surnames too, and given names that are places too: "Annette Lake" is a person, "Virginia Park" may not be. */
const surnames = new Set(
  'lake park parks church street post west north east england ireland bill law bay creek press house court lane marsh'.split(
    ' ',
  ),
);
const places = new Set(
  'virginia georgia florence paris austin dallas lincoln charlotte savannah madison sydney victoria orlando chelsea carolina jackson jordan'.split(
    ' ',
  ),
);

/** Given name and surname, though the surname is a word that bodies and places have in their names. Lower case. */
export const isGivenAndSurname = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 3 &&
  surnames.has(words.at(-1) as string) &&
  genderOf(words[0] as string) !== null &&
  !places.has(words[0] as string) &&
  (words.length === 2 || /^\p{L}\.?$/u.test(words[1] as string));
