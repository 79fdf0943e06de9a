import { describe, expect, test } from 'vitest';
import { holdsPhrase } from '../../src/search/phrase.ts';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { createNames } from '../../src/search/names.ts';

const rows = [
  { id: 0, words: 'Custody records were thin.', context: 'Haven' },
  { id: 1, words: 'Officers did not record the use of force, and records of force were late.', context: '' },
  { id: 2, words: 'It is not always recorded.', context: 'the use of force in custody' },
  { id: 3, words: 'Staff get support.', context: '' },
  { id: 4, words: 'Support from partners was late.', context: '' },
];
const index = createSearchIndex(rows);
const weights = (...words: readonly string[]) => new Map(words.map((word) => [word, 1] as const));

describe('full text', () => {
  test('a rare word weighs more than several common ones', () => {
    // Rows 1 and 4 have "late"; only row 3 has "staff".
    expect(index.search(weights('staff', 'late')).hits[0]?.id).toBe(3);
  });

  test('the number of matching words is not multiplied in', () => {
    // One row has "rare", ten have "dull" and "grey": together these two weigh less than the one, twice told more.
    const some = createSearchIndex(
      [
        'rare a1 a2',
        ...Array.from({ length: 10 }, (_, i) => `dull grey b${i}`),
        ...Array.from({ length: 10 }, (_, i) => `c${i} d${i} e${i}`),
      ].map((text, id) => ({ id, words: text, context: '' })),
    );
    expect(some.search(weights('dull', 'rare', 'grey')).hits[0]?.id).toBe(0);
  });

  test('every form of a word is found', () => {
    const ids = index.search(weights('recording')).hits.map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([0, 1, 2]));
  });

  test('only what the facets left is looked at', () => {
    expect(index.search(weights('record'), (id) => id === 2).hits.map(({ id }) => id)).toEqual([2]);
  });

  test('context helps to rank but does not answer by itself', () => {
    const hits = index.search(weights('force', 'recorded')).hits;
    expect(hits.find(({ id }) => id === 2)?.share).toBeGreaterThan(0.5);
    expect(index.search(weights('Haven')).hits.map(({ id, share }) => [id, share])).toEqual([[0, 0]]);
  });

  test('a word no row has takes its part of the share', () => {
    const share = (...words: readonly string[]) =>
      index.search(weights(...words)).hits.find(({ id }) => id === 3)?.share ?? 0;
    expect(share('staff')).toBe(1);
    expect(share('staff', 'unicorns')).toBeLessThan(0.5);
  });

  test('a slip is read as the word some row has, and told', () => {
    const { hits, corrections } = index.search(weights('custdoy'));
    expect(corrections).toEqual([{ typed: 'custdoy', readAs: 'custody' }]);
    expect(hits[0]?.id).toBe(0);
  });

  test('an ordinary word no row has is not taken for a slip', () => {
    const one = createSearchIndex([{ id: 0, words: 'Poor oversight.', context: '' }], ['held overnight']);
    expect(one.search(weights('overnight'))).toMatchObject({ hits: [], corrections: [] });
  });

  test('a word that stands for another is never corrected', () => {
    expect(index.search(new Map([['custdoy', 0.5]])).corrections).toEqual([]);
  });

  test.each([
    ['recording', true],
    ['unicorn', false],
    ['the', true],
  ])('knows %s: %s', (word, known) => {
    expect(index.knows(word)).toBe(known);
  });
});

describe('what a phrase can stand in', () => {
  test.each([
    ['records of force', [1], 'all of its words, in any form'],
    ['use of force', [1], 'not what has them only in its context'],
    ['record unicorns', [], 'a word that none has'],
    ['of the', null, 'function words alone'],
  ])('%s: %j (%s)', (words, ids, _why) => {
    expect(index.holding(words)).toEqual(ids);
  });
});

describe('a phrase', () => {
  test.each([
    ['records of force', true, 'in order'],
    ['Records  of FORCE', true, 'letter case and spaces aside'],
    ['force of records', false, 'order counts'],
    ['cords of', false, 'whole words'],
    ['', true, 'nothing is asked for'],
  ])('%j: %s (%s)', (phrase, held, _why) => {
    expect(holdsPhrase(rows[1]?.words ?? '', phrase)).toBe(held);
  });
});

describe('did you mean', () => {
  const names = createNames([
    { name: 'Northmoor Constabulary', value: 'northmoor' },
    { name: 'Northmoor', value: 'northmoor' },
    { name: 'Haven Police', value: 'haven' },
    { name: 'Haven', value: 'haven' },
    { name: 'East Lindale Police', value: 'east-lindale' },
  ]);

  test.each([
    ['nortmoor', ['northmoor'], 'a letter left out; one value though two names are near'],
    ['Northmore', ['northmoor'], 'by ear'],
    ['havne', ['haven'], 'a swap'],
    ['east lyndale police', ['east-lindale'], 'three words'],
    ['a heaven-sent improvement in recording', [], 'a sentence is no name'],
    ['custody', [], 'nothing near'],
    ['hav', [], 'too short'],
  ])('%s: %j (%s)', (typed, values, _why) => {
    expect(names(typed, 3).map(({ value }) => value)).toEqual(values);
  });
});
