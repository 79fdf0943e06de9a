import type { Place } from '../domain/span.ts';

/**
 * One line of a clean text (see `Release.text`): a heading, a paragraph, or an item of a list. `start` and `end`
 * enclose its words, without bullet, number or `# `.
 */
export interface Block extends Place {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Position in the array that `findBlocks` returns. */
  readonly index: number;
  /** For an item: where its list begins (index of its first item); null for the rest. */
  readonly list: number | null;
  /** For an item: index of the block whose words lead into the list; null when none does. */
  readonly leadIn: number | null;
  /** True for an item whose bullet was lost: a bare line under a lead-in. */
  readonly bulletLost: boolean;
}

const marker = /^(?:[-•·▪●◦‣*]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/;
const leadInEnd = /[:：]-?$/;
/** A line that ends so is running text; a heading does not. A closing mark counts with what stands before it. */
const endsLikeText = /[.!?…;,:][”"’')\]]*$|[”"]$/;
const headingWords = 16;

/**
 * Splits a clean text into its lines and says what each is. Linear; any string is accepted. A line that begins in
 * lower case right under a lead-in (or under another such line) is an item whose bullet was lost.
 */
export const findBlocks = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    addBlock(text, start, end, blocks, text[start - 2] === '\n');
    start = end + 1;
  }
  return blocks;
};

const addBlock = (
  text: string,
  lineStart: number,
  lineEnd: number,
  blocks: Block[],
  afterEmptyLine: boolean,
): void => {
  const line = text.slice(lineStart, lineEnd);
  const words = line.trim();
  if (words === '') return;
  const previous = blocks.at(-1);
  const indent = line.length - line.trimStart().length;
  const start = lineStart + indent;
  const end = start + words.length;
  const index = blocks.length;

  const bullet = marker.exec(words);
  // "– Ian Other, HM Inspector" under a pull quote is an attribution: only a hyphen or a bullet starts an item.
  if (bullet !== null && bullet[0].length < words.length) {
    // An empty line between items sets two lists apart.
    const goesOn = previous?.kind === 'item' && !previous.bulletLost && !afterEmptyLine;
    const list = goesOn ? previous.list : index;
    const leadIn = list === index ? leadInOf(text, previous) : (previous?.leadIn ?? null);
    blocks.push({
      kind: 'item',
      start: start + bullet[0].length,
      end,
      index,
      list,
      leadIn,
      bulletLost: false,
    });
    return;
  }
  // A line that leads into a list itself is no item: "it is less good at:".
  const lowerCase = /^[a-z]/.test(words) && !leadInEnd.test(words);
  const underLeadIn =
    previous !== undefined && previous.kind !== 'item' && leadInEnd.test(wordsOf(text, previous));
  if (lowerCase && (underLeadIn || (previous?.kind === 'item' && previous.bulletLost))) {
    const list = underLeadIn ? index : (previous?.list ?? index);
    const leadIn = underLeadIn ? previous.index : (previous?.leadIn ?? null);
    blocks.push({ kind: 'item', start, end, index, list, leadIn, bulletLost: true });
    return;
  }
  const hash = /^#{1,6} /.exec(words);
  if (hash !== null) {
    blocks.push({ ...plain(index, start + hash[0].length, end), kind: 'heading' });
    return;
  }
  blocks.push({ ...plain(index, start, end), kind: isHeadingLike(words) ? 'heading' : 'paragraph' });
};

const plain = (index: number, start: number, end: number): Omit<Block, 'kind'> => ({
  index,
  start,
  end,
  list: null,
  leadIn: null,
  bulletLost: false,
});

const wordsOf = (text: string, block: Block): string => text.slice(block.start, block.end);

const isHeadingLike = (words: string): boolean =>
  !endsLikeText.test(words) &&
  words.length <= 140 &&
  words.split(' ').length <= headingWords &&
  !/^[“"‘'–—]/.test(words) &&
  /[\p{L}]/u.test(words);

/** The lead-in of a list is the block before it when that ends in a colon or is a line of text that lets a list follow. */
const leadInOf = (text: string, previous: Block | undefined): number | null => {
  if (previous === undefined) return null;
  if (previous.kind === 'heading') return previous.index;
  return leadInEnd.test(wordsOf(text, previous)) ? previous.index : null;
};
