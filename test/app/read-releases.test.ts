import { describe, expect, it } from 'vitest';
import type { ExtractionCache } from '../../src/app/extraction-cache.ts';
import { fewReleases, readReleases } from '../../src/app/read-releases.ts';
import { unknown } from '../../src/domain/known.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Release } from '../../src/domain/release.ts';
import { releaseOf } from '../support/releases.ts';

const releasesUpTo = (count: number): readonly Release[] =>
  Array.from({ length: count }, (_, at) => releaseOf(`Text ${at}.`, { id: `r${at}` }));

const extractionOf = ({ id, textHash }: Release): Extraction => ({
  releaseId: id,
  textHash,
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
});

/** A cache in memory, and what it and the reading were asked. */
const setUp = () => {
  const kept = new Map<string, Extraction>();
  const log = { opened: 0, read: [] as string[], told: [] as string[] };
  const cache: ExtractionCache = {
    find: async (releases) => new Map([...kept].filter(([id]) => releases.some((one) => one.id === id))),
    keep: async (read) => {
      for (const { release, extraction } of read) kept.set(release.id, extraction);
    },
  };
  const parts = {
    openCache: async () => {
      log.opened += 1;
      return cache;
    },
    extractAll: async (some: readonly Release[]) => {
      log.read.push(...some.map(({ id }) => id));
      return some.map(extractionOf);
    },
    atOnce: 2,
    progress: (read: number, of: number) => log.told.push(`${read}/${of}`),
  };
  return { kept, log, parts };
};

describe('reading releases', () => {
  it('reads each once and gives all of them', async () => {
    const { log, parts, kept } = setUp();
    const releases = releasesUpTo(450);
    const read = await readReleases(releases, parts);
    expect([...read.keys()].toSorted()).toEqual(releases.map(({ id }) => id).toSorted());
    expect(new Set(log.read).size).toBe(log.read.length);
    expect(kept.size).toBe(450);
    expect(log.told.at(-1)).toBe('450/450');
  });

  it('reads only what is new', async () => {
    const { log, parts } = setUp();
    await readReleases(releasesUpTo(300), parts);
    log.read.length = 0;
    log.told.length = 0;
    const read = await readReleases(releasesUpTo(303), parts);
    expect(read.size).toBe(303);
    expect(log.read).toEqual(['r300', 'r301', 'r302']);
    expect(log.told).toEqual([]);
  });

  it('keeps nothing of a few, and tells nothing', async () => {
    const { log, parts, kept } = setUp();
    expect((await readReleases(releasesUpTo(fewReleases - 1), parts)).size).toBe(fewReleases - 1);
    expect([log.opened, kept.size, log.told]).toEqual([0, 0, []]);
  });
});
