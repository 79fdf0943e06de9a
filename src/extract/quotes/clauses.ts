import { auxiliary, be, type Cue, cueOf, looksLikeVerb } from './cues.ts';
import { type Mention, mentionIn } from './mentions.ts';
import { documentNoun } from './proper-words.ts';
import { isNoun, isPerfect } from './noun-or-verb.ts';
import { specialCue } from './special-cues.ts';
import { type Subject, walkSubjects } from './subject-walk.ts';
import { isSign, mentionOf, subjectAfter } from './subjects.ts';
import { isNamePart, isPreposition, isPronoun } from './word-kinds.ts';
import type { Word } from './words.ts';

/** A reporting word of a sentence, and who is its subject. */
export interface Clause {
  /** Index of the cue in the frame's words. */
  readonly at: number;
  readonly cue: Cue;
  readonly subject: Mention | null;
  /** `said Smith`: the subject stands behind the verb. */
  readonly inverted: boolean;
  /** "was described as": nobody printed says it. */
  readonly passive: boolean;
}

/** Reporting words of one sentence with their subjects, in order. `quotes` stand in `words` as single words. */
export const findClauses = (words: readonly Word[]): readonly Clause[] => {
  const known = found.get(words);
  if (known !== undefined) return known;
  const clauses = clausesIn(words);
  found.set(words, clauses);
  return clauses;
};

const perfect: Cue = { force: 'strong', participle: false };

/** Sentences are asked about again by those around them. */
const found = new WeakMap<readonly Word[], readonly Clause[]>();

const clausesIn = (words: readonly Word[]): readonly Clause[] => {
  const clauses: Clause[] = [];
  let main: Mention | null = null;
  let walked: ReadonlyMap<number, Subject> | null = null;
  const subjectOf = (i: number): Subject | undefined => (walked ??= walkSubjects(words)).get(i);
  const subjectBefore = (i: number, anyone: boolean): Mention | null => {
    const subject = subjectOf(i);
    if (subject === undefined || subject.phrase === null) return null;
    // "“Stop,” one reply began": right behind a quote any noun may speak.
    const behindQuote = words[subject.phrase.from - 1]?.kind === 'quote';
    return (
      mentionOf(words, subject.phrase, subject.apposition, anyone || behindQuote) ??
      (subject.beside === null ? null : mentionOf(words, subject.beside, null, anyone))
    );
  };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (word.kind !== 'word') continue;
    const special = specialCue(words, i);
    if (special !== null) {
      clauses.push(special);
      // What follows "quoted Lee as" is said by Lee.
      if (/^(?:quoted|quotes|cited)$/.test(word.lower)) main = special.subject;
      continue;
    }
    const cue = cueOf(word.lower) ?? (isPerfect(words, i) ? perfect : undefined) ?? unlisted(words, i);
    if (cue === undefined || isNoun(words, i)) continue;
    // "called for a visit", "called on ministers"
    if (/^call(?:s|ed)?$/.test(word.lower) && /^(?:for|on|off|in)$/.test(words[i + 1]?.lower ?? '')) continue;
    const before = words[i - 1];
    if (
      before !== undefined &&
      !besideQuote(words, i, before.lower === 'to' ? objectMost : 1) &&
      /^(?:to|not|of|would|could|should|can|may|might|must|will|did|do|does|didn't|don't|doesn't|won't|can't|couldn't|without|by)$/.test(
        before.lower,
      ) &&
      !cue.participle
    )
      continue;
    const passive = isPassive(words, i, cue);
    if (passive) {
      clauses.push({ at: i, cue, subject: agentOf(words, i), inverted: false, passive: true });
      continue;
    }
    const infinitive = before?.lower === 'to';
    if (cue.participle || infinitive) {
      const subject: Mention | null =
        (infinitive ? null : shownSaying(words, i, subjectOf(i), main)) ?? main ?? subjectBefore(i, false);
      clauses.push({ at: i, cue: { ...cue, participle: true }, subject, inverted: false, passive: false });
      continue;
    }
    const right = mayInvert(words, i) ? subjectAfter(words, i + 1) : null;
    const left =
      right === null || !(afterQuote(words, i) || endsInversion(words, i, right))
        ? subjectBefore(i, cue.force !== 'weak' || leadsIn(words, i) || besideQuote(words, i, objectMost))
        : null;
    const inverted = left === null && right !== null;
    const subject: Mention | null = left ?? right ?? main;
    // "Dr. Pryce had shown “a pattern of indifference”": papers show in words, people do not.
    if (/^show[sn]?$|^showed$/.test(word.lower) && subject?.kind === 'person' && /\s/.test(subject.name))
      continue;
    clauses.push({ at: i, cue, subject, inverted, passive: false });
    if (subject !== null && cue.force !== 'weak') main = subject;
    else main ??= subject;
  }
  return clauses;
};

