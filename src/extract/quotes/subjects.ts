import { auxiliary, cueOf, finite } from './cues.ts';
import { anyoneIn, type Mention, mentionIn } from './mentions.ts';
import { isNoun } from './noun-or-verb.ts';
import { personNoun } from './proper-words.ts';
import type { Phrase } from './subject-walk.ts';
import { isDeterminer, isOfficeJoiner, isPreposition, isPronoun } from './word-kinds.ts';
import type { Word } from './words.ts';

const signs = new Set([',', '—', '–', '-', '(', ')', ';', ':']);
export const isSign = (word: Word | undefined): boolean => word?.kind === 'sign' && signs.has(word.words);
const stops = new Set(
  'that but because when while if although though as after before since until which who whose where whether than or so yet then'.split(
    ' ',
  ),
);

/** The noun phrase that begins at `from` (or behind an adverb there). */
export const subjectAfter = (words: readonly Word[], from: number): Mention | null => {
  let a = from;
  while (a < words.length && a < from + 3 && auxiliary.has((words[a] as Word).lower)) a += 1;
  const end = phraseEnd(words, a);
  if (end <= a) return null;
  const found = mentionIn(words, a, end);
  return found === null ? null : (namedBeside(words, end, found) ?? found);
};

export const anySubjectAfter = (words: readonly Word[], from: number): Mention | null => {
  const found = subjectAfter(words, from);
  if (found !== null) return found;
  let end = from;
  const stop = phraseEnd(words, from);
  while (end < stop && !isPreposition(words[end] as Word)) end += 1;
  return anyoneIn(words, from, end);
};

const phraseMost = 16;

const phraseEnd = (words: readonly Word[], from: number): number => {
  let k = from;
  for (; k < words.length && k < from + phraseMost; k += 1) {
    const word = words[k] as Word;
    if (word.kind === 'quote') break;
    if (word.kind === 'sign' && word.words !== '&' && word.words !== '/' && !isOfficeJoiner(words, k)) break;
    if (k > from && (stops.has(word.lower) || finite.has(word.lower))) break;
    if (k > from && !word.capital && cueOf(word.lower) !== undefined && !isNoun(words, k)) break;
  }
  return k;
};

/** "the company's chief, Ann Lee, ...", "her fiancé, actor Jonah Lee, ...": a noun whose holder stands behind the comma. */
const namedBeside = (words: readonly Word[], comma: number, found: Mention | null): Mention | null => {
  if (found?.kind === 'person' || found?.kind === 'pronoun') return null;
  if (!/^[,;]$/.test(words[comma]?.words ?? '')) return null;
  const next = words[comma + 1];
  if (next === undefined || next.kind !== 'word' || isPreposition(next)) return null;
  const late = next.lower === 'the' && words[comma + 2]?.lower === 'late' ? 2 : 0;
  if (late === 0 && (isDeterminer(next) || isPronoun(next) || next.lower.endsWith('ing'))) return null;
  const from = comma + 1 + late;
  const end = phraseEnd(words, from);
  const last = found?.name.toLowerCase().split(' ').at(-1) ?? '';
  if (found?.kind === 'body' && !personNoun.test(last)) return null;
  const beside = mentionIn(words, from, end);
  if (beside === null || beside.kind === 'noun' || beside.kind === 'pronoun') return null;
  // A spokesman's body may stand there too: "a spokesman for the union, Local 88, said".
  if (beside.kind === 'body' && !(found !== null && isBodyNoun(found.name))) return null;
  if (beside.start > next.end + 60) return null;
  return {
    ...beside,
    title: beside.title ?? (found === null ? null : { start: found.start, end: found.end }),
  };
};

const bodyNoun =
  /\b(?:company|firm|maker|owner|parent|publisher|union|group|agency|charity|retailer|bank|airline|operator|rival|team|league|school|developer|manufacturer|utility|distributor|studio|label|chain|startup|nonprofit|organi[sz]ation|coalition|network|station|paper|newspaper|outlet)$/i;

/** "the park's owner", "the company", not "a spokesman for the company". */
const isBodyNoun = (name: string): boolean =>
  bodyNoun.test(name) && !/\b(?:for|of|at|from|with)\b/.test(name);

/**
 * Who a noun phrase names as a subject: a person, body or role noun, or whoever stands in apposition to it.
 * `anyone`: its verb is one that only a speaker can have, so that any noun will do.
 */
export const mentionOf = (
  words: readonly Word[],
  { from, to }: Phrase,
  apposition: Phrase | null,
  anyone: boolean,
): Mention | null => {
  const found = mentionIn(words, from, to) ?? (anyone ? anyoneIn(words, from, to) : null);
  const comma = apposition === null ? to : apposition.from - 1;
  const beside = words[comma]?.words === ',' ? namedBeside(words, comma, found) : null;
  if (beside !== null) return beside;
  if (found === null) return null;
  if (found.kind === 'noun' && words[to]?.lower === 'who') {
    const described = nameBefore(words, from);
    if (described !== null) return described;
  }
  // "Assistant Chief Constable, Becky Lee said": the title stands before the comma.
  return found.kind === 'person' && found.title === null && words[from - 1]?.words === ','
    ? { ...found, title: titleBeforeComma(words, from - 1) }
    : found;
};

/** "Ms. Davis, a member of the church who has said she attends": the name that the phrase at `from` describes. */
const nameBefore = (words: readonly Word[], from: number): Mention | null => {
  if (words[from - 1]?.words !== ',' || !/^(?:an?|the)$/.test(words[from]?.lower ?? '')) return null;
  let a = from - 1;
  while (a > 0 && (words[a - 1] as Word).kind === 'word') a -= 1;
  const named = mentionIn(words, a, from - 1);
  return named?.kind === 'person' && named.end === (words[from - 2] as Word).end ? named : null;
};

const titleBeforeComma = (words: readonly Word[], comma: number): Mention['title'] => {
  let a = comma;
  while (a > 0 && (words[a - 1] as Word).kind === 'word') a -= 1;
  if (a === comma || comma - a > 10) return null;
  while (a < comma && (isDeterminer(words[a] as Word) || /^(?:and|but)$/.test((words[a] as Word).lower)))
    a += 1;
  const head = words.slice(a, comma);
  if (!head.some((word) => personNoun.test(word.lower) || word.capital)) return null;
  return a < comma ? { start: (words[a] as Word).start, end: (words[comma - 1] as Word).end } : null;
};
