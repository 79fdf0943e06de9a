import type { PageLine } from './page-lines.ts';

/**
 * Finds lines that belong to the page and not to the release. A rule must see more than one word: a position, a
 * shape, a neighbour. What it takes is evidence lost, so in doubt it takes nothing.
 */
export interface FurnitureRule {
  readonly id: string;
  /** What was left out, as a reader is told: "cookie notice". */
  readonly name: string;
  /** Indices of the lines that go. */
  readonly find: (lines: readonly PageLine[]) => Iterable<number>;
}

/** A rule that looks at one line at a time. */
export const lineRule = (
  id: string,
  name: string,
  test: (line: PageLine, lines: readonly PageLine[]) => boolean,
): FurnitureRule => ({
  id,
  name,
  find: (lines) => lines.filter((line) => test(line, lines)).map((line) => line.index),
});

/** Index of the first line of running text; the number of lines where there is none. */
export const firstProse = (lines: readonly PageLine[]): number => {
  const at = lines.findIndex((line) => line.prose);
  return at < 0 ? lines.length : at;
};

/** Index of the last line of running text; -1 where there is none. */
export const lastProse = (lines: readonly PageLine[]): number => lines.findLastIndex((line) => line.prose);
