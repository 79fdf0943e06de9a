import type { Line } from './lines.ts';

/** How a document was hard-wrapped. */
export interface Wrapping {
  /** The longest line that was surely wrapped, in units. The program's own limit may be a little more. */
  readonly width: number;
  /** Whether empty lines part the paragraphs; where they do not, only fullness and quote marks tell. */
  readonly paragraphsParted: boolean;
}

// Narrower text is a table or a list; wider is paragraphs that happen to be short.
const narrowest = 40;
const widest = 110;
/** How far above the others' width a line is not of their wrapping. */
const loneAbove = 1.15;
/** Of the long enough lines that have a neighbour, at least this many must break in mid-sentence. */
const leastShare = 0.3;

const leastSure = 5;
const sureShare = 0.55;

const endsSentence = (text: string): boolean => /[.!?:…]["”’'»)\]]*$/u.test(text);
const startsLowerCase = (text: string): boolean => /^\p{Ll}/u.test(text);
const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? '';
const fits = (before: Line, line: Line, width: number): boolean =>
  before.width + 1 + firstWord(line.text).length <= width;

/** Null when the line ends of the document are its own: paragraphs a line, or no sign of wrapping. */
export const findWrapping = (lines: readonly Line[]): Wrapping | null => {
  let neighbours = 0;
  const broken: (readonly [Line, Line])[] = [];
  let unmarkedList = false;
  let last = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const above = last;
    if (line.text !== '') last = line.text;
    if (before === undefined || before.text === '' || line.text === '') {
      // An empty line may stand between a lead-in and its items.
      unmarkedList =
        above.endsWith(':') && line.marker === null && (line.text === '' || startsLowerCase(line.text));
      continue;
    }
    // Bare lower-case lines under a lead-in are a list whose bullets were lost, not a wrapped sentence.
    if (before.text.endsWith(':') && startsLowerCase(line.text)) unmarkedList = true;
    else if (!startsLowerCase(line.text)) unmarkedList = false;
    if (line.marker !== null || before.width < narrowest) continue;
    neighbours += 1;
    if (unmarkedList || before.width > widest) continue;
    if (!endsSentence(before.text) && startsLowerCase(line.text)) broken.push([before, line]);
  }
  if (broken.length === 0 || broken.length < neighbours * leastShare) return null;
  const width = usualMost(broken.map(([before]) => before.width));
  const even = broken.filter(([before, line]) => !fits(before, line, width)).length;
  // Where nearly every line breaks in mid-sentence they were wrapped, however ragged something left them.
  const surely = broken.length >= leastSure && broken.length >= neighbours * sureShare;
  if (even < broken.length / 2 && !surely) return null;
  return {
    width,
    paragraphsParted: countWrappedBlocks(lines, new Set(broken.map(([before]) => before))) >= 2,
  };
};

/** The greatest width that is not a lone one far above the rest: one line may be spoilt by what was taken out of the page. */
const usualMost = (widths: readonly number[]): number => {
  const falling = widths.toSorted((a, b) => b - a);
  const lone = falling.length >= 5 && (falling[0] ?? 0) > (falling[1] ?? 0) * loneAbove;
  return falling[lone ? 1 : 0] ?? 0;
};

/** Runs of neighbouring lines in which something is wrapped. */
const countWrappedBlocks = (lines: readonly Line[], wrapped: ReadonlySet<Line>): number => {
  let blocks = 0;
  let counted = false;
  for (const line of lines) {
    if (line.text === '') counted = false;
    else if (!counted && wrapped.has(line)) {
      blocks += 1;
      counted = true;
    }
  }
  return blocks;
};

/** Whether the line end between two neighbouring lines (the second without a marker) was put in by wrapping. */
export const isWrap = (before: Line, line: Line, wrapping: Wrapping): boolean => {
  const { width, paragraphsParted } = wrapping;
  if (before.width > width * loneAbove) return startsLowerCase(line.text) && !endsSentence(before.text);
  const fitted = fits(before, line, width);
  if (!endsSentence(before.text)) {
    if (!fitted || startsLowerCase(line.text) || before.text.endsWith(',')) return true;
    // Where markup was counted in the width, lines are ragged: a name or number may be cut in two well before the edge.
    const cutName = /(?:^|\s)\p{Lu}\S*$/u.test(before.text) || /^\d/u.test(line.text);
    return before.width >= width * 0.6 && cutName && !isHeadingCase(before.text);
  }
  if (!paragraphsParted && /^[“"‘']/u.test(line.text)) return false;
  return !fitted;
};

const isHeadingCase = (text: string): boolean => {
  const words = text.split(' ');
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= words.length * 0.6;
};
