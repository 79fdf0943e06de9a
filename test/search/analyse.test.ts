import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termOf, termsOf, wordsOf } from '../../src/search/analyse.ts';

describe('words of a text', () => {
  test.each([
    ['The force’s records', ['the', 'force', 'records'], 'a curly possessive'],
    ["it isn't", ['it', 'isnt'], 'a straight apostrophe joins'],
    ['strip-searching', ['strip', 'searching'], 'a hyphen parts'],
    ['1,000 crimes', ['1000', 'crimes'], 'a number is one word'],
    ['ﬁle ＡＢ', ['file', 'ab'], 'ligatures and wide letters are letters'],
    ['Zoë—s136', ['zoë', 's136'], 'accents stay, a dash parts'],
    ['“ ” …', [], 'marks are no words'],
  ])('%j', (text, words, _why) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('terms', () => {
  test.each([
    ['investigations', 'investigating', 'endings do not part'],
    ['recorded', 'record', 'nor does the tense'],
    ['children’s', 'children', 'nor a possessive'],
  ])('%s is found by %s', (one, other, _why) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  test('function words are none', () => {
    expect(termsOf('What did they do about it, and why?')).toEqual([]);
    expect(termOf('the')).toBeNull();
  });

  test('any text gives the same terms in any letter case', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), (words) => {
        expect(termsOf(words.join(' ').toUpperCase())).toEqual(termsOf(words.join(' ')));
      }),
    );
  });
});
