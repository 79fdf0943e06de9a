import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letter } from '../../src/extract/phrase-openings.ts';
import { phraseSource } from '../../src/extract/phrase-source.ts';
import { Phrases } from '../../src/extract/phrases.ts';

/** «marks» what the phrase finds in the text. */
const table: readonly { phrase: string; text: string; why: string }[] = [
  { phrase: 'fail*', text: 'It «failed» and «fails» again.', why: 'any ending' },
  { phrase: 'fail*', text: 'Without unfailing care.', why: 'but whole words only' },
  {
    phrase: '(lack|lacks) of',
    text: 'A «lack of» staff «Lacks of»?',
    why: 'alternatives, letter case aside',
  },
  { phrase: '[clearly] good', text: '«clearly good», «good».', why: 'a word that may be left out' },
  {
    phrase: '(no_one|no)',
    text: '«No one» had «no» records.',
    why: 'the first of two ways to begin that fit one word',
  },
  { phrase: 'well [run]', text: '«well run» and «well».', why: 'the last word may be left out too' },
  {
    phrase: 'found ... poor',
    text: 'It «found that records were poor» there.',
    why: 'up to six words between',
  },
  {
    phrase: 'found ... poor',
    text: 'It found one. Records were poor.',
    why: 'never over the end of a sentence',
  },
  { phrase: "don't know", text: "We «don’t know» and «don't know».", why: 'straight and curly apostrophes' },
  { phrase: 'catch-up', text: 'Playing «catch up» or «catch-up».', why: 'a hyphen also stands for a space' },
  {
    phrase: 'area* [of|for] [where] ... improve',
    text: '«areas where they must improve»',
    why: 'words left out before words between',
  },
  { phrase: '(out_of_date|stale)', text: 'It is «out of date».', why: 'a space within alternatives' },
];

/** One expression for a whole list: what the passes over words are held equal to. */
const listPattern = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![${letter}])(?:${phrases.map(phraseSource).join('|')})(?![${letter}])`, 'gi');

describe('phrases', () => {
  it.each(table)('$phrase: $why', ({ phrase, text }) => {
    const plain = text.replace(/[«»]/g, '');
    const phrases = new Phrases(new Map([['list', [phrase]]]));
    let marked = '';
    let last = 0;
    for (const { start, end } of phrases.findAll('list', plain)) {
      marked += `${plain.slice(last, start)}«${plain.slice(start, end)}»`;
      last = end;
    }
    expect(marked + plain.slice(last)).toBe(text);
  });

  it('finds what one expression of all phrases finds', () => {
    const list = [
      'fail*',
      'not enough',
      '(no|little) [real] progress',
      'lack of',
      'not',
      'progress ... made',
      "is*n't good",
    ];
    const words = [
      'fail',
      'failing',
      'not',
      'enough',
      'no',
      'little',
      'real',
      'progress',
      'lack',
      'of',
      'was',
      'made',
      'is',
      ',',
      '.',
    ];
    const phrases = new Phrases(new Map([['list', list]]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (parts) => {
        const text = parts.join(' ');
        const expected = [...text.matchAll(listPattern(list))].map((match) => [
          match.index,
          match.index + match[0].length,
        ]);
        expect(phrases.findAll('list', text).map(({ start, end }) => [start, end])).toEqual(expected);
      }),
    );
  });

  it('finds what one expression finds where phrases share words, leave some out and leave gaps', () => {
    const list = [
      '(no_one|no) staff',
      '(none|no_one)',
      '[very] (poor|poorly_run)',
      'is [very] [not] poor',
      '(staff|no*_run) ... [very] poor*',
      'run, is',
      "*n't staff",
      'not-run staff',
      'no_# (#|one) ... in_#',
      '(#|very) staff',
    ];
    const words = [
      'no',
      'one',
      'none',
      'staff',
      'is',
      'very',
      'poor',
      'poorly',
      'run',
      'not',
      "isn't",
      'un',
      '12',
      '7th',
      'in',
    ];
    const phrases = new Phrases(new Map([['list', list]]));
    const texts = fc.array(
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '  ', '\n', ', ', '. ', '-', '’')),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.flat().join('');
        const expected = [...text.matchAll(listPattern(list))].map((match) => [
          match.index,
          match.index + match[0].length,
        ]);
        expect(phrases.findAll('list', text).map(({ start, end }) => [start, end])).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('throws for a list that nobody wrote', () => {
    expect(() => new Phrases(new Map()).has('no-such-list', 'words')).toThrow('no-such-list');
  });
});
