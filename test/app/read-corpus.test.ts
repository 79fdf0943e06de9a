import { describe, expect, it } from 'vitest';
import { fewFiles, type ReadCorpus, readCorpus } from '../../src/app/read-corpus.ts';
import type { CorpusFile, ReadFile, ReadingCache } from '../../src/app/reading-cache.ts';
import { unknown } from '../../src/domain/known.ts';
import { packRelease, PackedReleases } from '../../src/library/packed-releases.ts';
import { releaseOf } from '../support/releases.ts';

const filesUpTo = (count: number): readonly CorpusFile[] =>
  Array.from({ length: count }, (_, at) => ({ id: `r${at}`, path: `r${at}.md`, digest: `d${at}` }));

/** Every tenth file holds no text. */
const readingOf = ({ id, digest }: CorpusFile): ReadFile => {
  if (id.endsWith('0')) return { id, digest, problems: [{ line: null, message: 'no text' }], release: null };
  const release = releaseOf(`Text of ${id}.`, { id });
  const { text, textHash, record } = packRelease({
    release,
    extraction: {
      releaseId: id,
      textHash: release.textHash,
      publishedOn: unknown('none'),
      publisher: unknown('none'),
      subjects: [],
      programme: unknown('none'),
      stage: unknown('none'),
      quotes: [],
      findings: [],
      grades: [],
      counts: [],
      problems: [],
    },
  });
  return { id, digest, problems: [], release: { text, textHash, record } };
};

/** A cache in memory, and what it and the reading were asked. */
const setUp = (before: ReadCorpus | null = null) => {
  const kept = new Map<string, ReadFile>();
  const log = { sought: 0, read: [] as string[], told: [] as string[] };
  const cache: ReadingCache = {
    find: async (files, take) => {
      log.sought += 1;
      for (const { id } of files) {
        const found = kept.get(id);
        if (found !== undefined) take(found);
      }
    },
    keep: async (read) => {
      for (const one of read) kept.set(one.id, one);
    },
    clear: async () => kept.clear(),
  };
  const parts = {
    before,
    cache,
    readAll: async (some: readonly CorpusFile[]) => {
      log.read.push(...some.map(({ id }) => id));
      return some.map(readingOf);
    },
    atOnce: 2,
    progress: (read: number, of: number) => log.told.push(`${read}/${of}`),
    breathe: async () => {},
  };
  return { kept, log, parts };
};

const withText = (files: readonly CorpusFile[]): readonly string[] =>
  files.map(({ id }) => id).filter((id) => !id.endsWith('0'));

describe('reading a corpus', () => {
  it('reads each file once and gives all of them in order', async () => {
    const { log, parts, kept } = setUp();
    const files = filesUpTo(450);
    const read = await readCorpus(files, parts);
    expect(read.files.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
    expect(read.releases.ids).toEqual(withText(files));
    expect(read.files[10]).toEqual({
      id: 'r10',
      digest: 'd10',
      problems: [{ line: null, message: 'no text' }],
      isRelease: false,
    });
    expect(new Set(log.read).size).toBe(log.read.length);
    expect(kept.size).toBe(450);
    expect(log.told.at(-1)).toBe('450/450');
  });

  it('goes on where a reading was stopped', async () => {
    const { log, parts } = setUp();
    await readCorpus(filesUpTo(300), parts);
    log.read.length = 0;
    const read = await readCorpus(filesUpTo(303), parts);
    expect(read.files.length).toBe(303);
    expect(log.read).toEqual(['r300', 'r301', 'r302']);
  });

  it('reads only what changed since the last time', async () => {
    const before = await readCorpus(filesUpTo(30), setUp().parts);
    const { log, parts, kept } = setUp(before);
    const files = [
      ...filesUpTo(20).map((file) => (file.id === 'r7' ? { ...file, digest: 'other' } : file)),
      { id: 'new', path: 'new.md', digest: 'n' },
    ];
    const read = await readCorpus(files, parts);
    expect(log.read).toEqual(['r7', 'new']);
    expect(read.releases.ids).toEqual(withText(files));
    expect(new PackedReleases(read.releases).get('r8')).toMatchObject({ file: 'r8.md', text: 'Text of r8.' });
    expect([log.sought, kept.size, log.told]).toEqual([0, 0, []]);
  });

  it('keeps nothing of a few, and tells nothing', async () => {
    const { log, parts, kept } = setUp();
    expect((await readCorpus(filesUpTo(fewFiles - 1), parts)).files.length).toBe(fewFiles - 1);
    expect([log.sought, kept.size, log.told]).toEqual([0, 0, []]);
  });
});
