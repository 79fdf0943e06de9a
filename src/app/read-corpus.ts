import { PackedReleases, type ReleaseColumns, ReleasePacker } from '../library/packed-releases.ts';
import type { CorpusFile, FileProblem, ReadFile, ReadingCache } from './reading-cache.ts';

/** Of fewer unread files reading takes less time than looking up what was read of them. */
export const fewFiles = 100;

/** Files read, and kept, at a time: what a stopped start has to read again. */
const batch = 200;

/** What was read from each file of a corpus, in order. */
export interface ReadCorpus {
  readonly files: readonly KeptFile[];
  /** Of those files that hold a release, in the same order. */
  readonly releases: ReleaseColumns;
}

export interface KeptFile {
  readonly id: string;
  readonly digest: string;
  readonly problems: readonly FileProblem[];
  readonly isRelease: boolean;
}

export interface ReadingParts {
  /** What was read the last time, with the same rules; null where nothing was. */
  readonly before: ReadCorpus | null;
  readonly cache: ReadingCache;
  /** Reads files, in the order given; several batches may be under way at once. */
  readonly readAll: (files: readonly CorpusFile[]) => Promise<readonly ReadFile[]>;
  /** Batches under way at once. */
  readonly atOnce: number;
  /** Told after each batch of a long reading. */
  readonly progress: (read: number, of: number) => void;
  readonly breathe: () => Promise<void>;
}

/** What stands in the files: what was read of them before, or is found in the cache, else read now. */
export const readCorpus = async (
  files: readonly CorpusFile[],
  { before, cache, readAll, atOnce, progress, breathe }: ReadingParts,
): Promise<ReadCorpus> => {
  const packer = new ReleasePacker();
  const kept = new Map<string, KeptFile>();
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  const take = ({ id, digest, problems, release }: ReadFile): void => {
    kept.set(id, { id, digest, problems, isRelease: release !== null });
    if (release !== null) packer.push({ ...release, id, file: paths.get(id) ?? '' });
  };

  if (before !== null) {
    const releases = new PackedReleases(before.releases);
    const known = new Map(before.files.map((file) => [file.id, file]));
    for (const { id, digest } of files) {
      const file = known.get(id);
      if (file?.digest !== digest) continue;
      const place = releases.placeOf(id);
      take({ ...file, release: place === undefined ? null : releases.packedAt(place) });
      await breathe();
    }
  }
  const isUnread = ({ id }: CorpusFile): boolean => !kept.has(id);
  const isLong = files.filter(isUnread).length >= fewFiles;
  if (isLong) await cache.find(files.filter(isUnread), take);
  const unread = files.filter(isUnread);
  let next = 0;
  let read = 0;
  const work = async (): Promise<void> => {
    while (next < unread.length) {
      const some = unread.slice(next, next + batch);
      next += batch;
      const found = await readAll(some);
      for (const one of found) take(one);
      if (!isLong) continue;
      await cache.keep(found);
      read += some.length;
      progress(read, unread.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const inOrder = files.flatMap(({ id }) => kept.get(id) ?? []);
  return {
    files: inOrder,
    releases: packer.taken(inOrder.flatMap(({ id, isRelease }) => (isRelease ? [id] : []))),
  };
};
