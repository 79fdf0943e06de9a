import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAtOnce } from '../../src/domain/steps.ts';
import { termOf, termsOf, wordsOf } from '../../src/search/analyse.ts';
import { bestFirst, createFirstPass, lengthNorms, rarity } from '../../src/search/first-pass.ts';
import { invert, type Row } from '../../src/search/inverted.ts';
import { ranking } from '../../src/search/ranking.ts';
import { createSearchIndex } from '../../src/search/search-index.ts';

const toRows = (texts: readonly string[]): readonly Row[] =>
  texts.map((words, id) => ({ id, words, context: '' }));
const firstOf = (texts: readonly string[], question: string): string | undefined => {
  const [hit] = createSearchIndex(toRows(texts)).search(new Map([[question, 1]])).hits;
  return hit === undefined ? undefined : texts[hit.id];
};

describe('what comes first', () => {
  test.each([
    {
      question: 'use of force',
      texts: ['Force records the use.', 'The use of force is recorded.'],
      first: 'The use of force is recorded.',
      why: 'its words stand as they were typed',
    },
    {
      question: '98 overdue visits',
      texts: ['89 visits were overdue.', 'There were 98 overdue visits.', 'Visits are overdue in 2098.'],
      first: 'There were 98 overdue visits.',
      why: 'a number is a word',
    },
    {
      question: 'six recommendations',
      texts: ['There are 5 recommendations here.', 'There are 6 recommendations here.'],
      first: 'There are 6 recommendations here.',
      why: 'a small number is printed either way',
    },
    {
      question: '£1.2m',
      texts: ['It cost £2.1 million more.', 'It cost £1.2 million more.', 'It cost 1 more in 2 months.'],
      first: 'It cost £1.2 million more.',
      why: 'a sum is printed long and typed short',
    },
    {
      question: 'peel 2021-22',
      texts: ['PEEL 2022/23 was later.', 'PEEL 2021/22 was earlier.'],
      first: 'PEEL 2021/22 was earlier.',
      why: 'a year over two years is printed with a stroke or a dash',
    },
    {
      question: 'staff available 24/7',
      texts: ['Staff are available on 24 days and 7 nights.', 'Staff are available 24/7 in each town.'],
      first: 'Staff are available 24/7 in each town.',
      why: 'round the clock is one word',
    },
    {
      question: 'antisocial behaviour',
      texts: ['Social behaviour was praised.', 'Anti-social behaviour was praised.'],
      first: 'Anti-social behaviour was praised.',
      why: 'a prefix is printed with a hyphen or without',
    },
    {
      question: 'heddlu dwr',
      texts: ['Heddlu Mawr said so.', 'Heddlu Dŵr said so.'],
      first: 'Heddlu Dŵr said so.',
      why: 'accents are not typed',
    },
    {
      question: 'crimes not recorded',
      texts: ['Crimes are recorded well enough.', 'Crimes are not recorded well enough.'],
      first: 'Crimes are not recorded well enough.',
      why: 'what denies tells two lines apart',
    },
    {
      question: "the force's victims",
      texts: ['Victims of a tide.', 'Victims of the force.'],
      first: 'Victims of the force.',
      why: 'an apostrophe is no part of a word',
    },
    {
      question: 'custody',
      texts: [
        'Custody and vetting and training and leadership and estates and vehicles and uniforms and finance.',
        'Custody was poor.',
      ],
      first: 'Custody was poor.',
      why: 'a short line with the word is about it',
    },
  ])('$question: $first ($why)', ({ question, texts, first }) => {
    expect(firstOf(texts, question)).toBe(first);
    expect(firstOf(texts.toReversed(), question)).toBe(first);
  });

  test('what the best lines have in common lifts other lines about it', () => {
    const about = 'sergeants reviewed welfare of detained persons overnight';
    const texts = [
      'Cells lacked blankets, food and water, and the nurse was late.',
      'Cells lacked blankets when the nurse was late for detainees.',
      'Cells were painted while roofs leaked and gutters dripped.',
      'Cells were counted on paper forms each morning: the nurse was late.',
      ...Array.from({ length: 12 }, (_, at) => `${about} number${at}.`),
    ];
    const { hits } = createSearchIndex(toRows(texts)).search(new Map([['cells lacked blankets', 1]]));
    expect(hits.map(({ id }) => id)).toEqual([0, 1, 3, 2]);
  });
});

const word = fc.constantFrom(...'ash birch cedar elm fir oak pine rowan willow yew'.split(' '));
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const collection = fc.array(fc.record({ words: sentence, context: fc.oneof(fc.constant(''), sentence) }), {
  minLength: 1,
  maxLength: 20,
});

/** BM25 as it is written down, by going through every row. */
const naive = (
  rows: readonly Row[],
  terms: readonly string[],
): readonly { readonly row: number; readonly score: number }[] => {
  const { k1, b, context } = ranking;
  const lengthOf = (row: Row): number => termsOf(row.words).length + context * termsOf(row.context).length;
  const mean = rows.reduce((sum, row) => sum + lengthOf(row), 0) / rows.length;
  const scored = rows.map((row) => {
    let score = 0;
    for (const term of terms) {
      const timesIn = (text: string): number => termsOf(text).filter((one) => one === term).length;
      const times = timesIn(row.words) + context * timesIn(row.context);
      const having = rows.filter((one) => termsOf(`${one.words} ${one.context}`).includes(term)).length;
      const rare = Math.log(1 + (rows.length - having + 0.5) / (having + 0.5));
      score += (rare * times * (k1 + 1)) / (times + k1 * (1 - b + (b * lengthOf(row)) / mean));
    }
    return { row: row.id, score };
  });
  return scored.filter(({ score }) => score > 0).toSorted((x, y) => y.score - x.score || x.row - y.row);
};

