import type { types } from '@slack/bolt';
import { emptySectionSentence, headingWords } from '../../copy/headings.ts';
import type { Brevity } from '../../copy/labels.ts';
import type { Naming } from '../../copy/naming.ts';
import type { Evidence, Heading, Section } from '../../domain/answer.ts';
import { lengthOf } from '../limits.ts';
import { type Above, everything, evidenceBlocks, labelsOf, tooLongBlocks } from './evidence-blocks.ts';
import { clip, richText, section, words } from './rich-text.ts';

type Block = types.KnownBlock;

/** Blocks, and characters of them as JSON. */
export interface Room {
  readonly blocks: number;
  readonly characters: number;
}

/** Some of an answer's lines, one after the other, under the headings they stand under. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly shown: readonly Evidence[];
  /** Lines before what follows: those of earlier pages and those shown. */
  readonly end: number;
  /** Lines there are to show, on all pages. */
  readonly available: number;
}

/** Characters of a heading, which may be a title. */
const headingAtMost = 300;

/**
 * As many lines from `from` on as fit whole, at least one and `most` of them: words too long for any message are pointed to. What
 * follows from the same release, is of the same kind and voice, or is led to by the same words, stands under the one
 * naming of that. A heading comes again on each page that begins under it; one with nothing under it says so.
 */
export const pageOf = (
  sections: readonly Pick<Section, 'heading' | 'evidence'>[],
  from: number,
  room: Room,
  naming: Naming,
  { most, brevity: asked }: { readonly most: number; readonly brevity: Brevity },
): Page => {
  const available = sections.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const blocks: Block[] = [];
  const shown: Evidence[] = [];
  let size = 0;
  /** Adds them where they fit. */
  const isAdded = (next: readonly Block[]): boolean => {
    const more = sizeOf(next);
    if (blocks.length + next.length > room.blocks || size + more > room.characters) return false;
    blocks.push(...next);
    size += more;
    return true;
  };
  const opened = new Set<Heading>();
  let passed = 0;
  for (const { heading, evidence } of sections) {
    const begin = passed;
    passed += evidence.length;
    const isBefore = passed <= from && !(evidence.length === 0 && passed === from && from === 0);
    if (isBefore) continue;
    // A heading that comes again begins the next round of what is held against one another.
    if (heading !== null && opened.has(heading)) break;
    if (heading !== null) opened.add(heading);
    const opening =
      heading === null || heading.kind === 'release' ? [] : [headingBlock(headingWords(heading, naming))];
    if (evidence.length === 0) {
      const empty = [...opening, richText([section(words(emptySectionSentence))])];
      isAdded(empty);
      continue;
    }
    const brevity = heading?.kind === 'organisation' ? { ...asked, about: heading.organisation } : asked;
    // The item before, while it is shown whole: what it says above itself holds for what follows.
    let before: Evidence | null = null;
    for (const one of evidence.slice(Math.max(0, from - begin))) {
      if (shown.length === most) return { blocks, shown, end: from + shown.length, available };
      const heads = before === null ? opening : [];
      const above = before === null ? everything : aboveOf(one, before, naming, brevity);
      const whole = [...heads, ...evidenceBlocks(one, above, naming, brevity)];
      // Alone on its page and still too long: no page holds it.
      const isWhole = isAdded(whole);
      if (!isWhole) {
        const mayWait =
          shown.length > 0 &&
          fitsAlone([...opening, ...evidenceBlocks(one, everything, naming, brevity)], room);
        const isPointedTo =
          !mayWait && isAdded([...heads, ...tooLongBlocks(one, everything, naming, brevity)]);
        if (!isPointedTo) return { blocks, shown, end: from + shown.length, available };
      }
      shown.push(one);
      before = isWhole ? one : null;
    }
  }
  return { blocks, shown, end: from + shown.length, available };
};

const sizeOf = (blocks: readonly Block[]): number => lengthOf(JSON.stringify(blocks));

const fitsAlone = (blocks: readonly Block[], room: Room): boolean =>
  blocks.length <= room.blocks && sizeOf(blocks) <= room.characters;

const headingBlock = (text: string): Block =>
  richText([section(words(clip(text, headingAtMost), { bold: true }))]);

const aboveOf = (evidence: Evidence, before: Evidence, naming: Naming, brevity: Brevity): Above => {
  if (before.release.id !== evidence.release.id) return everything;
  return {
    source: false,
    // Copies named below the item before end what its labels hold for.
    labels:
      before.alsoIn.length > 0 || labelsOf(before, naming, brevity) !== labelsOf(evidence, naming, brevity),
    leadIn: before.leadIn?.start !== evidence.leadIn?.start,
  };
};
