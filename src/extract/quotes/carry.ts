import type { Block } from '../../text/layout.ts';
import type { Page } from '../page.ts';
import { type Credit, labelMention } from './attribution.ts';
import { type Clause, findClauses } from './clauses.ts';
import type { FrameCache, Ledger } from './credited.ts';
import { fromOtherOfTwo } from './other-of-two.ts';
import { type Mention, mentionIn } from './mentions.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isNamePart } from './word-kinds.ts';
import type { Shape } from './speech.ts';
import type { Frame, Word } from './words.ts';

/** Where an unattributed segment stands. */
export interface Around {
  readonly page: Page;
  readonly frames: FrameCache;
  readonly block: Block;
  readonly blockFrames: readonly Frame[];
  readonly frameAt: number;
  readonly at: number;
  /** What was credited before it. */
  readonly ledger: Ledger;
  readonly opensBlock: boolean;
  /** Its line holds nothing but quoted words. */
  readonly alone: boolean;
}

/** Lines above that an unattributed statement may take its speaker from. */
const linesBack = 3;
/** Sentences of one line that it may take its speaker from. */
const framesBack = 8;

/**
 * A credit that stands outside the segment's own sentence: on the line above ("Ann Lee said:"), in the sentences
 * before it, in the lines before it, or right behind it. Null when nothing there names a speaker.
 */
export const creditFromAround = (around: Around, shape: Shape | 'line-above'): Credit | null => {
  if (shape === 'line-above')
    return fromPointingBack(around) === null && (around.opensBlock || around.block.kind === 'item')
      ? lineAbove(around)
      : null;
  if (shape === 'named') return null;
  // What stands in other items of a list says nothing of this one.
  if (around.block.kind === 'item') return fromSentencesBefore(around, shape);
  return (
    (shape === 'direct' ? (fromPointingBack(around) ?? fromOtherOfTwo(around)) : null) ??
    fromSentencesBefore(around, shape) ??
    fromLinesBefore(around, shape) ??
    (shape === 'direct' ? fromSentenceAfter(around) : null) ??
    (shape === 'direct' ? fromLineAfter(around) : null)
  );
};