describe('the first pass', () => {
  test('scores as BM25 is written down, and keeps the best', () => {
    fc.assert(
      fc.property(
        collection,
        fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 25 }),
        (texts, words, most) => {
          const rows = texts.map((text, id) => ({ id, ...text }));
          const inverted = allAtOnce(invert(rows));
          const terms = words.map((one) => termOf(one) as string);
          const sought = terms.flatMap((term) => {
            const id = inverted.terms.indexOf(term) + 1;
            if (id === 0) return [];
            const having = (inverted.starts[id + 1] as number) - (inverted.starts[id] as number);
            return [{ term: id, weight: rarity(rows.length, having), share: 1 }];
          });
          const pass = createFirstPass(inverted, lengthNorms(inverted));
          const { best: found, rest } = pass(sought, undefined, most);
          expect(rest.rows.length).toBe(0);
          const expected = naive(rows, terms);
          expect(found.length).toBe(Math.min(most, expected.length));
          const scoreOf = new Map(expected.map(({ row, score }) => [row, score]));
          found.forEach(({ row, score }, place) => {
            // Half-size numbers keep seven digits; rows that differ by less may change places.
            expect(score).toBeCloseTo(scoreOf.get(row) ?? -1, 4);
            expect(score).toBeCloseTo(expected[place]?.score ?? -1, 4);
          });
          expect(found.toSorted(bestFirst)).toEqual(found);
          // Narrowed to some rows, all of them are scored: the best as objects, the others as numbers.
          const within = (row: number): boolean => row % 3 > 0;
          const some = pass(sought, within, most);
          const inside = [...some.best.map(({ row }) => row), ...some.rest.rows];
          expect(inside.toSorted((a, b) => a - b)).toEqual(
            expected.flatMap(({ row }) => (within(row) ? [row] : [])).toSorted((a, b) => a - b),
          );
          const least = some.best.at(-1)?.score ?? 0;
          some.rest.rows.forEach((row, at) => {
            expect(some.rest.scores[at]).toBeCloseTo(scoreOf.get(row) ?? -1, 4);
            expect(some.rest.scores[at]).toBeLessThanOrEqual(least);
          });
          // Nothing of it is left for the next one.
          expect(pass(sought, undefined, most).best).toEqual(found);
        },
      ),
    );
  });
});

describe('a search', () => {
  const question = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

  test('finds the rows that hold a word of the question, and no other', () => {
    fc.assert(
      fc.property(collection, question, (texts, asked) => {
        const rows = texts.map((text, id) => ({ id, ...text }));
        const { hits } = createSearchIndex(rows).search(new Map([[asked, 1]]));
        const wanted = new Set(termsOf(asked));
        const holding = rows.filter(({ words, context }) =>
          termsOf(`${words} ${context}`).some((term) => wanted.has(term)),
        );
        expect(hits.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(holding.map(({ id }) => id));
        for (const { id, share } of hits) {
          const own = new Set(termsOf(rows[id]?.words ?? ''));
          const ownAny = [...wanted].some((term) => own.has(term));
          expect(share > 0).toBe(ownAny);
          expect(share).toBeLessThanOrEqual(1);
          const isWhole = [...wanted].every((term) => own.has(term));
          expect(share > 1 - 1e-9).toBe(isWhole);
        }
      }),
    );
  });

  test('gives a text the same score wherever it stands among the others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 2, maxLength: 9 }), question, (texts, asked) => {
        const scores = (all: readonly string[]) =>
          new Map(
            createSearchIndex(toRows(all))
              .search(new Map([[asked, 1]]))
              .hits.map(({ id, score }) => [all[id] as string, score]),
          );
        const one = scores(texts);
        const other = scores(texts.toReversed());
        expect([...other.keys()].toSorted()).toEqual([...one.keys()].toSorted());
        for (const [text, score] of one) expect(other.get(text)).toBeCloseTo(score, 3);
      }),
    );
  });

  test('keeps nothing of one question for the next', () => {
    fc.assert(
      fc.property(collection, question, question, (texts, first, second) => {
        const rows = texts.map((text, id) => ({ id, ...text }));
        const used = createSearchIndex(rows);
        used.search(new Map([[first, 1]]));
        expect(used.search(new Map([[second, 1]]))).toEqual(
          createSearchIndex(rows).search(new Map([[second, 1]])),
        );
      }),
    );
  });

  test('inside what the facets leave the order is that of the whole', () => {
    const texts = ['oak elm', 'oak', 'elm ash', 'oak ash elm', 'fir'];
    const index = createSearchIndex(toRows(texts));
    const inside = index.search(new Map([['oak', 1]]), (id) => id !== 1).hits.map(({ id }) => id);
    const whole = index.search(new Map([['oak', 1]])).hits.map(({ id }) => id);
    expect(inside).toEqual(whole.filter((id) => id !== 1));
  });

  test('an index over nothing finds nothing', () => {
    expect(createSearchIndex([]).search(new Map([['oak', 1]]))).toMatchObject({ hits: [], corrections: [] });
    expect(wordsOf('')).toEqual([]);
  });
});
