import type { Credit } from './attribution.ts';
import { cueOf } from './cues.ts';
import { isDeterminer, isNamePart } from './word-kinds.ts';
import { isTitleCase, splitWords } from './titles.ts';
import type { Segment } from './segments.ts';
import type { Frame, Word } from './words.ts';

/** direct: a statement. fragment: words of one in the reporter's sentence. named: a title, a grade, a scare quote: not speech. */
export type Shape = 'direct' | 'fragment' | 'named';

const gradeWords =
  /^(?:(?:overall )?(?:outstanding|good|very good|excellent|adequate|requires? improvement|requiring improvement|inadequate|poor|satisfactory|fair|sufficient|special measures|cause[s]? of concern|cause[s]? for concern|areas? for improvement|engage|scan|enhanced monitoring|angen gwella|da|digonol|annigonol|rhagorol)(?: (?:and|or|rating|grade|overall))?)[.,;]?$/i;
const crossheadMost = 6;
const lastSign = /[.!?…,;:—–-]['’")\]]*$/;

export const isGrade = (inner: string): boolean => gradeWords.test(inner);

export const shapeOf = (
  text: string,
  segment: Segment,
  frame: Frame,
  at: number,
  credit: Credit | null,
): Shape => {
  const inner = text.slice(segment.inner.start, segment.inner.end);
  const words = splitWords(inner);
  if (words.length === 0) return 'named';
  if (segment.continues || !segment.closed) return 'direct';
  if (isGrade(inner)) return 'named';
  const isTitle = isTitleCase(words);
  const before = frame.words[at - 1];
  const after = frame.words[at + 1];
  const ended = lastSign.test(inner);
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inner);
  const adjacent = credit?.hold === 'adjacent';
  const opensFrame =
    at === 0 || frame.words.slice(0, at).every((word) => word.kind === 'sign' && word.words !== ':');
  const tight =
    adjacent &&
    (credit.basis === 'after' || before?.words === ':' || before?.words === ',' || credit.basis === 'inside');
  // "on NBC’s “Meet the Mayor,” Lee said": the name of a show, whatever follows it.
  if (isTitle && before?.kind === 'word' && !cueBefore(before)) return 'named';
  // "her 2009 memoir, “I Was Standing Right There,” she wrote"; "put up a sign: “Private Waterway.”"
  if (isTitle && /^[,:]$/.test(before?.words ?? '') && bearsWords.test(frame.words[at - 2]?.lower ?? ''))
    return 'named';
  // "her latest book, “A Room Built in Haste: What We Do When It Rains,” ..." and "Lee, “the father of chaos,” started"
  if (bearsTitle(frame, at) && isMostlyTitle(words)) return 'named';
  if (isEpithetOf(frame, at, inner)) return 'named';
  if (isInscription(frame, at)) return 'named';
  if (isTitle && credit?.mention?.kind === 'noun' && inscribed.test(credit.mention.name)) return 'named';
  if (isModifier(before, after) && !adjacent) return 'named';
  if (isTitle && !(tight && credit.cue !== null && (ended || before?.words === ':'))) return 'named';
  // A line that is nothing but a few quoted words is a crosshead.
  const whole = segment.start === segment.block.start && segment.end === segment.block.end;
  if (whole && !ended && words.length <= crossheadMost) return 'named';
  if (opensFrame) {
    if (adjacent && (ended || isSignAfter(after)) && !besides(frame, at)) return 'direct';
    if (
      ended &&
      /[.!?…]['’")\]]*$/.test(inner) &&
      (after === undefined || after.capital || after.kind !== 'word')
    )
      return 'direct';
    const stops = after === undefined || (after.kind === 'sign' && /[.!?]/.test(after.words));
    if (stops && capital && words.length >= 3) return 'direct';
  } else if (
    adjacent &&
    capital &&
    (before?.kind === 'sign' || before?.lower === 'said' || before?.lower === 'says') &&
    credit.basis !== 'after'
  )
    return 'direct';
  else if (before?.words === ':' && (capital || ended) && words.length >= 3) return 'direct';
  // The second half of a statement broken by "she said".
  if (adjacent && before?.words === ',' && frame.words.slice(0, at).some((word) => word.kind === 'quote'))
    return 'direct';
  return 'fragment';
};

/** "New signs ...: “Keep out,” reads one": one of what carries an inscription, named before. */
const isInscription = ({ words }: Frame, at: number): boolean =>
  /^reads?$/.test(words[at + 1]?.lower ?? '') &&
  /^(?:one|another)$/.test(words[at + 2]?.lower ?? '') &&
  words.slice(0, at).some(({ lower }) => inscribed.test(lower));

/** A noun for a work stands right before the quote, or before the comma there. */
const bearsTitle = ({ words }: Frame, at: number): boolean =>
  bearsWords.test((words[at - 1]?.kind === 'sign' ? words[at - 2] : words[at - 1])?.lower ?? '') &&
  words[at - 1]?.words !== ':';

/** Most of its words have capitals, as a long title's have beside "that" and "when". */
const isMostlyTitle = (words: readonly string[]): boolean =>
  words.length >= 3 &&
  words.length <= 16 &&
  words.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length >= words.length * 0.6;

/** `Lorenz, “the father of chaos,” started`: what a name is called, between commas before a verb that reports nothing. */
const isEpithetOf = ({ words }: Frame, at: number, inner: string): boolean => {
  const name = words[at - 2];
  const after = words[at + 1];
  return (
    words[at - 1]?.words === ',' &&
    name !== undefined &&
    isNamePart(name) &&
    /^(?:the|an?) /.test(inner) &&
    inner.endsWith(',') &&
    after?.kind === 'word' &&
    !after.capital &&
    cueOf(after.lower)?.force !== 'strong'
  );
};

/** What carries an inscription: "Heroes Work Here" on a sign is its text, not somebody's speech. */
const inscribed =
  /\b(?:signs?|plaques?|banners?|posters?|t-shirts?|shirts?|billboards?|stickers?|placards?|marquees?|caps?|hats?|buttons?|tattoos?|labels?|headlines?|murals?|flags?)\b/i;

/** A noun that a title or an inscription stands behind. */
const bearsWords =
  /^(?:memoir|book|novel|album|song|single|film|movie|show|series|play|musical|essay|column|podcast|poem|painting|documentary|episode|sign|plaque|banner|poster|placard|headline|tattoo|motto|title|hymn|ballad|sculpture|exhibition|exhibit|lecture|sermon)s?$/;

const isSignAfter = (word: Word | undefined): boolean =>
  word === undefined || (word.kind === 'sign' && /[,—–-]/.test(word.words));

const cueBefore = (word: Word): boolean => cueOf(word.lower)?.force === 'strong';

/** "the state’s “three strikes” law": quoted words that describe the noun behind them. */
const isModifier = (before: Word | undefined, after: Word | undefined): boolean =>
  before?.kind === 'word' &&
  (isDeterminer(before) || before.possessive) &&
  after?.kind === 'word' &&
  !after.capital &&
  /^\p{Ll}{3,}$/u.test(after.lower) &&
  !notNoun.has(after.lower) &&
  cueOf(after.lower) === undefined;

const notNoun = new Set(
  'the his her its our their this these those they she you and but for nor yet that which who when while where because since though although after before during until from with without into onto upon over under between among against about toward towards through than then was were are has had have will would could should can may might must did does not also too even only just more most both including such amid despite like unlike across along around behind beyond inside outside near per via'.split(
    ' ',
  ),
);

/** The quote is only a part of the sentence's first phrase: `“Real progress” had been made, she said`. */
const besides = (frame: Frame, at: number): boolean => {
  const after = frame.words[at + 1];
  return (
    after !== undefined &&
    after.kind === 'word' &&
    /^(?:is|was|were|are|has|had|have|in|of|and|to)$/.test(after.lower)
  );
};
