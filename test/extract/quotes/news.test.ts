import { describe, expect, it } from 'vitest';
import { quotesOfLine } from '../../../src/extract/quotes-jsonl.ts';
import { shippedReference } from '../../support/shipped-reference.ts';
import { dirtPassages } from './dirt-passages.ts';
import { freshPassages } from './fresh-passages.ts';
import { hardPassages } from './hard-passages.ts';
import { latePassages } from './late-passages.ts';
import { longPassages } from './long-passages.ts';
import { readMarked } from './marked-quotes.ts';
import { morePassages } from './more-passages.ts';
import { passages } from './news-passages.ts';
import { pagePassages } from './page-passages.ts';
import { townPassages } from './town-passages.ts';

const reference = await shippedReference();

/** "the company" and "The company", "a spokesman" and "spokesman" name the same speaker. */
const compared = (speaker: string): string =>
  speaker
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an) /, '');

describe.each([
  { name: 'first', set: passages },
  { name: 'more', set: morePassages },
  { name: 'hard', set: hardPassages },
  { name: 'fresh', set: freshPassages },
  { name: 'late', set: latePassages },
  { name: 'page', set: pagePassages },
  { name: 'town', set: townPassages },
  { name: 'long', set: longPassages },
  { name: 'dirt', set: dirtPassages },
])('invented news, $name', ({ set }) => {
  it.each(set)('$why', ({ text: marked }) => {
    const { text, wanted } = readMarked(marked);
    const found = quotesOfLine({ id: 'n', text }, reference).quotes;
    const optional = wanted.filter((one) => one.optional).map(({ start }) => start);
    const line = (start: number, end: number, speaker: string): string =>
      `${compared(speaker)}: ${text.slice(start, end)}`;
    expect(
      found
        .filter(({ start }) => !optional.includes(start))
        .map(({ start, end, speaker }) => line(start, end, speaker)),
    ).toEqual(
      wanted.filter((one) => !one.optional).map(({ start, end, speaker }) => line(start, end, speaker)),
    );
    for (const { speakerStart, speakerEnd } of found) {
      expect(text.slice(speakerStart, speakerEnd)).toMatch(/^\S(?:[^]*\S)?$/u);
    }
  });
});

describe('quotesOfLine', () => {
  it('gives the words that name the speaker, and the name they stand for, in a wrapped text', () => {
    const text =
      'Ann Lee, who keeps bees near the old mill\nat Fenwick, was stung twice that morning\nand did not mind.\n\n"They were only doing what\nthey are for," she said to the\nvisitors by the gate.\n';
    const [quote, ...rest] = quotesOfLine({ id: 7, text }, reference).quotes;
    expect(rest).toEqual([]);
    expect(quote?.speaker).toBe('Ann Lee');
    expect(text.slice(quote?.start, quote?.end)).toBe('"They were only doing what\nthey are for,"');
    expect(text.slice(quote?.speakerStart, quote?.speakerEnd)).toBe('she');
  });
});
