import type { Line } from './lines.ts';
import { beginsList, findLines, withoutMarker } from './lines.ts';
import type { OffsetMap } from './offset-map.ts';
import { MappedText } from './offset-map.ts';
import type { Wrapping } from './wrapping.ts';
import { findWrapping, isWrap } from './wrapping.ts';

export interface Reflowed {
  /** In the form that `Release.text` promises. */
  readonly text: string;
  readonly map: OffsetMap;
}

/** One paragraph, heading or list item: lines that belong together. */
interface Block {
  readonly lines: Line[];
  readonly marker: string | null;
  /** Whether an empty line stands before it. */
  readonly parted: boolean;
}

/**
 * Gives a raw text the form of `Release.text`: hard wraps joined, one paragraph, heading or list item a line, one
 * space between words. Whether line ends are wraps is decided once for the document (by how evenly and how
 * unnaturally lines break) and again for each line (by whether the next word would have fitted). Never throws;
 * linear; cleaning a clean text changes nothing.
 */
export const reflow = (raw: string): Reflowed => {
  const lines = findLines(raw);
  const wrapping = findWrapping(lines);
  const mapped = new MappedText();
  let previous: Block | null = null;
  for (const block of findTextBlocks(raw, lines, wrapping)) {
    if (previous !== null) {
      const at = previous.lines.at(-1)?.end ?? 0;
      mapped.insert(sharesList(previous, block) ? '\n' : '\n\n', at);
    }
    writeBlock(block, mapped);
    previous = block;
  }
  return mapped.finish();
};

const sharesList = (previous: Block, block: Block): boolean =>
  previous.marker !== null &&
  block.marker !== null &&
  !(block.parted && beginsList(previous.marker, block.marker));

const writeBlock = (block: Block, mapped: MappedText): void => {
  const [first] = block.lines;
  if (first === undefined) return;
  if (block.marker !== null) mapped.insert(`${block.marker} `, first.start);
  let before: Line | null = null;
  for (const line of block.lines) {
    if (before !== null && before.text !== '' && !breaksCompound(before, line))
      mapped.insert(' ', before.end);
    for (const piece of line.pieces) {
      if (piece.text === ' ') mapped.insert(' ', piece.raw);
      else mapped.copy(piece.text, piece.raw);
    }
    before = line;
  }
};

/** "head-" at a line's end and "on" on the next are one word; "pre-" and "and post-inspection" are not. */
const breaksCompound = (before: Line, line: Line): boolean =>
  /[\p{L}\d]-$/u.test(before.text) && /^(?!(?:and|or|to)\b)\p{Ll}/u.test(line.text);

const findTextBlocks = (raw: string, lines: readonly Line[], wrapping: Wrapping | null): readonly Block[] => {
  const blocks: Block[] = [];
  let current: Block | null = null;
  let gap = true;
  for (const [index, printed] of lines.entries()) {
    if (printed.text === '' && printed.marker === null) {
      gap = true;
      continue;
    }
    const line: Line = isRunningText(printed, {
      lines,
      index,
      gap,
      current,
      last: blocks.at(-1) ?? null,
      wrapping,
    })
      ? withoutMarker(raw, printed)
      : printed;
    const before: Line | null = current?.lines.at(-1) ?? null;
    const waitsForWords = before !== null && before.text === '';
    if (
      current !== null &&
      before !== null &&
      line.marker === null &&
      (waitsForWords || (!gap && joins(before, line, wrapping)))
    ) {
      current.lines.push(line);
    } else {
      current = { lines: [line], marker: line.marker, parted: gap };
      blocks.push(current);
    }
    gap = false;
  }
  return blocks.filter((block) => block.lines.some((line) => line.text !== ''));
};

const joins = (before: Line, line: Line, wrapping: Wrapping | null): boolean => {
  // "Matt Parr" on one line and "said:" on the next, in text that is not wrapped otherwise.
  if (
    /^(?:said|added|commented|continued|explained)\b[^.]*[:,]$/u.test(line.text) &&
    !/[.!?:]$/u.test(before.text)
  )
    return true;
  return wrapping !== null && isWrap(before, line, wrapping);
};

interface Surroundings {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly gap: boolean;
  readonly current: Block | null;
  readonly last: Block | null;
  readonly wrapping: Wrapping | null;
}

/** Whether a dash or number at a line's start is part of a sentence ("– double what we", "12. The") and not a list's. */
const isRunningText = (line: Line, { lines, index, gap, current, last, wrapping }: Surroundings): boolean => {
  if (line.marker === null) return false;
  const before = current?.lines.at(-1);
  if (!gap && before !== undefined && wrapping !== null && current?.marker === null) {
    const full = before.width + 1 + line.marker.length > wrapping.width;
    if (full && !/[.!?:;…]["”’'»)\]]*$/u.test(before.text)) return true;
  }
  return line.marker === '-' && isLoneDash(line, lines, index, last);
};

/** "– Ann Other, inspector" under a pull quote: a dash that neither follows a lead-in nor has neighbours like it. */
const isLoneDash = (line: Line, lines: readonly Line[], index: number, last: Block | null): boolean => {
  if (!line.dashed) return false;
  if (last?.marker === '-' || last?.lines.at(-1)?.text.endsWith(':') === true) return false;
  let next = index + 1;
  while (lines[next]?.text === '') next += 1;
  return lines[next]?.marker !== '-';
};
