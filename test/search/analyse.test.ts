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
    ['Zoë—s136', ['zoe', 's136'], 'accents go, since people type without; a dash parts'],
    ['Heddlu Dŵr-y-Felin', ['heddlu', 'dwr', 'y', 'felin'], 'a circumflex of Welsh'],
    ['98% and 98 per cent', ['98', 'percent', 'and', '98', 'percent'], 'the sign and the words'],
    ['£1.2m of £3 million', ['1.2', 'million', 'of', '3', 'million'], 'money, short and long'],
    ['on 24/7, 2/7', ['on', '24/7', '2', '7'], 'round the clock is one word, a fraction two'],
    ['PEEL 2021/22', ['peel', '2021', '2022'], 'a year over two years is found by either'],
    ['2021–23', ['2021', '23'], 'which 2021 to 2023 is not'],
    ['anti-social, co-operate', ['antisocial', 'cooperate'], 'a prefix is no word of its own'],
    ['non-recent', ['non', 'recent'], 'but what follows “non” is looked for alone'],
    ['the forces’ s55', ['the', 'forces', 's55'], 'a section in short'],
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
    ['six', '6', 'small numbers are printed as words'],
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
