import { auxiliary, cueOf, finite } from './cues.ts';
import { type Mention, mentionIn, timeNoun } from './mentions.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { walkSubjects } from './subject-walk.ts';
import { mentionOf } from './subjects.ts';
import { continuesName, isDeterminer, isNamePart, isPreposition, isPronoun } from './word-kinds.ts';
import type { Word } from './words.ts';

/** "Retired mail carrier Floyd Lee": the sentence begins with a description of the name a few words on. */
const describesName = (words: readonly Word[]): boolean => {
  if (words.length > 1 && continuesName(words, 1, words.length)) return false;
  for (let k = 1; k < 5; k += 1) {
    const word = words[k];
    if (word === undefined || word.kind !== 'word' || isPreposition(word)) return false;
    if (k > 1 && isNamePart(word)) return true;
    if (
      word.capital ||
      finite.has(word.lower) ||
      auxiliary.has(word.lower) ||
      cueOf(word.lower) !== undefined
    )
      return false;
  }
  return false;
};

const inPhrase = /^(?:of|in|at|from|to|near|for|with|by|on|inside|outside|across|after|before|during)$/;

/** The person that opens a sentence: "Lee, a retired teacher, has lived here for years." */
export const sentenceSubject = (words: readonly Word[]): Mention | null => {
  // "For Priscilla Bede, who was robbed in March, it was no surprise."
  if (/^(?:for|to)$/.test(words[0]?.lower ?? '')) {
    let end = 2;
    while (end < words.length && end < 8 && continuesName(words, end, words.length)) end += 1;
    const named = words[1] !== undefined && isNamePart(words[1]) ? mentionIn(words, 1, end) : null;
    if (named?.kind === 'person' && words[end]?.words === ',') return named;
  }
  const verbs = walkSubjects(words);
  for (let k = 0; k < words.length && k < 14; k += 1) {
    const word = words[k] as Word;
    if (word.kind === 'quote') return null;
    // Names behind the main verb are what the sentence says of its subject.
    const verb = verbs.get(k);
    if (
      verb?.main === true &&
      verb.phrase !== null &&
      !/^(?:it|there|this|that)$/.test(words[verb.phrase.from]?.lower ?? '')
    )
      return null;
    if (
      !(isNamePart(word) || isPronoun(word)) ||
      word.possessive ||
      word.lower === 'it' ||
      word.lower === 'we'
    )
      continue;
    // "Minutes later he posted again."
    if (k === 0 && (timeNoun.test(word.lower) || describesName(words))) continue;
    const before = words[k - 1];
    const article = before?.lower === 'the' ? words[k - 2] : before;
    let end = k + 1;
    while (end < words.length && end < k + 8 && continuesName(words, end, words.length)) end += 1;
    if (article !== undefined && inPhrase.test(article.lower)) {
      k = end - 1;
      continue;
    }
    if ((words[end - 1] as Word).possessive) continue;
    // "A McKinney student revealed": the name only tells which.
    if (k > 0 && isDeterminer(words[k - 1] as Word) && isHeadBehind(words[end], verbs.has(end))) break;
    const mention = mentionIn(words, k, end);
    if (mention?.kind === 'person' || mention?.kind === 'pronoun') return mention;
  }
  return describedSubject(words);
};

const isHeadBehind = (word: Word | undefined, isVerb: boolean): boolean =>
  word?.kind === 'word' &&
  !word.capital &&
  !isVerb &&
  !isPreposition(word) &&
  !/^(?:and|or|who|whose|that|which)$/.test(word.lower);

/** "A McKinney student revealed her status": one person whom nothing names. */
const describedSubject = (words: readonly Word[]): Mention | null => {
  const subject = [...walkSubjects(words).values()].find(({ main }) => main);
  if (subject?.phrase == null) return null;
  const mention = mentionOf(words, subject.phrase, subject.apposition, false);
  return mention?.kind === 'noun' && /^(?:one|he|she)$/.test(kindOfNoun(mention.name)) ? mention : null;
};