const lineAbove = ({ page, frames, block }: Around): Credit | null => {
  // Every item of a list stands under the line that leads into it.
  const above = page.blocks[block.kind === 'item' ? (block.leadIn ?? -1) : block.index - 1];
  if (above === undefined) return null;
  const words = page.text.slice(above.start, above.end);
  const heading = above.kind === 'heading';
  const scrambled = scrambledName(words);
  if (scrambled !== null) {
    const frame = frames.of(above).at(-1);
    const from = frame?.words.findIndex(({ start }) => start === above.start + scrambled) ?? -1;
    const mention = frame === undefined || from < 0 ? null : mentionIn(frame.words, from, frame.words.length);
    if (mention?.kind === 'person')
      return { basis: 'line-above', cue: null, mention, hold: 'adjacent', passive: false };
  }
  if (!heading && !/(?:[:：]-?|\b(?:said|added|writes|wrote),?)$/.test(words)) return null;
  const last = frames.of(above).at(-1);
  if (last === undefined || last.words.some((word) => word.kind === 'quote')) return null;
  const clause = findClauses(last.words).findLast((one) => one.subject !== null);
  if (heading) {
    const speaks =
      clause !== undefined &&
      /^(?:responds?|responded|says?|said|reacts?|comments?|writes)$/.test(
        (last.words[clause.at] as Word).lower,
      );
    if (speaks) return outside(last, clause, 'heading');
    if (
      !/^(?:[\w’' ]{0,30})?(?:statement|response|reaction|comment|quote|message|foreword)s? (?:from|by)\b/i.test(
        words,
      )
    )
      return null;
    const mention = labelMention(last.words);
    return mention === null
      ? null
      : { basis: 'heading', cue: null, mention, hold: 'adjacent', passive: false };
  }
  if (clause !== undefined) return outside(last, clause, 'line-above');
  const mention = labelMention(last.words.slice(0, -1));
  return mention === null
    ? null
    : { basis: 'line-above', cue: null, mention, hold: 'adjacent', passive: false };
};

/** Where the name begins in "Her Majesty’s said Inspector of Constabulary, Ann Lee", the words of "said" out of their place; null in any other line. */
const scrambledName = (words: string): number | null => {
  if (words.length > 120 || !/\bsaid\b/.test(words)) return null;
  const name =
    /^(?:His|Her|HM)\b.*\bsaid\b [^,]*\b(?:Inspector|Constable|Commissioner|Officer)\b[^,]*, (?=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$)/u.exec(
      words,
    );
  return name === null ? null : name[0].length;
};

const outside = (frame: Frame, clause: Clause, basis: Credit['basis']): Credit => {
  const cue = frame.words[clause.at] as Word;
  return {
    basis,
    cue: { start: cue.start, end: cue.end },
    mention: clause.subject,
    hold: 'adjacent',
    passive: false,
  };
};

const fromSentencesBefore = ({ blockFrames, frameAt, ledger }: Around, shape: Shape): Credit | null => {
  for (let f = frameAt - 1; f >= 0 && f >= frameAt - framesBack; f -= 1) {
    const found = fromFrame(blockFrames[f] as Frame, ledger, shape);
    if (found !== null) return found;
  }
  return null;
};

const fromLinesBefore = ({ page, frames, block, ledger }: Around, shape: Shape): Credit | null => {
  const most = shape === 'direct' ? linesBack : 1;
  for (let b = block.index - 1; b >= 0 && b >= block.index - most; b -= 1) {
    const above = page.blocks[b] as Block;
    if (above.kind === 'heading') {
      if (shape === 'direct' && b === block.index - 1) continue;
      return null;
    }
    const all = frames.of(above);
    for (let f = all.length - 1; f >= 0 && f >= all.length - framesBack; f -= 1) {
      const found = fromFrame(all[f] as Frame, ledger, shape);
      if (found !== null) return found;
    }
  }
  return null;
};

/** Whoever speaks last in a sentence, or else the person it is about. */
const fromFrame = (frame: Frame, ledger: Ledger, shape: Shape): Credit | null => {
  const last = ledger.lastIn(frame);
  const later = last === undefined ? undefined : laterSpeaker(frame, last.at);
  if (later !== undefined) return { ...outside(frame, later, 'carried-over'), hold: 'sentence' };
  if (last?.credit?.mention != null && (shape === 'direct' || !isWriter(last.credit.mention)))
    return { ...last.credit, basis: 'carried-over', hold: 'sentence' };
  const clause = findClauses(frame.words).findLast(
    (one) =>
      one.subject !== null &&
      !one.passive &&
      one.cue.force !== 'report' &&
      // Who writes the text is not who is quoted in it.
      !isWriter(one.subject) &&
      (shape === 'direct' ||
        (one.cue.force === 'strong' && (one.subject.kind === 'person' || one.subject.kind === 'pronoun'))),
  );
  if (clause !== undefined) return { ...outside(frame, clause, 'carried-over'), hold: 'sentence' };
  // A fragment without a speaker is no more than words the last speaker may have used: a subject alone says too little.
  const subject = shape === 'direct' ? sentenceSubject(frame.words) : null;
  return subject === null
    ? null
    : { basis: 'carried-over', cue: null, mention: subject, hold: 'sentence', passive: false };
};

const isWriter = ({ kind, name }: Mention): boolean => kind === 'pronoun' && /^(?:i|we)$/i.test(name);

/** `Lee said, “yes,” when asked, and his father, Roe, said no.`: a person who speaks in a main clause of its own behind the quote. */
const laterSpeaker = ({ words }: Frame, quote: number): Clause | undefined =>
  findClauses(words).findLast(
    ({ at, subject, cue, inverted, passive }) =>
      at > quote &&
      subject?.kind === 'person' &&
      subject.start > (words[quote] as Word).end &&
      cue.force === 'strong' &&
      !cue.participle &&
      !inverted &&
      !passive &&
      words.slice(quote, at).some(({ lower }) => lower === 'and' || lower === 'but' || lower === 'while'),
  );

/** `“...” Those are the words of Ann Lee.`: the next sentence points back and says whose. */
const fromPointingBack = ({ blockFrames, frameAt }: Around): Credit | null => {
  const next = blockFrames[frameAt + 1];
  if (next === undefined || !/^(?:those|these|that|this|so|thus)$/.test(next.words[0]?.lower ?? ''))
    return null;
  const at = next.words.findIndex(({ lower }, k) => lower === 'words' && next.words[k + 1]?.lower === 'of');
  const clause = at < 0 ? undefined : findClauses(next.words).find((one) => one.at === at);
  return clause === undefined || clause.subject === null ? null : outside(next, clause, 'after');
};

/** `“I love it.” Lee has lived here for years.` */
const fromSentenceAfter = ({ blockFrames, frameAt }: Around): Credit | null => {
  const next = blockFrames[frameAt + 1];
  if (next === undefined || next.words.some((word) => word.kind === 'quote')) return null;
  const clause = findClauses(next.words).find((one) => one.subject !== null && !one.passive);
  if (clause !== undefined) return { ...outside(next, clause, 'after'), hold: 'sentence' };
  const subject = sentenceSubject(next.words);
  return subject === null
    ? null
    : { basis: 'after', cue: null, mention: subject, hold: 'sentence', passive: false };
};

const speechNoun =
  /^(?:answer|reply|response|verdict|words|message|advice|motto|reaction|explanation|assessment|refrain|plea|description)$/;

/** A line of nothing but quoted words, and below it "That was Lee’s answer" or "Lee was talking about her farm". */
const fromLineAfter = ({ page, frames, block, alone }: Around): Credit | null => {
  if (!alone) return null;
  const below = page.blocks[block.index + 1];
  if (below === undefined || below.kind === 'heading') return null;
  const frame = frames.of(below)[0];
  if (frame === undefined || frame.words[0]?.kind === 'quote') return null;
  for (const [k, word] of frame.words.entries()) {
    if (k === 0 || !speechNoun.test(word.lower) || !(frame.words[k - 1] as Word).possessive) continue;
    let from = k - 1;
    while (from > 0 && isNamePart(frame.words[from - 1] as Word)) from -= 1;
    const owner = frame.words.slice(from, k).map((one) => ({ ...one, possessive: false }));
    const mention = mentionIn(owner, 0, owner.length);
    if (mention !== null)
      return { basis: 'line-below', cue: null, mention, hold: 'sentence', passive: false };
  }
  const clause = findClauses(frame.words).find((one) => one.subject !== null && !one.passive);
  if (clause !== undefined) return { ...outside(frame, clause, 'line-below'), hold: 'sentence' };
  const subject = sentenceSubject(frame.words);
  return subject === null
    ? null
    : { basis: 'line-below', cue: null, mention: subject, hold: 'sentence', passive: false };
};
