import { expect, it } from 'vitest';
import { isSpaceAt } from '../../src/text/space-at.ts';

it('takes for white space what a pattern does, whichever the character', () => {
  const differing: number[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const text = String.fromCharCode(code);
    if (isSpaceAt(text, 0) !== /\s/.test(text)) differing.push(code);
  }
  expect(differing).toEqual([]);
});

it('finds none beyond the end', () => {
  expect(isSpaceAt('a ', 2)).toBe(false);
});
