import { beginsList } from '../text/lines.ts';

/** One line of a clean text, as the furniture rules see it. */
export interface PageLine {
  /** Position in the text's lines, empty ones not counted. */
  readonly index: number;
  /** Without the item's marker. */
  readonly words: string;
  /** As it stands in the clean text. */
  readonly line: string;
  /** As printed (`-`, `1.`); null for what is no item of a list. */
  readonly marker: string | null;
  readonly item: boolean;
  /** Whether an empty line stands before it. */
  readonly parted: boolean;
  readonly wordCount: number;
  /** Running text: a full sentence of some length, as articles have and furniture hardly ever does. */
  readonly prose: boolean;
}

const leastProseWords = 9;
/** As reflow writes them. */
const marker = /^(?:-|\(?\d{1,2}[.)]|\(?[a-z]\)|[a-z]\.|\(?[ivx]{2,4}[.)])\s+/u;

export const findPageLines = (text: string): readonly PageLine[] => {
  const lines: PageLine[] = [];
  let parted = true;
  for (const line of text.split('\n')) {
    if (line === '') {
      parted = true;
      continue;
    }
    const printed = marker.exec(line)?.[0] ?? null;
    const words = line.slice(printed?.length ?? 0);
    const wordCount = words.split(' ').length;
    lines.push({
      index: lines.length,
      words,
      line,
      marker: printed === null ? null : printed.trimEnd(),
      item: printed !== null,
      parted,
      wordCount,
      prose: wordCount >= leastProseWords && /[.!?:;,][”"’')\]]*$/u.test(words),
    });
    parted = false;
  }
  return lines;
};

/** The clean text that the lines make: items of one list on consecutive lines, all else set apart. */
export const joinPageLines = (lines: readonly PageLine[]): string =>
  lines
    .map((line, position) => {
      const before = lines[position - 1];
      if (before === undefined) return line.line;
      return `${sharesList(before, line) ? '\n' : '\n\n'}${line.line}`;
    })
    .join('');

const sharesList = (before: PageLine, line: PageLine): boolean =>
  before.marker !== null && line.marker !== null && !(line.parted && beginsList(before.marker, line.marker));
