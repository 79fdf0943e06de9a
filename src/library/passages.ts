import type { Place } from '../domain/span.ts';
import { type Block, findBlocks } from '../text/layout.ts';
import { findSentences } from '../text/sentences.ts';

/** A sentence or list item of a release, and what is needed to read and find it. */
export interface Passage extends Place {
  readonly part: 'body' | 'heading' | 'notes';
  /** The lead-in without which an item cannot be read. */
  readonly leadIn: Place | null;
  /** Near it, what says what it is about: the heading above; the lead-in or the sentence before (news has many paragraphs of one). */
  readonly context: readonly Place[];
}

const notesBegin = /^(?:notes?(?: (?:to|for) editors?)?|editors?['’]? notes?)\s*:?$/i;
/** In a letter the background is a part like others; at the end of a release it is what notes are. */
const backgroundBegins = /^background\s*:?$/i;

/** All of a text's sentences and items in reading order. Linear. */
export const findPassages = (text: string): readonly Passage[] => {
  const blocks = findBlocks(text);
  const passages: Passage[] = [];
  let heading: Place | null = null;
  let last: Place | null = null;
  let notes = false;
  for (const [at, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const start = startOf(text, blocks, at);
    const isLabel = start < block.start;
    // A figure is shown with what it counts.
    if (isLabel) passages.pop();
    const isHeading = block.kind === 'heading' && !isLabel;
    if (isHeading && notesBegin.test(words)) notes = true;
    if (isHeading && backgroundBegins.test(words)) {
      notes ||= !blocks.slice(at + 1).some(({ kind }) => kind === 'heading');
    }
    const leadIn = leadInOf(blocks, block);
    let before: Place | null = leadIn ?? last;
    for (const [nth, place] of findSentences(text, block.start, block.end).entries()) {
      const part = notes ? 'notes' : isHeading ? 'heading' : 'body';
      const from = nth === 0 ? start : place.start;
      const context = [...(heading === null ? [] : [heading]), ...(before === null ? [] : [before])];
      passages.push({ start: from, end: place.end, part, leadIn, context });
      before = place;
    }
    last = isHeading ? null : before;
    if (isHeading) heading = { start: block.start, end: block.end };
  }
  return passages;
};

/** A number by itself, as a figure is set large above what it counts. */
const onlyNumber = /^[£$€]?\d[\d,.]*(?: ?(?:%|per cent|percent|million|m|bn|k))?$/i;

/** Where the words of a block begin: with the number that stands alone above a line in lower case. */
const startOf = (text: string, blocks: readonly Block[], at: number): number => {
  const block = blocks[at] as Block;
  const above = blocks[at - 1];
  const isLabel = above !== undefined && /^\p{Ll}/u.test(text.slice(block.start, block.start + 2));
  return isLabel && onlyNumber.test(text.slice(above.start, above.end)) ? above.start : block.start;
};

const leadInOf = (blocks: readonly Block[], block: Block): Place | null => {
  const lead = block.leadIn === null ? undefined : blocks[block.leadIn];
  return lead === undefined ? null : { start: lead.start, end: lead.end };
};
