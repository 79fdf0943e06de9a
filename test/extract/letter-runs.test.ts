import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterRunsOf, numberOfLetters } from '../../src/extract/letter-runs.ts';
import { letter } from '../../src/extract/phrase-openings.ts';

const pieces = fc.constantFrom('force', "it's", 'é', 'ÿ', ' ', '-', '3', '“', '\n', '한', 'x');

it('reads the runs that a pattern finds, however long the text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.integer({ min: 1, max: 400 }), (parts, times) => {
      const text = parts.join('').repeat(times);
      const { count, starts, ends, numbers } = letterRunsOf(text);
      const read = Array.from({ length: count }, (_, run) => [starts[run], ends[run], numbers[run]]);
      const found = [...text.matchAll(new RegExp(`[${letter}]+`, 'g'))];
      expect(read).toEqual(
        found.map(({ index, 0: words }) => [index, index + words.length, numberOfLetters(words)]),
      );
    }),
  );
});
