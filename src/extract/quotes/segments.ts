import type { Place } from '../../domain/span.ts';
import type { Block } from '../../text/layout.ts';
import { isSpaceAt } from '../../text/space-at.ts';
import { findMarks, type Mark } from './marks.ts';

/** Words between a pair of outer marks in one line. `start` and `end` enclose the marks, `inner` the words without them. */
export interface Segment extends Place {
  /** Position in the array that `findSegments` returns. */
  readonly index: number;
  readonly inner: Place;
  readonly block: Block;
  /** False for a line that is still being quoted when it ends. */
  readonly closed: boolean;
  /** True when it goes on with the segment before it: the lines between were never closed. */
  readonly continues: boolean;
}

/** An unclosed statement is followed for so many lines; after that its closing mark was forgotten. */
const linesWithoutMarks = 12;
/** How far a single closer is looked for; keeps a line of openers only linear. */
const marksAhead = 60;
const sentenceEnd = /[.!?…:;,]['’)\]]*\s*$/;

interface Draft {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  closed: boolean;
  continues: boolean;
}

/** Outer quoted segments of all blocks, in reading order, never overlapping; what is quoted inside a quote is part of it. Linear. */
export const findSegments = (text: string, blocks: readonly Block[]): readonly Segment[] => {
  const segments: Segment[] = [];
  const push = (block: Block, draft: Draft): void => {
    if (draft.innerEnd <= draft.innerStart) return;
    segments.push({
      index: segments.length,
      start: draft.start,
      end: draft.end,
      inner: { start: draft.innerStart, end: draft.innerEnd },
      block,
      closed: draft.closed,
      continues: draft.continues && segments.length > 0,
    });
  };
  let open = false;
  let waiting: Block[] = [];
  for (const block of blocks) {
    const marks = findMarks(text, block.start, block.end);
    if (open) {
      const first = marks[0];
      if (block.kind === 'heading') open = false;
      else if (first === undefined) {
        waiting.push(block);
        if (waiting.length > linesWithoutMarks) open = false;
        if (open) continue;
      } else if (first.start === block.start && first.side !== 'close') {
        // The usual case, handled below; list items in between belong to the statement.
        for (const item of waiting) if (item.kind === 'item') push(item, whole(item, true));
        if (waiting.some((line) => line.kind !== 'item')) open = false;
      } else if (closesFirst(marks, first)) {
        for (const line of waiting) push(line, whole(line, true));
      } else open = false;
      waiting = [];
    }
    const drafts = pair(text, block, marks, open);
    for (const draft of drafts) push(block, draft);
    const last = drafts.at(-1);
    open = last !== undefined && !last.closed;
  }
  return segments;
};

const closesFirst = (marks: readonly Mark[], first: Mark): boolean =>
  first.side === 'close' && first.strength === 3 && (first.family === 'double' || marks.length === 1);

const whole = (block: Block, continues: boolean): Draft => ({
  start: block.start,
  end: block.end,
  innerStart: block.start,
  innerEnd: block.end,
  closed: false,
  continues,
});

/** Pairs the marks of one line. `carried`: the line before was left open. */
const pair = (text: string, block: Block, marks: readonly Mark[], carried: boolean): Draft[] => {
  const drafts: Draft[] = [];
  const first = marks[0];
  let i = 0;
  if (carried && first !== undefined && closesFirst(marks, first) && first.start > block.start) {
    drafts.push({
      ...whole(block, true),
      end: first.end,
      innerEnd: trimEnd(text, block.start, first.start),
      closed: true,
    });
    i = 1;
  }
  while (i < marks.length) {
    const mark = marks[i] as Mark;
    // An unclosed draft before this mark: its paragraph break was lost, and it goes on here.
    const goesOn = (carried && mark.start === block.start) || drafts.at(-1)?.closed === false;
    if (mark.family === 'double' && mark.side !== 'close') {
      i = pairDouble(text, block, marks, i, goesOn, drafts);
    } else if (mark.family === 'single' && mark.side === 'open') {
      i = pairSingle(text, block, marks, i, goesOn, drafts);
    } else i += 1;
  }
  return drafts;
};

/** Pushes what `marks[at]` opens; returns the next index to read. */
const pairDouble = (
  text: string,
  block: Block,
  marks: readonly Mark[],
  at: number,
  goesOn: boolean,
  drafts: Draft[],
): number => {
  const open = marks[at] as Mark;
  let depth = 0;
  let nestedSingle = false;
  let lastClose = -1;
  let mixed = -1;
  for (let i = at + 1; i < marks.length; i += 1) {
    const mark = marks[i] as Mark;
    if (mark.family === 'single') {
      if (mark.side === 'open') nestedSingle = true;
      else if (nestedSingle && mark.strength > 1) nestedSingle = false;
      // “... progress.’ She left: closed by the wrong mark, if no right one comes before the next opener.
      else if (mark.strength === 3 && mixed < 0 && !nestedSingle) mixed = i;
      continue;
    }
    if (mark.side === 'close' || mark.side === 'either') {
      if (depth === 0) {
        push(drafts, text, open, mark, goesOn);
        return i + 1;
      }
      depth -= 1;
      lastClose = i;
      continue;
    }
    if (mixed >= 0) {
      push(drafts, text, open, marks[mixed] as Mark, goesOn);
      return mixed + 1;
    }
    if (depth === 0 && sentenceEnd.test(text.slice(Math.max(open.end, mark.start - 6), mark.start))) {
      drafts.push(
        beforeAttribution(text, open, mark.start, goesOn) ?? unclosed(text, open, mark.start, goesOn),
      );
      return i;
    }
    depth += 1;
  }
  const closer = mixed >= 0 ? mixed : lastClose;
  if (closer >= 0) {
    push(drafts, text, open, marks[closer] as Mark, goesOn);
    return closer + 1;
  }
  drafts.push(unclosed(text, open, block.end, goesOn));
  return marks.length;
};

const pairSingle = (
  text: string,
  block: Block,
  marks: readonly Mark[],
  at: number,
  goesOn: boolean,
  drafts: Draft[],
): number => {
  const open = marks[at] as Mark;
  let weakest = -1;
  let i = at + 1;
  const limit = Math.min(marks.length, at + marksAhead);
  for (; i < limit; i += 1) {
    const mark = marks[i] as Mark;
    if (mark.family === 'double') continue;
    if (mark.side === 'open') {
      if (!sentenceEnd.test(text.slice(Math.max(open.end, mark.start - 6), mark.start)) && weakest < 0)
        continue;
      break;
    }
    if (mark.strength > 1) {
      push(drafts, text, open, mark, goesOn);
      return i + 1;
    }
    if (weakest < 0) weakest = i;
  }
  if (weakest >= 0 && !isApostrophe(text, block, open, marks[weakest] as Mark)) {
    push(drafts, text, open, marks[weakest] as Mark, goesOn);
    return weakest + 1;
  }
  // Never closed: a statement that runs on over the line's end, or an apostrophe that only looked like an opener.
  const opensStatement =
    open.start === block.start ||
    /[:,]\s*$/.test(text.slice(Math.max(block.start, open.start - 3), open.start));
  if (!opensStatement) return at + 1;
  const next = marks[i];
  drafts.push(unclosed(text, open, next?.start ?? block.end, goesOn));
  return next === undefined ? marks.length : i;
};

const push = (drafts: Draft[], text: string, open: Mark, close: Mark, goesOn: boolean): void => {
  drafts.push({
    start: open.start,
    end: close.end,
    innerStart: trimStart(text, open.end, close.start),
    innerEnd: trimEnd(text, open.end, close.start),
    closed: true,
    continues: goesOn,
  });
};

/** 'The officers' work was good. (open to the end of its line): what looks like a closer is a plural's apostrophe. */
const isApostrophe = (text: string, block: Block, open: Mark, close: Mark): boolean =>
  open.start === block.start &&
  /^ \p{Ll}/u.test(text.slice(close.end, close.end + 2)) &&
  /[.!?]$/.test(text.slice(block.end - 1, block.end));

const unclosed = (text: string, open: Mark, end: number, goesOn: boolean): Draft => {
  const stop = trimEnd(text, open.end, end);
  return {
    start: open.start,
    end: stop,
    innerStart: trimStart(text, open.end, stop),
    innerEnd: stop,
    closed: false,
    continues: goesOn,
  };
};

const attribution =
  /,(?= (?:he|she|they|(?:Mrs?\. |Ms\. |Dr\. )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:said|says|added|asked|replied|explained)[.,]\s*$)/u;

/** `“I’m not sure, Lee said. “Yes.”`: the first closing mark was forgotten, and its place is the comma. */
const beforeAttribution = (text: string, open: Mark, end: number, goesOn: boolean): Draft | null => {
  const from = Math.max(open.end, end - attributionMost);
  const comma = attribution.exec(text.slice(from, end));
  if (comma === null) return null;
  return { ...unclosed(text, open, from + comma.index + 1, goesOn), closed: true };
};
/** Units that a short attribution has. */
const attributionMost = 60;

const trimStart = (text: string, from: number, to: number): number => {
  let i = from;
  while (i < to && isSpaceAt(text, i)) i += 1;
  return i;
};

const trimEnd = (text: string, from: number, to: number): number => {
  let i = to;
  while (i > from && isSpaceAt(text, i - 1)) i -= 1;
  return i;
};
