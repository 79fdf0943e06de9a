import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOut } from '../../src/ask/spread-out.ts';
import type { Entry } from '../../src/domain/entry.ts';

/** Only the place of the inspection counts: `aab` are two lines of one inspection and one of the next. */
const entries = (inspections: string): readonly Entry[] =>
  inspections.split('').map((letter, id) => ({ id, rank: letter.charCodeAt(0) }) as Entry);
const order = (spread: readonly Entry[]): string =>
  spread.map(({ rank }) => String.fromCharCode(rank)).join('');

test.each([
  ['aaaab', 'aaaba', 'the fourth line of the first waits for the second'],
  ['aaab', 'aaab', 'three lines crowd out nobody'],
  ['aaaaaa', 'aaaaaa', 'nobody waits'],
  ['aaaaabbbbbc', 'aaabbbcaabb', 'all have a turn before any has another'],
  ['aaaabcdeeeee', 'aaabcdaeeeee', 'of four at a time: the fifth comes after what those have left'],
  ['aaaabaaaa', 'aaabaaaaa', 'what is retold of an inspection further down has a turn of its own'],
])('%s is shown as %s: %s', (given, shown) => {
  expect(order(spreadOut(entries(given)))).toBe(shown);
});

const inspections = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 1, max: 9 })))
  .map((runs) => runs.map(([letter, count]) => letter.repeat(count)).join(''));

test('nothing is lost or doubled, and lines of one inspection keep their order', () => {
  fc.assert(
    fc.property(inspections, (given) => {
      const spread = spreadOut(entries(given)).map(({ id }) => id);
      expect(spread.toSorted((a, b) => a - b)).toEqual(given.split('').map((_, id) => id));
    }),
  );
});

test('a longer list begins as a shorter one does, but for the four inspections it was cut in', () => {
  fc.assert(
    fc.property(inspections, inspections, (given, more) => {
      const runs = given.match(/(.)\1*/g) ?? [];
      // Whole fours, the last run set apart from what follows it.
      const whole = runs.slice(0, Math.floor(runs.length / 4) * 4).join('');
      const short = spreadOut(entries(whole)).map(({ id }) => id);
      const long = spreadOut(entries(`${whole}z${more}`)).map(({ id }) => id);
      expect(long.slice(0, short.length)).toEqual(short);
    }),
  );
});
