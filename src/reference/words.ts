import { Recent } from './recent.ts';
import { ByNumber, codesOf, Vocabulary } from './vocabulary.ts';

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
  /** Of `initialOf` its key. */
  readonly initial: number;
  /** The same for the same printed word, so that what is known of it can be kept by number; or `unnumbered`. */
  readonly number: number;
}

const wordShape = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|[&,/]/uy;
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

/** A bit by the first letter: few others share it. */
export const initialOf = (key: string): number => 1 << (key.charCodeAt(0) & 31);

const withoutPossessive = (word: string): string => {
  const before = word[word.length - 2];
  if (before !== "'" && before !== '’' && before !== 'ʼ') return word;
  return /s$/iu.test(word) ? word.slice(0, -2) : word;
};

/** A document's sentences are asked about by one reader after another: the words of the last ones are kept. */
/** In UTF-16 units: a sentence; whole texts are read once. */
const longestKept = 600;
const recent = new Recent<readonly Word[]>(400);

/** Every word of `text` in order. Linear in its length. */
export const wordsOf = (text: string): readonly Word[] => {
  if (text.length > longestKept) return readWords(text);
  const known = recent.get(text);
  if (known !== undefined) return known;
  const words = readWords(text);
  recent.set(text, words);
  return words;
};

const alphanumeric = 1;
/** `&`, `,` and `/`: words by themselves. */
const mark = 2;
/** Of ASCII characters, by code; 0 for those that stand in no word. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? alphanumeric : /[&,/]/.test(character) ? mark : 0;
});

/** Where the word that begins at `start` ends; `start` where none does. Most words are plain ASCII and need no pattern, and neither do printed quotation marks and dashes. */
const wordEnd = (text: string, codes: Uint16Array, start: number): number => {
  const first = codes[start] as number;
  if (first < 128 && kinds[first] !== alphanumeric) return kinds[first] === mark ? start + 1 : start;
  if (first >= 0x2010 && first < 0x2060) return start;
  let end = start;
  while (end < text.length && kinds[codes[end] as number] === alphanumeric) end += 1;
  const after = end < text.length ? (codes[end] as number) : 0;
  // An apostrophe or a letter with its accent may go on with it.
  if (end > start && after !== 39 && after < 128) return end;
  wordShape.lastIndex = start;
  return wordShape.test(text) ? wordShape.lastIndex : start;
};

/** Whether a joint may begin with a character: white space or a hyphen, and not what else ASCII has. */
const mayJoin = (code: number): boolean => code <= 32 || code === 45 || code >= 128;

const isJoined = (text: string, last: Word, lastEnd: number, start: number): boolean => {
  // "Chiefs' Council": a plural's apostrophe belongs to the name.
  const gap = text.slice(last.key.endsWith('s') ? afterApostrophe(text, lastEnd) : lastEnd, start);
  if (gap === ' ' || gap === '') return true;
  // Most other gaps begin with a full stop, a bracket, a quotation mark.
  return (
    (mayJoin(gap.charCodeAt(0)) && joint.test(gap)) || (shortened.has(last.key) && shortenedJoint.test(gap))
  );
};

/** What a printed word is to those who compare it: worked out once. */
interface Form {
  readonly key: string;
  readonly initial: number;
  readonly printed: string;
}

const vocabulary = new Vocabulary();
const forms = new ByNumber<Form>();

const formOf = (codes: Uint16Array, start: number, end: number): Form => {
  // Made anew: a slice that is kept would keep the whole text in memory.
  const printed = withoutPossessive(String.fromCharCode(...codes.subarray(start, end)));
  const key = keyOf(printed);
  return { key, initial: initialOf(key), printed };
};

const readWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  const codes = codesOf(text);
  let last: Word | null = null;
  let lastEnd = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = wordEnd(text, codes, start);
    if (end === start) {
      end += 1;
      continue;
    }
    const number = vocabulary.numberOf(codes, start, end);
    const { key, initial, printed } = forms.get(number) ?? forms.set(number, formOf(codes, start, end));
    const isNext: boolean = last !== null && start === lastEnd + 1 && codes[lastEnd] === 32;
    const joined: boolean = isNext || (last !== null && isJoined(text, last, lastEnd, start));
    last = { start, end: start + printed.length, key, printed, joined, initial, number };
    words.push(last);
    lastEnd = end;
  }
  return words;
};
