import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/text/sentences.ts';

/** A `|` stands where one sentence ends and the next begins. */
const table: readonly { marked: string; why: string }[] = [
  { marked: 'The force was slow. | It has improved.', why: 'plain full stops' },
  { marked: '“We did well,” she said. | He agreed.', why: 'a comma inside marks ends nothing' },
  { marked: '“Is it safe?” he asked. | “It is.”', why: 'a question mark before a lower-case word goes on' },
  {
    marked: '“It was late. | We were tired.” | The report was clear.',
    why: 'closing marks belong to the sentence they close',
  },
  {
    marked: 'Mr. Arden met Det. Supt. Lowe on St. Mary’s Road.',
    why: 'titles and saints stand before names',
  },
  { marked: 'J. R. Hartley spoke. | So did A. Other.', why: 'initials are not ends' },
  { marked: 'It took 3.5 hours at 10 p.m. on Friday.', why: 'decimals and times of day' },
  { marked: 'U.S. officials agreed. | The U.K. did not.', why: 'abbreviations with inner stops' },
  {
    marked: 'Records, logs etc. were poor. | Forces, e.g. Ardenshire, agreed.',
    why: 'etc. goes on before lower case',
  },
  { marked: 'It failed! | Why? | Nobody knows…', why: 'other marks' },
  { marked: 'No full stop at the end', why: 'the last words count' },
  { marked: 'One (a breach of PACE.) | Two.', why: 'a bracket closes after the stop' },
];

describe('findSentences', () => {
  it.each(table)('$why: $marked', ({ marked }) => {
    const parts = marked.split(' | ');
    const text = parts.join(' ');
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });

  it('covers everything but white space, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let last = 0;
        for (const { start, end } of findSentences(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  it('keeps offsets of the whole text when given a part', () => {
    const text = 'One two. Three four.';
    expect(findSentences(text, 9, 20)).toEqual([{ start: 9, end: 20 }]);
  });
});
