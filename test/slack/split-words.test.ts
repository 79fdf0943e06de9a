import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/slack/blocks/split-words.ts';
import { lengthOf } from '../../src/slack/limits.ts';

describe('splitWords', () => {
  const table: readonly { why: string; words: string; pieces: readonly string[] }[] = [
    { why: 'what fits stays whole', words: 'ten ten ten', pieces: ['ten ten ten'] },
    {
      why: 'between words, the space with what goes before',
      words: 'ten ten ten ten',
      pieces: ['ten ten ten ', 'ten'],
    },
    { why: 'where there is no place to', words: 'x'.repeat(15), pieces: ['x'.repeat(12), 'xxx'] },
    { why: 'emoji count as one', words: '😀'.repeat(13), pieces: ['😀'.repeat(12), '😀'] },
  ];
  it.each(table)('$why', ({ words, pieces }) => {
    expect(splitWords(words, 12)).toEqual(pieces);
  });

  it('joined, the pieces are the words again; none is empty or too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (words, longest) => {
          const pieces = splitWords(words, longest);
          expect(pieces.join('')).toBe(words);
          for (const piece of pieces) {
            expect(lengthOf(piece)).toBeGreaterThan(0);
            expect(lengthOf(piece)).toBeLessThanOrEqual(longest);
          }
        },
      ),
    );
  });
});
