import { describe, expect, test } from 'vitest';
import { createTypeAhead } from '../../src/search/type-ahead.ts';

const like = createTypeAhead([
  { id: 'northmoor', name: 'Northmoor Police', spellings: ['Northmoor', 'NMP'], held: 3 },
  { id: 'haven', name: 'Haven Police', spellings: ['Haven'], held: 9 },
  { id: 'haven-fire', name: 'Haven Fire and Rescue Service', spellings: ['HFRS'], held: 1 },
]);

describe('names as they are typed', () => {
  const rows: readonly (readonly [typed: string, ids: readonly string[], why: string])[] = [
    ['', ['haven', 'northmoor', 'haven-fire'], 'nothing typed: what there is most of'],
    ['nor', ['northmoor'], 'the beginning of a name'],
    ['hav', ['haven', 'haven-fire'], 'of two that begin so the one there is more of'],
    ['fire', ['haven-fire'], 'the beginning of any word'],
    ['hfrs', ['haven-fire'], 'an abbreviation, in any letter case'],
    ['nortmoor', ['northmoor'], 'a slip'],
    ['zzz', [], 'nothing is like it'],
  ];
  test.each(rows)('“%s” offers %j: %s', (typed, ids, _why) => {
    expect(like(typed, 9).map(({ id }) => id)).toEqual(ids);
  });

  test('no more than asked for', () => {
    expect(like('', 1)).toEqual([{ id: 'haven', name: 'Haven Police' }]);
  });
});
