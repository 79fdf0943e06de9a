import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadRelease } from '../../src/app/extraction-cache.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { createExtractionCache } from '../../src/store/extraction-cache.ts';
import { packExtraction, unpackExtraction } from '../../src/library/packed-extraction.ts';
import { rulesDigest } from '../../src/store/rules-digest.ts';
import { hashOf } from '../../src/text/source-text.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { readByHand } from '../support/small-library.ts';

let reference: Reference;
let read: readonly ReadRelease[];
beforeAll(async () => {
  reference = await inventedReference();
  read = inventedReleases.map((one) => {
    const { release } = readByHand(one, reference);
    return { release, extraction: extract(release, reference) };
  });
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
const releases = () => read.map(({ release }) => release);
const batches = async (): Promise<readonly string[]> =>
  (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.jsonl'));

describe('a packed extraction', () => {
  it('comes back as it was, through JSON', () => {
    for (const { release, extraction } of read) {
      const packed: unknown = JSON.parse(JSON.stringify(packExtraction(extraction)));
      expect(unpackExtraction(packed, release.text)).toEqual(extraction);
    }
  });

  it('keeps places, not words: those are cut anew', () => {
    const { extraction } = read.find((one) => one.extraction.findings.length > 0) as ReadRelease;
    const words = extraction.findings[0]?.span.words ?? '';
    expect(words).not.toBe('');
    expect(JSON.stringify(packExtraction(extraction))).not.toContain(words);
  });

  it('is refused for a text it was not read from', () => {
    const { extraction } = read.find((one) => one.extraction.findings.length > 0) as ReadRelease;
    expect(() => unpackExtraction(packExtraction(extraction), 'Short.')).toThrow(RangeError);
  });
});

describe('what was read from releases', () => {
  it('is found again', async () => {
    await createExtractionCache(root, rules).keep(read);
    const found = await createExtractionCache(root, rules).find(releases());
    for (const { release, extraction } of read) expect(found.get(release.id)).toEqual(extraction);
  });

  it('is not found where the release is another in any way', async () => {
    await createExtractionCache(root, rules).keep(read);
    const changed = releases().flatMap((release) => [
      { ...release, text: `${release.text} `, textHash: hashOf(`${release.text} `) },
      { ...release, title: 'Another title' },
      { ...release, organisations: ['haven', 'northmoor'] },
    ]);
    for (const release of changed) {
      expect((await createExtractionCache(root, rules).find([release])).size).toBe(0);
      await createExtractionCache(root, rules).keep(read);
    }
  });

  it('lies where the file lies, which reading does not look at', async () => {
    await createExtractionCache(root, rules).keep(read);
    const moved = releases().map((release) => ({ ...release, file: `elsewhere/${release.file}` }));
    expect((await createExtractionCache(root, rules).find(moved)).size).toBe(read.length);
  });

  it('is not found under other rules, and goes when those keep something', async () => {
    await createExtractionCache(root, rules).keep(read);
    expect((await createExtractionCache(root, otherRules).find(releases())).size).toBe(0);
    await createExtractionCache(root, otherRules).keep(read);
    expect((await batches()).every((name) => name.startsWith('b'))).toBe(true);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['one letter different', (text: string) => text.replace(/finding/, 'fondong')],
    ['without its checksum', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('is not found in a file that is %s', async (_what, damage) => {
    await createExtractionCache(root, rules).keep(read);
    const [name = ''] = await batches();
    const text = await readFile(join(root, name), 'utf8');
    expect(damage(text)).not.toBe(text);
    await writeFile(join(root, name), damage(text));
    expect((await createExtractionCache(root, rules).find(releases())).size).toBe(0);
  });

  it('goes with its releases', async () => {
    await createExtractionCache(root, rules).keep(read);
    await createExtractionCache(root, rules).find([]);
    expect(await batches()).toEqual([]);
  });

  it('is nowhere while it is half-written, and a name that is taken stops nothing', async () => {
    await mkdir(join(root, rules.slice(0, 32)), { recursive: true });
    await writeFile(join(root, rules.slice(0, 32), 'x.jsonl.tmp'), 'half');
    expect((await createExtractionCache(root, rules).find(releases())).size).toBe(0);
    await writeFile(join(root, 'a-file'), '');
    await createExtractionCache(join(root, 'a-file'), rules).keep(read);
    expect((await createExtractionCache(join(root, 'a-file'), rules).find(releases())).size).toBe(0);
  });
});

describe('the digest of the rules', () => {
  it('changes with any file of the reference data, and with nothing else', async () => {
    await writeFile(join(root, 'topics.yml'), '- one\n');
    const before = await rulesDigest([root]);
    expect(await rulesDigest([root])).toBe(before);
    await writeFile(join(root, 'note.txt'), 'not data');
    expect(await rulesDigest([root])).toBe(before);
    await writeFile(join(root, 'topics.yml'), '- two\n');
    const after = await rulesDigest([root]);
    expect(after).not.toBe(before);
    expect(await rulesDigest([])).not.toBe(after);
  });
});
