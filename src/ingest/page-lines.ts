/** One line of a clean text, as the furniture rules see it. */
export interface PageLine {
  /** Position in the text's lines, empty ones not counted. */
  readonly index: number;
  /** Without the item's marker. */
  readonly words: string;
  /** As it stands in the clean text. */
  readonly line: string;
  readonly item: boolean;
  readonly wordCount: number;
  /** Running text: a full sentence of some length, as articles have and furniture hardly ever does. */
  readonly prose: boolean;
}

const leastProseWords = 9;
/** As reflow writes them. */
const marker = /^(?:-|\(?\d{1,2}[.)]|\(?[a-z]\)|[a-z]\.|\(?[ivx]{2,4}[.)])\s+/u;

export const findPageLines = (text: string): readonly PageLine[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const words = line.replace(marker, '');
      const item = words !== line;
      const wordCount = words.split(' ').length;
      const prose = wordCount >= leastProseWords && /[.!?:;,][”"’')\]]*$/u.test(words);
      return { index, words, line, item, wordCount, prose };
    });

/** The clean text that the lines make: items on consecutive lines, all else set apart. */
export const joinPageLines = (lines: readonly PageLine[]): string =>
  lines
    .map((line, position) => {
      const before = lines[position - 1];
      if (before === undefined) return line.line;
      return `${before.item && line.item ? '\n' : '\n\n'}${line.line}`;
    })
    .join('');
