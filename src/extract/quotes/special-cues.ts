import type { Clause } from './clauses.ts';
import { be, type Cue } from './cues.ts';
import { type Mention, mentionIn } from './mentions.ts';
import { anySubjectAfter, subjectAfter } from './subjects.ts';
import { isNamePart, isPreposition } from './word-kinds.ts';
import type { Word } from './words.ts';

/** "according to X", "in the words of X", "as X put it", "a statement from X". */
export const specialCue = (words: readonly Word[], i: number): Clause | null => {
  const word = words[i] as Word;
  if (!mayBegin.has(word.lower)) return null;
  const next = words[i + 1];
  const cue: Cue = { force: 'strong', participle: false };
  if (word.lower === 'according' && next?.lower === 'to') {
    return { at: i, cue, subject: anySubjectAfter(words, i + 2), inverted: true, passive: false };
  }
  if (word.lower === 'words' && next?.lower === 'of') {
    return { at: i, cue, subject: subjectAfter(words, i + 2), inverted: true, passive: false };
  }
  // "The Ledger quoted Lee as saying"
  if (quotes.has(word.lower) && next !== undefined && !be.has(words[i - 1]?.lower ?? '')) {
    const as = words.findIndex(
      (one, k) =>
        k > i + 1 &&
        k < i + 14 &&
        one.lower === 'as' &&
        /^(?:saying|telling|writing)$/.test(words[k + 1]?.lower ?? ''),
    );
    if (as > 0) return { at: i, cue, subject: subjectAfter(words, i + 1), inverted: true, passive: false };
  }
  // "a tweet quoting Thomas Lee: “...”"
  if (word.lower === 'quoting' && next !== undefined && isNamePart(next))
    return { at: i, cue, subject: subjectAfter(words, i + 1), inverted: true, passive: false };
  // "he recalled her saying": the words are hers.
  if (recalls.has(word.lower)) {
    const saying = words.findIndex(
      (one, k) =>
        k > i + 1 && k < i + 8 && /^(?:saying|telling|asking|shouting|yelling|screaming)$/.test(one.lower),
    );
    const object = saying < 0 || isPreposition(next as Word) ? null : objectIn(words, i + 1, saying);
    if (object !== null) return { at: i, cue, subject: object, inverted: true, passive: false };
  }
  if (speechNouns.has(word.lower) && next !== undefined && /^(?:from|by)$/.test(next.lower)) {
    const subject = subjectAfter(words, i + 2);
    return subject === null
      ? null
      : { at: i, cue: { force: 'weak', participle: false }, subject, inverted: true, passive: false };
  }
  return null;
};

/** Whoever stands between a verb and "saying": a name, a noun, or "her", "him", "them". */
const objectIn = (words: readonly Word[], from: number, to: number): Mention | null => {
  const only = words[from] as Word;
  const pronoun = /^(?:(her)|(him)|(them))$/.exec(only.lower);
  if (to - from === 1 && pronoun !== null) {
    const name = pronoun[1] !== undefined ? 'she' : pronoun[2] !== undefined ? 'he' : 'they';
    return { kind: 'pronoun', start: only.start, end: only.end, name, title: null };
  }
  return words.slice(from, to).every(({ kind }) => kind === 'word') ? mentionIn(words, from, to) : null;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const quotes = set('quoted quotes cited');
const recalls = set(
  'recall recalls recalled remember remembers remembered hear heard hears overheard quotes quoted',
);
const speechNouns = set(
  'statement tweet post message letter comment comments reaction response email e-mail quote remarks words advice answer reply verdict warning explanation note testimony',
);
/** Any of these: asked about every word. */
const mayBegin: ReadonlySet<string> = new Set([
  'according',
  'words',
  'quoting',
  ...quotes,
  ...recalls,
  ...speechNouns,
]);
