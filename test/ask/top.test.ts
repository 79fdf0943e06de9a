import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { topOf } from '../../src/ask/top.ts';

test('the top of any list is the beginning of that list in order, equal ones as they came', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.nat(5), at: fc.nat() })), fc.nat(12), (items, count) => {
      const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(topOf(items, compare, count)).toEqual(items.toSorted(compare).slice(0, count));
    }),
  );
});
