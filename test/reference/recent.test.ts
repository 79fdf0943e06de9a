import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Recent } from '../../src/reference/recent.ts';

it('knows the last that were asked about, and never says what was not set', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 })), (asked) => {
      const recent = new Recent<number>(4);
      const last: number[] = [];
      for (const one of asked) {
        const known = recent.get(`key ${one}`);
        expect(last.slice(-4).includes(one) ? [one] : [undefined, one]).toContain(known);
        if (known === undefined) recent.set(`key ${one}`, one);
        last.push(one);
      }
    }),
  );
});
