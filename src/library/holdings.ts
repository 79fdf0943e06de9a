import type { Coverage } from '../domain/answer.ts';
import type { Entry, Holding } from '../domain/entry.ts';
import { compareNewestFirst, hasYear } from '../domain/partial-date.ts';
import type { ReleaseReference } from '../domain/release.ts';

export const coverageOf = (releases: readonly ReleaseReference[]): Coverage => ({
  releases: releases.length,
  newest:
    releases
      .map(({ publishedOn }) => publishedOn.value)
      .filter((date) => date !== null && hasYear(date))
      .toSorted(compareNewestFirst)[0] ?? null,
});

/** How much there is of each value that `valuesOf` names. */
export const holdingsOf = (
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly string[],
): readonly (readonly [string, Holding])[] => {
  const seen = new Map<string, { releases: Set<string>; findings: number }>();
  for (const entry of entries) {
    for (const value of valuesOf(entry)) {
      const holding = seen.get(value) ?? { releases: new Set<string>(), findings: 0 };
      holding.releases.add(entry.evidence.release.id);
      for (const other of entry.evidence.alsoIn) holding.releases.add(other.id);
      if (entry.evidence.supports === 'finding') holding.findings += 1;
      seen.set(value, holding);
    }
  }
  return [...seen].map(([value, { releases, findings }]) => [value, { releases: releases.size, findings }]);
};
