import type { Place } from '../../domain/span.ts';
import { auxiliary, finite } from './cues.ts';
import { genderOf } from './first-names.ts';
import { bodyWords, postNominal, speakingBody } from './proper-words.ts';
import { headIsNoun, nounEnd } from './noun-phrases.ts';
import {
  continuesName,
  isCapitalNoun,
  isDeterminer,
  isGivenAndSurname,
  isNamePart,
  isOfficeJoiner,
  isPreposition,
  isPronoun,
  isTitle,
  particles,
} from './word-kinds.ts';
import type { Word } from './words.ts';

/** A relative clause, a comma or a bracket. */
const endsMention: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', ',', '(']);

/** Words that name somebody who may have spoken. */
export interface Mention extends Place {
  /** person and body are proper names; noun is "a police spokesman"; pronoun is "he". */
  readonly kind: 'person' | 'body' | 'noun' | 'pronoun';
  /** As printed, without title, possessive ending and post-nominals. */
  readonly name: string;
  /** Printed title right before the name. */
  readonly title: Place | null;
}

/** Somebody named by the words `from`..`to` of a noun phrase: the person if one is named, else the body or the noun. */
export const mentionIn = (words: readonly Word[], from: number, to: number): Mention | null => {
  let a = from;
  let b = to;
  for (let k = a; k < b; k += 1) {
    const word = words[k] as Word;
    if (word.words === ',' && isPostBefore(words, a, k)) {
      a = k + 1;
      continue;
    }
    if (
      word.kind === 'quote' ||
      (k > a && endsMention.has(word.lower || word.words) && !isOfficeJoiner(words, k))
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
      !postNominal.has(next.words) &&
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
    if (prepositionSeen && (headIsNoun(words, a, k) || isPlainBefore(words, a, k))) break;
    const found = nameIn(words, k, end, a);
    if (found !== null) {
      const joint = jointName(words, end, b, found);
      if (found.kind === 'person') return joint ?? found;
      body ??= found;
    }
    k = end - 1;
    const named = body?.kind === 'noun' ? titledFrom(words, end, b) : -1;
    if (named > 0) {
      body = null;
      prepositionSeen = false;
      k = named - 1;
    }
    if (body !== null) break;
  }
  if (body !== null) return body;
  // No name stands as the head: the noun phrase itself.
  const stop = nounEnd(words, a, b);
  if (stop <= a) return null;
  return make('noun', words, a, stop, null);
};

/** "Head of Custody, Chief Inspector Ann Lee": the comma stands between what somebody runs and their rank. */
const isPostBefore = (words: readonly Word[], from: number, comma: number): boolean => {
  const next = words[comma + 1];
  return (
    /^(?:head|director|leader|lead|commander|chair|champion)$/.test((words[from] as Word).lower) &&
    /^(?:of|for)$/.test(words[from + 1]?.lower ?? '') &&
    next !== undefined &&
    next.capital &&
    isTitle(next)
  );
};

/** "Leader of the council Cllr Imran Butt": where a titled name stands behind an office, and not as what it is "of". */
const titledFrom = (words: readonly Word[], from: number, to: number): number => {
  for (let k = from + 1; k < to - 1; k += 1) {
    const before = words[k - 1] as Word;
    if (
      isTitle(words[k] as Word) &&
      isNamePart(words[k + 1] as Word) &&
      !isPreposition(before) &&
      !isDeterminer(before)
    )
      return k;
  }
  return -1;
};

/** "her home in Houma": a noun nobody speaks for, and a name that only tells which. */
const isPlainBefore = (words: readonly Word[], from: number, name: number): boolean => {
  for (let k = from + 1; k < name; k += 1) {
    const noun = words[k - 1] as Word;
    if (isPreposition(words[k] as Word)) return !noun.capital && !isDeterminer(noun) && !isTitle(noun);
  }
  return false;
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

const isPlausibleStart = (word: Word): boolean =>
  word.kind === 'word' && (word.capital ? !leadingNoise.has(word.lower) : !leadingNoise.has(word.lower));

const leadingNoise = new Set(
  'but and so yet then later still also meanwhile however as yesterday today recently now once again though while when because if that after before both even instead eventually finally perhaps maybe indeed earlier and/or or nor monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

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
  const given = words[start + 1];
  if (
    titled &&
    joiner?.lower === 'of' &&
    to - start === 4 &&
    given !== undefined &&
    genderOf(given.lower) !== null &&
    words[to - 1]?.lower === 'constabulary'
  ) {
    // "Inspector of Gillian Ord Constabulary": the name has slipped into the title.
    const title = { start: (words[phraseStart] as Word).start, end: joiner.end };
    return make('person', words, start + 1, to - 1, title);
  }
  if (titled && joiner !== undefined && /^(?:of|for)$/.test(joiner.lower)) {
    // "Secretary of State Antony Lee": nobody says how long the office is, so the last two words are the name.
    const caps = to - start - 1 - (words[start + 1]?.lower === 'the' ? 1 : 0);
    if (caps <= 1) return make('noun', words, phraseStart, to, null);
    start = caps >= 3 ? to - 2 : to - 1;
  } else if (words.slice(start, to).every(isTitle)) {
    return make('noun', words, phraseStart, to, null);
  }
  // "Northmoor’s Police and Crime Commissioner"
  if (isTitle(words[to - 1] as Word) && words.slice(start, to).some((word) => bodyWords.has(word.lower)))
    return make('noun', words, phraseStart, to, null);
  // "Resident Carla Lee": a common noun that has a capital only because a sentence begins with it.
  const opener = words[start] as Word;
  if (!titled && to - start >= 3 && isCapitalNoun(opener.lower)) start += 1;
  while (start < to - 1 && particles.has((words[start] as Word).lower) && !(words[start] as Word).capital)
    start += 1;
  let end = to;
  while (end > start + 1 && isBehindName((words[end - 1] as Word).words)) end -= 1;
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
    !isGivenAndSurname(run.map(({ lower }) => lower)) &&
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

const inspectorsOffice = new Set(['HMI', 'HMCI', 'HMCIC']);

/** Letters after a name; inspectors print their office so too: "Ann Lee HMI". */
export const isBehindName = (word: string): boolean => postNominal.has(word) || inspectorsOffice.has(word);

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
  while (k < b && postNominal.has((words[k] as Word).words)) k += 1;
  const and = words[k];
  if (and === undefined || k >= b || !/^(?:and|&)$/.test(and.lower || and.words) || first.kind !== 'person')
    return null;
  const second = mentionIn(words, k + 1, b);
  if (second === null || second.kind !== 'person') return null;
  return { ...first, end: second.end, name: `${first.name} and ${second.name}` };
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
