import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CorpusFile, ReadFile } from '../../src/app/reading-cache.ts';
import { extract } from '../../src/extract/extract.ts';
import { packRelease } from '../../src/library/packed-releases.ts';
import { createReadingCache } from '../../src/store/reading-cache.ts';
import { rulesDigest } from '../../src/store/rules-digest.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { readByHand } from '../support/small-library.ts';

let read: readonly ReadFile[];
beforeAll(async () => {
  const reference = await inventedReference();
  read = inventedReleases.map((one) => {
    const { release } = readByHand(one, reference);
    const { id, text, textHash, record } = packRelease({ release, extraction: extract(release, reference) });
    const problems = [{ line: 2, message: `Something about ${id}` }];
    return { id, digest: `digest of ${id}`, problems, release: { text, textHash, record } };
  });
  read = [...read, { id: 'empty', digest: 'of nothing', problems: [], release: null }];
});

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const rules = 'a'.repeat(64);
const otherRules = 'b'.repeat(64);
const files = (): readonly CorpusFile[] => read.map(({ id, digest }) => ({ id, digest, path: `${id}.md` }));
const found = async (some = files(), by = rules): Promise<readonly ReadFile[]> => {
  const taken: ReadFile[] = [];
  await createReadingCache(root, by).find(some, (one) => taken.push(one));
  return taken;
};
const batches = async (): Promise<readonly string[]> =>
  (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.jsonl'));

describe('what was read from files', () => {
  it('is found again, once each', async () => {
    await createReadingCache(root, rules).keep(read.slice(0, 3));
    await createReadingCache(root, rules).keep(read.slice(2));
    const again = (await found()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(again).toEqual(read.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('is not found where the file holds anything else, or is another', async () => {
    await createReadingCache(root, rules).keep(read);
    expect(await found(files().map((file) => ({ ...file, digest: `${file.digest}!` })))).toEqual([]);
    expect(await found(files().map((file) => ({ ...file, id: `${file.id}-2` })))).toEqual([]);
  });

  it('does not hang on where the file lies', async () => {
    await createReadingCache(root, rules).keep(read);
    expect((await found(files().map((file) => ({ ...file, path: `moved/${file.path}` })))).length).toBe(
      read.length,
    );
  });

  it('is not found under other rules, and goes when those keep something', async () => {
    await createReadingCache(root, rules).keep(read);
    expect(await found(files(), otherRules)).toEqual([]);
    await createReadingCache(root, otherRules).keep(read);
    expect((await batches()).every((name) => name.startsWith('b'))).toBe(true);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['one letter different', (text: string) => text.replace(/finding/, 'fondong')],
    ['without its checksum', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('is not found in a file that is %s', async (_what, damage) => {
    await createReadingCache(root, rules).keep(read);
    const [name = ''] = await batches();
    const text = await readFile(join(root, name), 'utf8');
    expect(damage(text)).not.toBe(text);
    await writeFile(join(root, name), damage(text));
    expect(await found()).toEqual([]);
  });

  it('goes when it is cleared, and clearing nothing is no trouble', async () => {
    const cache = createReadingCache(root, rules);
    await cache.clear();
    await cache.keep(read);
    await cache.clear();
    expect(await batches()).toEqual([]);
  });

  it('is nowhere while it is half-written, and a name that is taken stops nothing', async () => {
    await mkdir(join(root, rules.slice(0, 32)), { recursive: true });
    await writeFile(join(root, rules.slice(0, 32), 'x.jsonl.tmp'), 'half');
    expect(await found()).toEqual([]);
    await writeFile(join(root, 'a-file'), '');
    await createReadingCache(join(root, 'a-file'), rules).keep(read);
    const taken: ReadFile[] = [];
    await createReadingCache(join(root, 'a-file'), rules).find(files(), (one) => taken.push(one));
    expect(taken).toEqual([]);
  });
});

describe('the digest of the rules', () => {
  it('changes with any file of the reference data, and with nothing else', async () => {
    await writeFile(join(root, 'topics.yml'), '- one\n');
    const before = rulesDigest([root]);
    expect(rulesDigest([root])).toBe(before);
    await writeFile(join(root, 'note.txt'), 'not data');
    expect(rulesDigest([root])).toBe(before);
    await writeFile(join(root, 'topics.yml'), '- two\n');
    const after = rulesDigest([root]);
    expect(after).not.toBe(before);
    expect(rulesDigest([])).not.toBe(after);
  });
});
