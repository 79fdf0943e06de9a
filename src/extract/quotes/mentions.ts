import type { Place } from '../../domain/span.ts';
import { auxiliary, finite } from './cues.ts';
import { genderOf } from './first-names.ts';
import { bodyWords, notName, personNoun, postNominal, speakingBody, titleWords } from './proper-words.ts';
import type { Word } from './words.ts';

/** Words that name somebody who may have spoken. */
export interface Mention extends Place {
  /** person and body are proper names; noun is "a police spokesman"; pronoun is "he". */
  readonly kind: 'person' | 'body' | 'noun' | 'pronoun';
  /** As printed, without title, possessive ending and post-nominals. */
  readonly name: string;
  /** Printed title right before the name. */
  readonly title: Place | null;
}

const pronouns = new Set('he she they it who i we'.split(' '));
const particles = new Set(
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
  word.kind === 'word' && pronouns.has(word.lower.replace(/'(?:d|s|ve|ll|re|m)$/, ''));
export const isDeterminer = (word: Word): boolean => word.kind === 'word' && determiners.has(word.lower);
export const isPreposition = (word: Word): boolean => word.kind === 'word' && prepositions.has(word.lower);
const bare = (word: Word): string => word.lower.replaceAll('.', '');
const isTitle = (word: Word): boolean => titleWords.has(bare(word)) || bare(word).includes('-elect');
export const isNamePart = (word: Word): boolean =>
  word.kind === 'word' && word.capital && !notName.has(word.lower) && !postNominal.test(word.words);

/** Somebody named by the words `from`..`to` of a noun phrase: the person if one is named, else the body or the noun. */
export const mentionIn = (words: readonly Word[], from: number, to: number): Mention | null => {
  let a = from;
  let b = to;
  for (let k = a; k < b; k += 1) {
    const word = words[k] as Word;
    if (
      word.kind === 'quote' ||
      (k > a && /^(?:who|whom|whose|which|,|\()$/.test(word.lower || word.words) && !isOfficeJoiner(words, k))
    ) {
      b = k;
      break;
    }
  }
  while (a < b && !isPlausibleStart(words[a] as Word)) a += 1;
  if (a >= b) return null;
  const first = words[a] as Word;
  if (isPronoun(first)) {
    const pronoun = make('pronoun', words, a, a + 1, null);
    return { ...pronoun, name: pronoun.name.replace(/['’](?:d|s|ve|ll|re|m)$/, '') };
  }

  let body: Mention | null = null;
  let prepositionSeen = false;
  for (let k = a; k < b; k += 1) {
    const word = words[k] as Word;
    if (isPreposition(word) && k > a) {
      // "a spokesman for Ann Lee" is the spokesman; "Secretary of State Ann Lee" is a title that goes on.
      prepositionSeen = true;
      continue;
    }
    if (!isNamePart(word) || word.lower === 'i') continue;
    let end = k + 1;
    while (end < b && continuesName(words, end, b)) end += 1;
    const next = words[end];
    const modifies =
      end < b &&
      next !== undefined &&
      next.kind === 'word' &&
      !isPreposition(next) &&
      !postNominal.test(next.words) &&
      !auxiliary.has(next.lower) &&
      !finite.has(next.lower) &&
      !/^(?:and|himself|herself|themselves|&)$/.test(next.lower);
    const owns = (words[end - 1] as Word).possessive;
    if (owns || modifies) {
      if (!owns && body === null && !prepositionSeen) body = null;
      k = end - 1;
      if (owns) prepositionSeen = false;
      continue;
    }
    if (prepositionSeen && headIsNoun(words, a, k)) break;
    const found = nameIn(words, k, end, a);
    if (found !== null) {
      const joint = jointName(words, end, b, found);
      if (found.kind === 'person') return joint ?? found;
      body ??= found;
    }
    k = end - 1;
    if (body !== null) break;
  }
  if (body !== null) return body;
  // No name stands as the head: the noun phrase itself.
  const stop = nounEnd(words, a, b);
  if (stop <= a) return null;
  return make('noun', words, a, stop, null);
};

const make = (
  kind: Mention['kind'],
  words: readonly Word[],
  from: number,
  to: number,
  title: Place | null,
): Mention => {
  const start = (words[from] as Word).start;
  const end = (words[to - 1] as Word).end;
  return { kind, start, end, name: nameOf(words, from, to), title };
};

const nameOf = (words: readonly Word[], from: number, to: number): string => {
  let name = '';
  for (let k = from; k < to; k += 1) {
    const word = words[k] as Word;
    const last = k === to - 1;
    const gap = k > from && word.start > (words[k - 1] as Word).end ? ' ' : '';
    name += gap + (word.possessive && !last ? `${word.words}’s` : word.words);
  }
  return name;
};

/** The comma and the "and" of "Police, Fire and Crime Commissioner" join words of one title. */
export const isOfficeJoiner = (words: readonly Word[], k: number): boolean => {
  const word = words[k] as Word;
  if (!/^(?:,|and|&)$/.test(word.lower || word.words)) return false;
  if (!/^(?:police|fire|crime|rescue|policing)$/.test(words[k - 1]?.lower ?? '')) return false;
  for (let i = k + 1; i < words.length && i < k + 6; i += 1) {
    const lower = (words[i] as Word).lower;
    if (/^commissioners?$/.test(lower)) return true;
    if (!/^(?:fire|crime|rescue|and|&|victims'?)$/.test(lower || (words[i] as Word).words)) return false;
  }
  return false;
};

const isPlausibleStart = (word: Word): boolean =>
  word.kind === 'word' && (word.capital ? !leadingNoise.has(word.lower) : !leadingNoise.has(word.lower));

const leadingNoise = new Set(
  'but and so yet then later still also meanwhile however as yesterday today recently now once again though while when because if that after before both even instead eventually finally perhaps maybe indeed earlier and/or or nor monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

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

/** The person or body that a run of capitals names; null when it is only a title ("the Police Chief"). */
const nameIn = (words: readonly Word[], from: number, to: number, phraseStart: number): Mention | null => {
  // What follows the last title is the name: "Texas Gov. Ann Lee".
  let start = from;
  let titled = false;
  for (let k = from; k < to - 1; k += 1) {
    if (isTitle(words[k] as Word)) {
      start = k + 1;
      titled = true;
    }
  }
  const joiner = words[start];
  if (titled && joiner !== undefined && /^(?:of|for)$/.test(joiner.lower)) {
    // "Secretary of State Antony Lee": nobody says how long the office is, so the last two words are the name.
    const caps = to - start - 1 - ((words[start + 1] as Word | undefined)?.lower === 'the' ? 1 : 0);
    if (caps <= 1) return make('noun', words, phraseStart, to, null);
    start = caps >= 3 ? to - 2 : to - 1;
  } else if (words.slice(start, to).every(isTitle)) {
    return make('noun', words, phraseStart, to, null);
  }
  // "Resident Carla Lee": a common noun that has a capital only because a sentence begins with it.
  const opener = words[start] as Word;
  if (!titled && to - start >= 3 && isCapitalNoun(opener.lower)) start += 1;
  while (start < to - 1 && particles.has((words[start] as Word).lower) && !(words[start] as Word).capital)
    start += 1;
  let end = to;
  while (end > start + 1 && postNominal.test((words[end - 1] as Word).words)) end -= 1;
  const run = words.slice(start, end);
  const lastWord = run.at(-1) as Word;
  // "National Road Safety Officers Board": a word of the name happens to be a title.
  if (
    titled &&
    to - from >= 3 &&
    bodyWords.has(lastWord.lower) &&
    !beforeSurname.test((words[start - 1] as Word).lower)
  ) {
    return make('body', words, from, end, null);
  }
  const body =
    !titled &&
    (run.some((word) => bodyWords.has(word.lower)) ||
      (run.length === 1 && speakingBody.test(lastWord.words)) ||
      /^(?:Inc|Corp|Co|Ltd)\.?$/.test(lastWord.words));
  if (body)
    return make(
      'body',
      words,
      from > phraseStart && (words[from - 1] as Word).lower === 'the' ? from : start,
      end,
      null,
    );
  // "the Corner Grocery": people take no article.
  const article = words[from - 1]?.lower === 'the' && !titled && from > 0;
  if (article) return make('body', words, start, end, null);
  const titleStart = titleFrom(words, start, phraseStart);
  const title =
    titleStart < start
      ? { start: (words[titleStart] as Word).start, end: (words[start - 1] as Word).end }
      : null;
  return make('person', words, start, end, title);
};

/** Common nouns for people that are no given names. */
export const isCapitalNoun = (lower: string): boolean => personNoun.test(lower) && genderOf(lower) === null;

const beforeSurname = /^(?:mrs?|ms|miss|dr|sir|dame|sen|rep|gov|judge|justice|rev|prof)\.?$/;

/** Where the title before a name begins: over capitals, "of" and role nouns, not over the article. */
const titleFrom = (words: readonly Word[], name: number, phraseStart: number): number => {
  let k = name;
  while (k > phraseStart) {
    const word = words[k - 1] as Word;
    if (word.kind !== 'word' && word.words !== '&' && word.words !== '/') break;
    if (isDeterminer(word)) break;
    k -= 1;
  }
  return k;
};

const jointName = (words: readonly Word[], at: number, b: number, first: Mention): Mention | null => {
  let k = at;
  while (k < b && postNominal.test((words[k] as Word).words)) k += 1;
  const and = words[k];
  if (and === undefined || k >= b || !/^(?:and|&)$/.test(and.lower || and.words) || first.kind !== 'person')
    return null;
  const second = mentionIn(words, k + 1, b);
  if (second === null || second.kind !== 'person') return null;
  return { ...first, end: second.end, name: `${first.name} and ${second.name}` };
};

/** "a spokesman for Ann Lee", "a memo obtained by The Courier": the noun before the preposition is the head, not the name. */
const headIsNoun = (words: readonly Word[], from: number, to: number): boolean => {
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
const nounEnd = (words: readonly Word[], a: number, b: number): number => {
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

export const timeNoun =
  /^(?:weeks?|months?|years?|days?|mornings?|afternoons?|evenings?|nights?|times?|summer|winter|spring|fall|weekend|hours?|minutes?|seasons?|decades?|century|moment)$/;

/** A noun phrase whose noun nobody listed ("the museum"), for a place where only a speaker can stand. */
export const anyoneIn = (words: readonly Word[], from: number, to: number): Mention | null => {
  let a = from;
  while (a < to && !isPlausibleStart(words[a] as Word)) a += 1;
  const first = words[a];
  const last = words[to - 1];
  if (first === undefined || last === undefined || a >= to || to - a > 7) return null;
  if (first.kind !== 'word' || last.kind !== 'word') return null;
  const counted =
    to - a === 1 &&
    /^(?:one|another|others|some|many|most|several|both|two|three|few|all|everyone|someone)$/.test(
      first.lower,
    );
  const plural = to - a <= 2 && /[^s]s$/.test(last.lower);
  const phrase = to - a > 1 && isDeterminer(first);
  if (to - a <= 3 && timeNoun.test(last.lower)) return null;
  return counted || plural || phrase ? make('noun', words, a, to, null) : null;
};