/** "he would say, “...”": a modal takes nothing away from a verb right beside its quote. */
const besideQuote = (words: readonly Word[], i: number, most: number): boolean => {
  for (let k = i + 1; k <= i + most + 1; k += 1) {
    const word = words[k];
    if (word === undefined || (word.kind === 'sign' && !isSign(word))) return false;
    if (word.kind === 'quote') return true;
  }
  return false;
};
/** "One scout put it more simply: “...”" */
const leadsIn = (words: readonly Word[], i: number): boolean => {
  for (let k = i + 1; k < words.length && k < i + 10; k += 1) {
    if (words[k]?.words === ':') return words[k + 1]?.kind === 'quote';
  }
  return false;
};
/** Words between an infinitive and what it says: "to call the new plan “...”". */
const objectMost = 4;

/** "shows an officer shouting “...”": whoever stands right before the participle, unless it is a paper the speaker issued. */
const shownSaying = (
  words: readonly Word[],
  i: number,
  subject: Subject | undefined,
  main: Mention | null,
): Mention | null => {
  const before = words[i - 1];
  if (before === undefined || before.kind !== 'word' || be.has(before.lower) || auxiliary.has(before.lower))
    return null;
  const found = subject?.beside == null ? null : mentionIn(words, subject.beside.from, subject.beside.to);
  if (found === null || found.kind === 'pronoun' || found.kind === 'body') return null;
  const paper =
    found.kind === 'noun' &&
    found.name
      .toLowerCase()
      .split(' ')
      .some((word) => documentNoun.test(word));
  // "Lee issued a statement saying": whoever issued it speaks.
  const issuer = subject?.phrase == null ? null : mentionIn(words, subject.phrase.from, subject.phrase.to);
  return paper && (main !== null || issuer?.kind === 'person') ? null : found;
};

/** `," Smith deadpanned.`: a verb nobody listed, where only a verb can stand. */
const unlisted = (words: readonly Word[], i: number): Cue | undefined => {
  const quote = words[i - 2];
  const subject = words[i - 1];
  if (quote === undefined || subject === undefined) return undefined;
  const sign = quote.kind === 'sign' && quote.words === ',' ? words[i - 3] : quote;
  const follows =
    (quote.kind === 'quote' || sign?.kind === 'quote') && (isPronoun(subject) || isNamePart(subject));
  if (
    !follows &&
    !(quote.kind === 'word' && isNamePart(quote) && isNamePart(subject) && words[i - 3]?.kind === 'quote')
  )
    return undefined;
  if ((words[i] as Word).capital) return undefined;
  return looksLikeVerb((words[i] as Word).lower) ? { force: 'weak', participle: false } : undefined;
};

const isPassive = (words: readonly Word[], i: number, cue: Cue): boolean => {
  const word = words[i] as Word;
  if (cue.participle) return false;
  for (let k = i - 1; k >= 0 && k >= i - 3; k -= 1) {
    const before = words[k] as Word;
    if (be.has(before.lower)) {
      // "was quoted as saying": the subject is the one who speaks.
      return !/^(?:quoted|cited)$/.test(word.lower);
    }
    if (!auxiliary.has(before.lower)) return false;
  }
  return false;
};

const agentOf = (words: readonly Word[], i: number): Mention | null => {
  for (let k = i + 1; k < words.length && k < i + 12; k += 1) {
    const word = words[k] as Word;
    if (word.lower === 'by') return subjectAfter(words, k + 1);
  }
  return null;
};

/** "There is no danger, said Lee's partner, Ann Orr.": a comma before the verb, and nothing but its subject behind it. */
const endsInversion = (words: readonly Word[], i: number, right: Mention): boolean => {
  if (words[i - 1]?.words !== ',' || !/^(?:said|says)$/.test((words[i] as Word).lower)) return false;
  if (isPreposition(words[i + 1] as Word) || (right.kind !== 'person' && right.kind !== 'noun')) return false;
  const next = words.findIndex(({ start }) => start >= right.end);
  return next < 0 || words[next]?.kind === 'sign';
};

const afterQuote = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1];
  if (before === undefined) return false;
  return before.kind === 'quote' || (isSign(before) && words[i - 2]?.kind === 'quote');
};

/** A verb may stand before its subject right after a quote or a comma, or at the start: "Said Smith:". */
const mayInvert = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1];
  if (before === undefined || afterQuote(words, i)) return true;
  return isSign(before) || before.kind === 'quote';
};
