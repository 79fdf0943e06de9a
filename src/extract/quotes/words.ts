import type { Place } from '../../domain/span.ts';
import type { Block } from '../../text/layout.ts';
import { isNameOfWork } from './titles.ts';
import { cueOf, looksLikeVerb } from './cues.ts';
import { withPlainOpener } from './openers.ts';
import type { Segment } from './segments.ts';

/** A word, a sign, or a whole quoted segment, as the reporter's sentence has it. */
export interface Word extends Place {
  readonly kind: 'word' | 'sign' | 'quote';
  /** Without a possessive ending. Empty for a quote. */
  readonly words: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  readonly segment: Segment | null;
}

/** A sentence of the reporter's, quoted segments standing in it as single words. */
export interface Frame {
  readonly words: readonly Word[];
  readonly block: Block;
}

const token =
  /(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Sgt|Col|Capt|Maj|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|Prof|Hon|Cllr|Supt|Insp|Det|Atty|Asst|Adm|Cmdr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|Ald|Pres|Reps|Sens|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Kan|Ky|La|Mass|Md|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.(?![\p{L}\p{N}])|\bvs?\.(?= \p{Lu})|USA T(?:oday|ODAY)|[RDI]-\p{Lu}\p{L}+\.(?=[,)])|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s+\p{Lu})|[TA]\/(?=\p{Lu})|@?[\p{L}\p{N}](?:[\p{L}\p{N}\u0300-\u036f]|['’.&@\-‑](?=[\p{L}\p{N}])|(?<=\d),(?=\d))*|\S/gu;
const wordStart = /^@?[\p{L}\p{N}]/u;
const capitalStart = /^(?:@|\p{Lu})/u;

/** The reporter's words of `block` from `from` to `to`, the segments (all of that block, in order) as single words. */
export const wordsOf = (
  text: string,
  from: number,
  to: number,
  segments: readonly Segment[],
): readonly Word[] => {
  const words: Word[] = [];
  let at = from;
  for (const segment of segments) {
    readGap(text, at, segment.start, words);
    // "the film “A Quiet Place,” said": a title is a word of the sentence like any other.
    const named = isNameOfWork(text, segment);
    words.push({
      kind: named ? 'word' : 'quote',
      start: segment.start,
      end: segment.end,
      words: named ? text.slice(segment.start, segment.end) : '',
      lower: '',
      // A nickname goes on the name around it; a title is nobody's.
      capital: named && !/\s/.test(text.slice(segment.start, segment.end)),
      possessive: false,
      segment,
    });
    at = segment.end;
  }
  readGap(text, at, to, words);
  return words;
};

const space = 32;

const comma = 44;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/**
 * Where a capital or not and small letters from `start` on end at a space or a comma, as most words do, or where a
 * comma ends: `token` is not asked about these. Else `start`.
 */
const plainEnd = (text: string, start: number, to: number): number => {
  let end = start;
  if (end < to && isCapital(text.charCodeAt(end))) end += 1;
  while (end < to && isSmall(text.charCodeAt(end))) end += 1;
  const after = end < to ? text.charCodeAt(end) : 0;
  if (end === start) return after === comma ? end + 1 : start;
  return after === space || after === comma ? end : start;
};

const plainWord = (text: string, start: number, end: number): Word => {
  const words = text.slice(start, end);
  const first = text.charCodeAt(start);
  const capital = isCapital(first);
  return {
    kind: first === comma ? 'sign' : 'word',
    start,
    end,
    words,
    lower: capital ? words.toLowerCase() : words,
    capital,
    possessive: false,
    segment: null,
  };
};

const readGap = (text: string, from: number, to: number, words: Word[]): void => {
  for (let at = from; ;) {
    while (at < to && text.charCodeAt(at) === space) at += 1;
    const plain = plainEnd(text, at, to);
    if (plain > at) {
      words.push(plainWord(text, at, plain));
      at = plain;
      continue;
    }
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null || match.index >= to) return;
    const start = match.index;
    const printed = match[0].length > to - start ? match[0].slice(0, to - start) : match[0];
    const end = start + printed.length;
    const isWord = wordStart.test(printed);
    const singular = isWord && (printed.endsWith("'s") || printed.endsWith('’s'));
    const after = text[end];
    const plural = isWord && end < to && (after === "'" || after === '’') && printed.endsWith('s');
    const bare = singular ? printed.slice(0, -2) : printed;
    const lower = bare.toLowerCase();
    words.push({
      kind: isWord ? 'word' : 'sign',
      start,
      end: plural ? end + 1 : end,
      words: bare,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      capital: isWord && capitalStart.test(printed),
      possessive: singular || plural,
      segment: null,
    });
    at = plural ? end + 1 : token.lastIndex;
  }
};

/** A sentence longer than this is no sentence; cutting it keeps the work on it bounded. */
const frameMost = 240;
const endSign = new Set(['.', '!', '?', '…']);

/** Cuts the words of a block into sentences. `“Is it?” he asked.` and `“A,” she said, “b.”` are one each. */
export const framesOf = (text: string, block: Block, words: readonly Word[]): readonly Frame[] => {
  const frames: Frame[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end > start) frames.push({ words: withPlainOpener(words.slice(start, end)), block });
    start = end;
  };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const next = words[i + 1];
    if (i - start >= frameMost) cut(i);
    if (word.kind === 'sign' && endSign.has(word.words)) {
      if (
        next === undefined ||
        next.capital ||
        next.kind === 'quote' ||
        /^[\d([–—]/.test(text[next.start] as string)
      )
        cut(i + 1);
    } else if (word.kind === 'word' && word.words.endsWith('.') && next !== undefined) {
      // "at 10 p.m. The": an abbreviation that also ends the sentence.
      if (
        /^(?:[ap]\.m\.|jr\.|inc\.|co\.|corp\.|ltd\.|u\.s\.|(?:ala|ariz|ark|calif|colo|conn|fla|ga|ill|kan|ky|la|mass|md|mich|minn|mo|mont|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash|wis|wyo)\.)$/.test(
          word.lower,
        ) &&
        next.capital &&
        sentenceOpeners.has(next.lower)
      )
        cut(i + 1);
    } else if (word.segment !== null && next !== undefined && endsSentence(text, word.segment, words, i + 1))
      cut(i + 1);
  }
  cut(words.length);
  return frames;
};

const sentenceOpeners = new Set(
  'the a an in it he she they but and we this that these on at his her their when as after'.split(' '),
);

/** Whether a sentence is over with the segment: its own last sign says so, and what follows begins anew. */
const endsSentence = (text: string, segment: Segment, words: readonly Word[], at: number): boolean => {
  const next = words[at] as Word;
  const last =
    text
      .slice(segment.inner.start, segment.inner.end)
      .replace(/['’")\]\s]+$/, '')
      .at(-1) ?? '';
  if (!segment.closed) return true;
  if (!/[.!?…]/.test(last)) {
    return next.kind === 'quote' && !/[\p{L}\p{N}]/u.test(last) && last !== ',';
  }
  if (next.kind === 'sign') return endSign.has(next.words) ? false : next.words === '(';
  if (next.kind === 'quote') return true;
  if (next.capital && isCapitalTail(words, at)) return false;
  return next.capital ? !isTail(words, at, last) : false;
};

/** `“It is.” Said Ann Lee.`: a verb of speech with a capital it should not have, and its subject; no quote of its own follows. */
const isCapitalTail = (words: readonly Word[], at: number): boolean => {
  const verb = words[at] as Word;
  if (verb.kind !== 'word' || cueOf(verb.lower)?.force !== 'strong' || cueOf(verb.lower)?.participle === true)
    return false;
  if (words[at + 1]?.kind !== 'word') return false;
  for (let i = at + 1; i < words.length && i < at + 14; i += 1) {
    const word = words[i] as Word;
    if (word.kind === 'quote' || word.words === ':') return false;
    if (word.kind === 'sign' && endSign.has(word.words)) return true;
  }
  return at + 14 > words.length;
};

const asks = /^(?:ask|asks|asked|wonder|wonders|wondered|demand|demands|demanded)$/;
/** "Bunning ruled that", "Lee said he": the verb has its own words to report. */
const takesClause = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:that|he|she|they|it|we|i|the|an?|his|her|their|its|there|no)$/.test(word.lower);

/** `“Is it over?” Ann Lee asked.` and (printed wrongly) `“It is.” Ann Lee said.`: a short attribution after a full stop. */
const isTail = (words: readonly Word[], at: number, last: string): boolean => {
  const limit = last === '.' ? 6 : 14;
  for (let i = at; i < words.length && i < at + limit; i += 1) {
    const word = words[i] as Word;
    if (word.kind === 'quote') return false;
    if (word.kind === 'sign' && endSign.has(word.words)) return false;
    if (i === at || word.capital) continue;
    const cue = cueOf(word.lower);
    const verb = cue?.force === 'strong' || (i <= at + 2 && (cue !== undefined || looksLikeVerb(word.lower)));
    if (!verb) continue;
    if (last !== '.') return asks.test(word.lower) || !takesClause(words[i + 1]);
    const after = words[i + 1];
    return (
      cue !== undefined &&
      (after === undefined ||
        (after.kind === 'sign' &&
          (endSign.has(after.words) || (after.words === ',' && words[i + 2]?.kind !== 'quote'))))
    );
  }
  return false;
};
