import type { Place } from '../domain/span.ts';
import type { Reference } from '../reference/reference.ts';
import { type Block, findBlocks } from '../text/layout.ts';
import { findSentences } from '../text/sentences.ts';
import { SourceText } from '../text/source-text.ts';
import { type Zone, zonesOf } from './zones.ts';

/** A document laid out for the rules: read-only, made once, shared by all of them. */
export interface Page {
  readonly source: SourceText;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Zone of each block, by block index. */
  readonly zones: readonly Zone[];
  readonly sentences: readonly Sentence[];
  readonly reference: Reference;
}

export interface Sentence extends Place {
  /** One string for all who ask about the sentence, so that what was read of it is found again at once. */
  readonly words: string;
  readonly block: Block;
  readonly zone: Zone;
  /** Position in `Page.sentences`. */
  readonly index: number;
}

export const layOut = (text: string, reference: Reference): Page => {
  const blocks = findBlocks(text);
  const zones = zonesOf(text, blocks);
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    for (const place of findSentences(text, block.start, block.end)) {
      const { start, end } = place;
      const words = text.slice(start, end);
      const zone = zones[block.index] as Zone;
      sentences.push({ start, end, words, block, zone, index: sentences.length });
    }
  }
  return { source: new SourceText(text), text, blocks, zones, sentences, reference };
};
