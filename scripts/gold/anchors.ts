/** White space of any kind and length as one space, as the scorers compare. */
export const oneSpaced = (words: string): string => words.replace(/\s+/g, ' ').trim();

const compared = (words: string): string => oneSpaced(words).toLowerCase();

/** How often `words` stand in `text`, white space and letter case aside. */
export const timesIn = (text: string, words: string): number =>
  compared(text).split(compared(words)).length - 1;

/**
 * The fewest opening words, five or more, that stand once in the text; all of a shorter statement. They end before
 * the paragraph does and before any quote mark: what is printed between two paragraphs of a statement is not said.
 */
export const anchorStart = (text: string, statement: string): string | null => {
  const words = (paragraphsOf(statement)[0] ?? '').split(' ');
  return grow(words.length, (length) => words.slice(0, length).join(' '), text);
};

/** The fewest closing words, likewise. */
export const anchorEnd = (text: string, statement: string): string | null => {
  const words = (paragraphsOf(statement).at(-1) ?? '').split(' ');
  return grow(words.length, (length) => words.slice(-length).join(' '), text);
};

const fewest = 5;

const grow = (most: number, cut: (length: number) => string, text: string): string | null => {
  for (let length = Math.min(fewest, most); length <= most; length += 1) {
    const words = cut(length);
    if (timesIn(text, words) === 1) return words;
  }
  return null;
};

/** Parts of a statement between paragraph ends, tags and double quote marks, none empty. */
const paragraphsOf = (statement: string): string[] =>
  statement
    .split(/\n\s*\n|<[^>]*>|[“”"]/)
    .map(oneSpaced)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
