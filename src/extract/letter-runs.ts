import { codesOf, Vocabulary } from '../reference/vocabulary.ts';
import { letter } from './phrase-openings.ts';

/** Of `letter`, by code: asked about every character. */
const isLetter = Uint8Array.from({ length: 0x250 }, (_, code) =>
  Number(new RegExp(`[${letter}]`).test(String.fromCharCode(code))),
);

const vocabulary = new Vocabulary();

/** Of a run of letters, lower case: the same wherever it stands. */
export const numberOfLetters = (letters: string): number =>
  vocabulary.numberOf(codesOf(letters), 0, letters.length);

/**
 * The runs of letters of a lower-case text: where each begins and ends, and its number. To be used at once: all share
 * the same arrays, so that a sentence is read without making any.
 */
export interface LetterRuns {
  /** Of the whole text; what stands after its end is of no meaning. */
  readonly codes: Uint16Array;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Int32Array;
}

const made = (most: number) => ({
  starts: new Int32Array(most),
  ends: new Int32Array(most),
  numbers: new Int32Array(most),
});

/** In runs; a longer text has arrays of its own. */
const longestShared = 4096;
const shared = made(longestShared);

export const letterRunsOf = (text: string): LetterRuns => {
  const codes = codesOf(text);
  const { length } = text;
  const { starts, ends, numbers } = length > longestShared ? made((length >> 1) + 1) : shared;
  let count = 0;
  for (let start = 0, end = 0; start < length; start = end + 1) {
    end = start;
    while (end < length && isLetter[codes[end] as number] === 1) end += 1;
    if (end === start) continue;
    starts[count] = start;
    ends[count] = end;
    numbers[count] = vocabulary.numberOf(codes, start, end);
    count += 1;
  }
  return { codes, count, starts, ends, numbers };
};
