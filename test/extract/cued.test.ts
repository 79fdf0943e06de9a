import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cued, cued } from '../../src/extract/cued.ts';
import { neededStrings } from '../../src/extract/needed-strings.ts';

const rows: readonly { pattern: RegExp; needed: readonly string[] | null; why: string }[] = [
  { pattern: /\b(?:we|our)\b/i, needed: [' we ', ' our '], why: 'a word’s ends stand beside no letter' },
  { pattern: /inspect(?:ed|ion)?/, needed: ['inspect'], why: 'what may follow is not needed' },
  {
    pattern: /\bcauses? of concern/,
    needed: [' cause of conc', ' causes of con'],
    why: 'only the beginning is kept',
  },
  { pattern: /^(?:he|she)\b[^.]{0,9}\bsaid/i, needed: [' said'], why: 'of two that are needed, the rarer' },
  { pattern: /\d+ (?:men|women)/u, needed: [' men', ' women'], why: 'a word rather than a figure' },
  { pattern: /(?<!not )good(?! enough)/, needed: ['good'], why: 'what stands around is no part of it' },
  { pattern: /\d+%?/, needed: ['0'], why: 'any figure' },
  { pattern: /[“"]?x*/, needed: null, why: 'it may match without anything' },
  { pattern: /\p{Lu}\w+ [^.]*/u, needed: null, why: 'any letters' },
  { pattern: /don['’]t/, needed: ['don t'], why: 'signs are told apart by nothing' },
  { pattern: /women|men/u, needed: ['men'], why: 'what holds another is not needed' },
  { pattern: /(?:ab){2,}/, needed: ['ab'], why: 'at least once' },
  {
    pattern: /(?<name>bad|p\u006for)\k<name>/,
    needed: ['bad', 'poor'],
    why: 'a named group, a letter by its number',
  },
];

describe('the strings that a pattern needs', () => {
  it.each(rows)('$pattern: $why', ({ pattern, needed }) => {
    expect(neededStrings(pattern)).toEqual(needed);
  });
});

const patterns: readonly Cued[] = [
  /\b(?:we|our|us)\b/i,
  /^[“"]?(?:but |and )*(?:he|she) (?:\p{L}+ ){0,2}?said\b/iu,
  /\bcauses? (?:of|for) concern\b|\bno longer\b[^.]{0,20}?\bconcern/iu,
  /(?<![\p{L}\d])(\d+|one|two)\s+(?:(?!of\b)\p{L}+\s+)?(?:men|women)/iu,
  /re-?inspect|don['’]t|(?:said )?so$/,
  /\b[A-Z][a-z]{2,}\b(?= said)/,
  /_we|we_|\bwe\B/,
].map(cued);
const words =
  'we We our he She said so cause causes of for concern one 12 men women re inspect don t Mr x but';
const signs = [' ', ' ', ' ', '  ', '\n', '-', '’', "'", '“', '.', '_', 'é', 'ſ', '\u212a', 'İ', 'no longer'];
const pieces = [...words.split(' '), ...signs];

it('matches where its pattern alone matches, and at the same places', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      for (const one of patterns) {
        const found = one.pattern.exec(text);
        expect(one.test(text)).toBe(found !== null);
        expect(one.exec(text)?.index).toBe(found?.index);
        const all = new RegExp(one.pattern, `${one.pattern.flags}g`);
        expect([...cuedAll.get(one)!.matchAll(text)].map(({ index, 0: words }) => [index, words])).toEqual(
          [...text.matchAll(all)].map(({ index, 0: words }) => [index, words]),
        );
      }
    }),
    { numRuns: 1000 },
  );
});

const cuedAll = new Map(patterns.map((one) => [one, cued(new RegExp(one.pattern, `${one.pattern.flags}g`))]));
