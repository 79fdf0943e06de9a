import type { KnownState, ReleaseFacts } from '../domain/digest.ts';
import type { PublisherKind } from '../domain/publisher.ts';
import { createKnownTexts } from '../ingest/near-duplicate.ts';
import type { Library } from '../library/library.ts';

/** Nearest to the source first: of two texts that became known together, whose words the other repeats. */
const nearness: readonly (PublisherKind | null)[] = [
  'inspectorate',
  'force',
  'fire-service',
  'commissioner',
  'government',
];

/** What selections ask of each release of a library. Worked out anew when the library changes. */
export const releaseFacts = (
  {
    releases,
    references,
    inspections,
    rankOf,
  }: Pick<Library, 'releases' | 'references' | 'inspections' | 'rankOf'>,
  known: readonly KnownState[],
): ReadonlyMap<string, ReleaseFacts> => {
  const firstKnown = new Map(known.map(({ releaseId, firstKnownAt }) => [releaseId, firstKnownAt]));
  const facts = new Map<string, ReleaseFacts>();
  const texts = createKnownTexts();
  const inOrder = references
    .map(({ id, publisher }, place) => {
      const where = nearness.indexOf(publisher.value?.kind ?? null);
      return { id, place, when: firstKnown.get(id) ?? Infinity, where: where < 0 ? nearness.length : where };
    })
    .toSorted((a, b) =>
      a.when === b.when ? a.where - b.where || (a.id < b.id ? -1 : 1) : a.when < b.when ? -1 : 1,
    );
  for (const { id, place } of inOrder) {
    const { extraction } = releases.keptAt(place);
    const text = releases.textAt(place);
    const organisations = extraction.subjects.map((subject) => subject.id);
    const likeness = texts.compare(text);
    const original = likeness.kind === 'different' ? undefined : facts.get(likeness.id);
    // The same letter about another force repeats most words and is news all the same.
    const isCopy = original !== undefined && sameMembers(original.organisations, organisations);
    if (!isCopy) texts.add(id, text);
    facts.set(id, {
      releaseId: id,
      textHash: releases.textHashes[place] as string,
      inspectionId: inspections[rankOf(id) ?? -1]?.id ?? id,
      copyOf: isCopy ? original.releaseId : null,
      organisations,
      programme: extraction.programme.value,
      publisher: extraction.publisher.value?.kind ?? null,
      findings: extraction.findings
        .filter(({ era }) => era === 'current')
        .map((finding) => ({
          id: finding.id,
          kind: finding.kind,
          voice: finding.voice,
          organisations:
            finding.subjects.length > 0 ? finding.subjects.map((subject) => subject.id) : organisations,
          topics: finding.topics,
        })),
    });
  }
  return facts;
};

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
