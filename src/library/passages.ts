import type { Place } from '../domain/span.ts';
import { type Block, findBlocks } from '../text/layout.ts';
import { findSentences } from '../text/sentences.ts';

/** A sentence or list item of a release, and what is needed to read and find it. */
export interface Passage extends Place {
  readonly part: 'body' | 'heading' | 'notes';
  /** The lead-in without which an item cannot be read. */
  readonly leadIn: Place | null;
  /** Words near it that say what it is about: the lead-in, the heading above, the sentence before (news has many paragraphs of one). */
  readonly context: string;
}

const notesBegin = /^(?:notes?(?: (?:to|for) editors?)?|editors?['’]? notes?|background)\s*:?$/i;

/** All of a text's sentences and items in reading order. Linear. */
export const findPassages = (text: string): readonly Passage[] => {
  const blocks = findBlocks(text);
  const passages: Passage[] = [];
  let heading = '';
  let last = '';
  let notes = false;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const isHeading = block.kind === 'heading';
    if (isHeading && notesBegin.test(words)) notes = true;
    const leadIn = leadInOf(blocks, block);
    let before = leadIn === null ? last : text.slice(leadIn.start, leadIn.end);
    for (const place of findSentences(text, block.start, block.end)) {
      const part = notes ? 'notes' : isHeading ? 'heading' : 'body';
      passages.push({ ...place, part, leadIn, context: `${heading} ${before}`.trim() });
      before = text.slice(place.start, place.end);
    }
    last = isHeading ? '' : before;
    if (isHeading) heading = words;
  }
  return passages;
};

const leadInOf = (blocks: readonly Block[], block: Block): Place | null => {
  const lead = block.leadIn === null ? undefined : blocks[block.leadIn];
  return lead === undefined ? null : { start: lead.start, end: lead.end };
};
