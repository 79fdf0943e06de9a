import type { Block } from '../text/layout.ts';

/**
 * What part of a document a block belongs to. headline: the title and lines that head a section. notes: notes to
 * editors and the programme boilerplate in them. after: what follows the end of the story (other stories, credits).
 */
export type Zone = 'headline' | 'body' | 'notes' | 'after';

const notesHeading =
  /^(?:notes?(?: (?:to|for) editors?| for the editor)?|editor['’]?s['’]? notes?|background notes?|ends\b.*|[-–—* ]*ends?[-–—* ]*|for further information|media enquiries|further information)\s*:?$/i;
const afterHeading =
  /^(?:related (?:news|stories|articles|links|content)|more (?:from|news|on|stories)\b.*|read (?:more|next)\b.*|most (?:read|popular)|see also|also in the news|you may also like|share this\b.*|tags?|topics|categories|regions)\s*:?$/i;
/** Picture lines: a story's own end when only bare lines follow. */
const pictureLine = /^(?:image|images|photo|photograph|picture|pic|credit|caption)(?: credit| by)?\s*:/i;

/** Share of a text's paragraphs that stand before the end of its story, at least. */
const endsBehind = 0.75;

export const zonesOf = (text: string, blocks: readonly Block[]): readonly Zone[] => {
  let zone: Zone = 'body';
  const zones: Zone[] = [];
  const lastText = blocks.findLastIndex((block) => block.kind !== 'heading');
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  let read = 0;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'paragraph') read += 1;
    // "Share this" over a story, "Read more" amid one: pages print such lines before the end too.
    const mayEnd = read >= paragraphs * endsBehind;
    if (zone === 'body' && notesHeading.test(words)) zone = 'notes';
    else if (zone !== 'after' && mayEnd && afterHeading.test(words)) zone = 'after';
    // Bare lines that trail after a picture line or after the last sentence are other stories' headlines.
    else if (
      zone === 'body' &&
      pictureLine.test(words) &&
      blocks.slice(block.index + 1).every((later) => later.kind === 'heading')
    ) {
      zone = 'after';
    } else if (zone === 'body' && block.index > lastText && block.index > 0 && lastText >= 0) zone = 'after';
    zones.push(zone === 'body' && block.kind === 'heading' ? 'headline' : zone);
  }
  return zones;
};
