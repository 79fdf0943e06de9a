import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { layOut } from '../../../src/extract/page.ts';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts';
import { findStatements } from '../../../src/extract/quotes/find-statements.ts';
import { quotesOfLine } from '../../../src/extract/quotes-jsonl.ts';
import { shippedReference } from '../../support/shipped-reference.ts';
import { readMarked } from './marked-quotes.ts';
import { passages } from './news-passages.ts';

const reference = await shippedReference();

/** Pieces that quotes are made of, put together in any order. */
const pieces = fc.constantFrom(
  ..."“ ” ‘ ’ \" ' « » „ '' . , : ; ? — – - ( ) said he she told adding Ann Lee Inspector the report force ‘90s isn’t officers’ good".split(
    ' ',
  ),
  '\n\n',
  '\n',
  '\n- ',
  ' ',
  ' said: ',
  '.” ',
  ',” said Ann Lee',
);
const broken = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('quotes of any text', () => {
  it('never throw, stand in the text, and overlap only what is printed without marks', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'grapheme' })), (text) => {
        const direct = findQuotes(layOut(text, reference))
          .filter(({ directness }) => directness !== 'unmarked')
          .flatMap(({ contents }) => contents)
          .sort((a, b) => a.start - b.start);
        let last = 0;
        for (const { start, end, words } of direct) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(words);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are given with offsets of the text as it came, marks included', () => {
    fc.assert(
      fc.property(broken, (text) => {
        for (const { start, end, speakerStart, speakerEnd } of quotesOfLine({ id: 0, text }, reference)
          .quotes) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(speakerStart).toBeLessThan(speakerEnd);
          expect(speakerEnd).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const words = (text: string): readonly string[] =>
  quotesOfLine({ id: 0, text }, reference).quotes.map(({ start, end, speaker }) =>
    `${speaker}: ${text.slice(start, end)}`
      .replaceAll(/[“”]/g, '"')
      .replaceAll(/[‘’]/g, "'")
      .replaceAll(/[\s\u00a0]+/g, ' '),
  );

const wrap = (text: string, width: number): string =>
  text
    .split('\n\n')
    .map((paragraph) => {
      let line = 0;
      return paragraph.replaceAll(/ ?\S+/g, (word) => {
        if (line > 0 && line + word.length > width) {
          line = word.trimStart().length;
          return `\n${word.trimStart()}`;
        }
        line += word.length;
        return word;
      });
    })
    .join('\n\n');

describe('how a text is printed does not change what is quoted', () => {
  const texts = passages.map(({ text }) => readMarked(text).text).filter((text) => text.includes('“'));

  it.each([
    { why: 'straight double marks', change: (text: string) => text.replaceAll(/[“”]/g, '"') },
    { why: 'non-breaking spaces', change: (text: string) => text.replaceAll(/(?<=said) /g, '\u00a0') },
    { why: 'hard wraps', change: (text: string) => wrap(text, 72) },
  ])('$why', ({ change }) => {
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) expect(words(change(text))).toEqual(words(text));
  });
});

describe('a long text', () => {
  /** Counts the characters that are cut out of a text while it is read: what a rule looks at, it cuts out first. */
  const cutBy = (text: string): number => {
    const page = layOut(text, reference);
    let cut = 0;
    const spy = vi.spyOn(String.prototype, 'slice').mockImplementation(function counted(
      this: string,
      from?: number,
      to?: number,
    ) {
      const part = this.substring(
        from === undefined ? 0 : from < 0 ? Math.max(0, this.length + from) : from,
        to === undefined ? this.length : to < 0 ? Math.max(0, this.length + to) : Math.max(to, from ?? 0),
      );
      cut += part.length;
      return part;
    });
    findStatements(page);
    spy.mockRestore();
    return cut;
  };

  it.each(['“a. ', '“a ', '‘a ', "'a ", '“a.’ ', '"a b" c. ', 'x\n\n', '“Go on now.”\n\n', '“a “b '])(
    'of nothing but %j takes work in proportion to its length',
    (piece) => {
      const once = cutBy(piece.repeat(2000));
      const twice = cutBy(piece.repeat(4000));
      expect(twice).toBeLessThan(once * 2.2 + 1000);
    },
  );
});
