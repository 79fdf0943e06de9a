import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByNumber, ByPair, Vocabulary, codesOf, unnumbered } from '../../src/reference/vocabulary.ts';

const numberIn = (vocabulary: Vocabulary, word: string, around = ''): number =>
  vocabulary.numberOf(codesOf(around + word + around), around.length, around.length + word.length);

describe('a vocabulary', () => {
  it('gives equal words one number and others another, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 4 })), fc.string(), (words, around) => {
        const vocabulary = new Vocabulary();
        const numbers = new Map<string, number>();
        for (const word of words) {
          const number = numberIn(vocabulary, word, around);
          expect(numbers.get(word) ?? number).toBe(number);
          numbers.set(word, number);
        }
        expect(new Set(numbers.values()).size).toBe(numbers.size);
      }),
    );
  });

  it('gives no number once it is full, and goes on knowing the words it has', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 60_000 }, (_, index) => `word${index}`);
    const numbers = words.map((word) => numberIn(vocabulary, word));
    expect(numbers.at(-1)).toBe(unnumbered);
    expect(words.map((word) => numberIn(vocabulary, word))).toEqual(numbers);
  });
});

it('keeps what it is given by number, and nothing for a word without one', () => {
  const kept = new ByNumber<{ readonly of: string }>();
  expect(kept.get(3)).toBeNull();
  expect(kept.set(3, { of: 'three' })).toEqual({ of: 'three' });
  expect(kept.set(unnumbered, { of: 'none' })).toEqual({ of: 'none' });
  expect(kept.get(3)).toEqual({ of: 'three' });
  expect([kept.get(0), kept.get(unnumbered)]).toEqual([null, null]);
  kept.clear();
  expect(kept.get(3)).toBeNull();
});

it('keeps of pairs of words only what it was given for those two, and the last of those that share a place', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(60_000), fc.nat(60_000)), { minLength: 1 }), (pairs) => {
      const kept = new ByPair<{ readonly of: string }>();
      for (const [first, second] of pairs) {
        const of = `${first} ${second}`;
        expect([undefined, of]).toContain(kept.get(first, second)?.of);
        expect(kept.set(first, second, { of })).toEqual({ of });
        expect(kept.get(first, second)).toEqual({ of });
        for (const [one, other] of pairs) {
          expect([undefined, `${one} ${other}`]).toContain(kept.get(one, other)?.of);
        }
      }
      expect(kept.set(unnumbered, 3, { of: 'none' })).toEqual({ of: 'none' });
      expect([kept.get(unnumbered, 3), kept.get(3, unnumbered), kept.get(unnumbered, unnumbered)]).toEqual([
        null,
        null,
        null,
      ]);
    }),
  );
});
