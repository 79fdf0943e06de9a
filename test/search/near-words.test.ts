import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween, nearestWord } from '../../src/search/near-words.ts';

describe('edits between two words', () => {
  test.each([
    ['custody', 'custody', 0, 'the same'],
    ['custdoy', 'custody', 1, 'two neighbours swapped are one slip'],
    ['custdy', 'custody', 1, 'a letter left out'],
    ['custoddy', 'custody', 1, 'a letter twice'],
    ['kustody', 'custody', 1, 'another letter'],
  ])('%s, %s: %i (%s)', (a, b, edits, _why) => {
    expect(editsBetween(a, b, 3)).toBe(edits);
  });

  test('are as many from either side, and never more than one past the limit', () => {
    const word = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const there = editsBetween(a, b, limit);
        expect(editsBetween(b, a, limit)).toBe(there);
        expect(there).toBeLessThanOrEqual(limit + 1);
        expect(there === 0).toBe(a === b);
      }),
    );
  });
});

describe('the word that was meant', () => {
  const vocabulary = new Map([
    ['custody', 9],
    ['customs', 1],
    ['recording', 4],
    ['reporting', 2],
    ['cases', 5],
    ['rewarding', 3],
    ['regarding', 2],
  ]);

  test.each([
    ['custdoy', 'custody', 'one slip'],
    ['recordign', 'recording', 'one slip in a long word'],
    ['recrdign', null, 'two slips are too many for eight letters'],
    ['reccordign', 'recording', 'but not for ten'],
    ['revarding', 'rewarding', 'the commoner of two equally near'],
    ['cates', null, 'too short to tell'],
    ['zustody', null, 'a first letter is seldom mistyped'],
    ['p2024', null, 'a number is not misspelt'],
  ])('%s → %s: %s', (typed, meant, _why) => {
    expect(nearestWord(typed, vocabulary)).toBe(meant);
  });
});
