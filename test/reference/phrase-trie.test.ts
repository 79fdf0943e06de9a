import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PhraseTrie } from '../../src/reference/phrase-trie.ts';
import { wordsOf } from '../../src/reference/words.ts';

const finds = (phrase: string, text: string, capital = false): boolean => {
  const trie = new PhraseTrie<true>();
  trie.add(phrase, true, capital);
  const words = wordsOf(text);
  return words.some((_, at) => trie.allAt(words, at).length > 0);
};

describe('a phrase in a text', () => {
  test.each([
    { why: 'letter case is free', phrase: 'custody suite', text: 'A Custody Suite', found: true },
    { why: 'whole words only', phrase: 'cell', text: 'excellent cells', found: false },
    { why: 'a star takes any ending', phrase: 'cell*', text: 'the cells', found: true },
    { why: 'a star inside a phrase', phrase: 'update* victims', text: 'updated victims', found: true },
    { why: 'capitals only as capitals', phrase: 'AA', text: 'aa and Aa', found: false },
    { why: 'capitals as capitals', phrase: 'AA', text: 'an AA came', found: true },
    {
      why: 'one capital when asked',
      phrase: 'the Met',
      text: 'they said the met target',
      capital: true,
      found: false,
    },
    { why: 'one capital is enough', phrase: 'Met police', text: 'Met Police', capital: true, found: true },
    { why: 'a hyphen or a space', phrase: 'strip search', text: 'strip-search', found: true },
    { why: 'a dash divides', phrase: 'strip search', text: 'strip - search', found: false },
    { why: 'a hard wrap does not', phrase: 'strip search', text: 'strip\nsearch', found: true },
    { why: 'an empty line does', phrase: 'strip search', text: 'strip\n\nsearch', found: false },
    {
      why: 'a comma of the phrase may be left out',
      phrase: 'police, fire and crime',
      text: 'police fire and crime',
      found: true,
    },
    { why: 'a comma of the text may not', phrase: 'police fire', text: 'police, fire', found: false },
    { why: 'any apostrophe', phrase: "victims' code", text: 'the victims’ code', found: true },
    { why: 'a possessive ending is put aside', phrase: 'force', text: 'the force’s', found: true },
    { why: 'accents are folded', phrase: 'Zoe', text: 'Zoë', found: true },
    { why: '& is and', phrase: 'fire and rescue', text: 'Fire & Rescue', found: true },
    { why: 'a full stop ends', phrase: 'kent police', text: 'in Kent. Police', found: false },
  ])('$why: $phrase in $text', ({ phrase, text, capital, found }) => {
    expect(finds(phrase, text, capital)).toBe(found);
  });
});

const piece = fc.constantFrom('a', 'b', 'ab', 'aab', 'ba');
const phrases = fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

test('finds what looking for every phrase at every word finds', () => {
  fc.assert(
    fc.property(phrases, fc.array(piece, { maxLength: 12 }), (list, text) => {
      const trie = new PhraseTrie<string>();
      const joined = [...new Set(list.map((phrase) => phrase.join(' ')))];
      for (const phrase of joined) trie.add(phrase, phrase);
      const words = wordsOf(text.join(' '));
      for (let at = 0; at < text.length; at++) {
        const here = joined.filter((phrase) => `${text.slice(at).join(' ')} `.startsWith(`${phrase} `));
        expect(
          trie
            .allAt(words, at)
            .map((match) => match.value)
            .sort(),
        ).toEqual(here.sort());
        const longest = Math.max(0, ...here.map((phrase) => phrase.split(' ').length));
        expect(trie.longestAt(words, at).map((match) => match.to - at)).toEqual(
          longest === 0 ? [] : [longest],
        );
      }
    }),
  );
});

test('words stand where they say, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let last = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(word.end).toBeGreaterThan(word.start);
        expect(text.slice(word.start, word.end)).toBe(word.printed);
        last = word.end;
      }
    }),
  );
});
