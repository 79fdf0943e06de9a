/** A word of running text, ready to be compared: half-open place in UTF-16 units, without a possessive ending. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes straight, accents folded, no possessive; `&` reads as `and`; `,` and `/` are words of their own. */
  readonly key: string;
  /** As printed, possessive aside. */
  readonly printed: string;
  /** Whether it may continue a name begun by the word before: only a space, one line end or a hyphen stands between. */
  readonly joined: boolean;
}

const wordShape = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|[&,/]/gu;
// One line end may be a hard wrap; an empty line never is. A spaced hyphen is a dash.
const joint = /^(?:[^\S\n]*\n?[^\S\n]*|[-‐‑])$/u;
// After these a full stop does not end a sentence.
const shortened = new Set([
  'det',
  'ch',
  'supt',
  'insp',
  'sgt',
  'st',
  'cllr',
  'rt',
  'hon',
  'asst',
  'dep',
  'temp',
]);
const shortenedJoint = /^\.[^\S\n]*$/u;

const afterApostrophe = (text: string, at: number): number => (/['’ʼ]/.test(text[at] ?? '') ? at + 1 : at);

export const keyOf = (printed: string): string => {
  if (printed === '&') return 'and';
  const lower = printed.toLowerCase();
  // Most words are plain ASCII, and folding is what costs.
  return /^[a-z0-9]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’ʼ]/gu, "'");
};

const withoutPossessive = (word: string): string => {
  const before = word[word.length - 2];
  if (before !== "'" && before !== '’' && before !== 'ʼ') return word;
  return /s$/iu.test(word) ? word.slice(0, -2) : word;
};

/** A document's sentences are asked about by one reader after another: the words of the last ones are kept. */
const remembered = 400;
/** In UTF-16 units: a sentence; whole texts are read once. */
const longestKept = 600;
const recent = new Map<string, readonly Word[]>();

/** Every word of `text` in order. Linear in its length. */
export const wordsOf = (text: string): readonly Word[] => {
  if (text.length > longestKept) return readWords(text);
  const known = recent.get(text);
  if (known !== undefined) return known;
  const words = readWords(text);
  if (recent.size >= remembered) recent.delete(recent.keys().next().value as string);
  recent.set(text, words);
  return words;
};

const readWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let last: Word | null = null;
  let lastEnd = 0;
  for (const match of text.matchAll(wordShape)) {
    const start = match.index;
    const end = start + match[0].length;
    const printed = withoutPossessive(match[0]);
    // "Chiefs' Council": a plural's apostrophe belongs to the name.
    const gap = text.slice(
      last?.key.endsWith('s') === true ? afterApostrophe(text, lastEnd) : lastEnd,
      start,
    );
    const joined: boolean =
      last !== null &&
      (gap === ' ' || joint.test(gap) || (shortened.has(last.key) && shortenedJoint.test(gap)));
    last = { start, end: start + printed.length, key: keyOf(printed), printed, joined };
    words.push(last);
    lastEnd = end;
  }
  return words;
};
