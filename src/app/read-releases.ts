import type { Extraction } from '../domain/extraction.ts';
import type { Release } from '../domain/release.ts';
import type { ExtractionCache } from './extraction-cache.ts';

/** Below this many releases reading takes less time than looking up what was read. */
export const fewReleases = 100;

/** Releases read, and kept, at a time: what a stopped start has to read again. */
const batch = 200;

export interface ReadingParts {
  /** Asked for where it is worth it. */
  readonly openCache: () => Promise<ExtractionCache>;
  /** Reads releases, in the order given; several batches may be under way at once. */
  readonly extractAll: (releases: readonly Release[]) => Promise<readonly Extraction[]>;
  /** Batches under way at once. */
  readonly atOnce: number;
  /** Told after each batch of a long reading. */
  readonly progress: (read: number, of: number) => void;
}

/** What is read from each release, by its id: found in the cache, else read now and kept. */
export const readReleases = async (
  releases: readonly Release[],
  { openCache, extractAll, atOnce, progress }: ReadingParts,
): Promise<ReadonlyMap<string, Extraction>> => {
  const cache = releases.length < fewReleases ? null : await openCache();
  const found = new Map(cache === null ? [] : await cache.find(releases));
  const unread = releases.filter(({ id }) => !found.has(id));
  let next = 0;
  let read = 0;
  const work = async (): Promise<void> => {
    while (next < unread.length) {
      const some = unread.slice(next, next + batch);
      next += batch;
      const extractions = await extractAll(some);
      const pairs = some.map((release, at) => ({ release, extraction: extractions[at] as Extraction }));
      for (const { release, extraction } of pairs) found.set(release.id, extraction);
      await cache?.keep(pairs);
      read += some.length;
      if (unread.length >= fewReleases) progress(read, unread.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
};
