import type { Entry } from '../domain/entry.ts';
import { compareNewestFirst } from '../domain/partial-date.ts';
import type { Shelf } from './shelf.ts';

/**
 * The first of these entries in the newest release that `fits`, an undated one where there is no other; null where
 * none does.
 */
export const newestRelease = (
  ids: Uint32Array,
  { facts, entryAt }: Shelf,
  fits: (entry: Entry) => boolean = () => true,
): Entry | null => {
  const seen = new Set<number>();
  let newest: Entry | null = null;
  for (const id of ids) {
    const release = facts.releases[id] as number;
    if (seen.has(release)) continue;
    seen.add(release);
    const entry = entryAt(id);
    if (!fits(entry)) continue;
    const older = newest?.evidence.release.publishedOn.value ?? null;
    if (newest === null || compareNewestFirst(entry.evidence.release.publishedOn.value, older) < 0)
      newest = entry;
  }
  return newest;
};
