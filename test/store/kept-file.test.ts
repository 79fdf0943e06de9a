import * as fc from 'fast-check';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeptFile, writeKeptFile } from '../../src/store/kept-file.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

const numbers = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.float64Array({ noNaN: true, minExcluded: true, min: -1e300 }),
);
// JSON has no number for minus nothing.
const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('-0') && !Object.is(value, -0));
const key = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');
const part = fc.oneof(
  json.filter((value) => typeof value !== 'object'),
  numbers,
  fc.dictionary(key, fc.oneof(numbers, fc.array(fc.string()), fc.dictionary(key, numbers))),
);

describe('a kept file', () => {
  it('gives back what was written, part by part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, part, { minKeys: 1 }), async (parts) => {
        const path = join(root, 'file');
        await writeKeptFile(path, parts);
        expect(await readKeptFile(path, Object.keys(parts))).toEqual({ ...parts });
        const [first = ''] = Object.keys(parts);
        expect(await readKeptFile(path, [first])).toEqual({ [first]: parts[first] });
        expect(await readKeptFile(path, [first, 'a part it does not have, by this name'])).toBeNull();
      }),
      { numRuns: 50 },
    );
    expect(await readdir(root)).toEqual(['file']);
  });

  it('is not there where nothing was written', async () => {
    expect(await readKeptFile(join(root, 'nothing'), [])).toBeNull();
  });
});
