import type { KnownState, ReleaseFacts } from '../domain/digest.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { PublisherKind } from '../domain/publisher.ts';
import type { Release } from '../domain/release.ts';
import { createKnownTexts } from '../ingest/near-duplicate.ts';

export interface FactsParts {
  readonly releases: readonly { readonly release: Release; readonly extraction: Extraction }[];
  readonly inspections: readonly Inspection[];
  readonly known: readonly KnownState[];
}

/** Nearest to the source first: of two texts that became known together, whose words the other repeats. */
const nearness: readonly (PublisherKind | null)[] = [
  'inspectorate',
  'force',
  'fire-service',
  'commissioner',
  'government',
];

/** What selections ask of each release of a library. Worked out anew when the library changes. */
export const releaseFacts = ({
  releases,
  inspections,
  known,
}: FactsParts): ReadonlyMap<string, ReleaseFacts> => {
  const inspectionOf = new Map(
    inspections.flatMap(({ id, releaseIds }) => releaseIds.map((one) => [one, id] as const)),
  );
  const firstKnown = new Map(known.map(({ releaseId, firstKnownAt }) => [releaseId, firstKnownAt]));
  const facts = new Map<string, ReleaseFacts>();
  const texts = createKnownTexts();
  const orderOf = ({ release, extraction }: FactsParts['releases'][number]): readonly [number, number] => {
    const place = nearness.indexOf(extraction.publisher.value?.kind ?? null);
    return [firstKnown.get(release.id) ?? Infinity, place < 0 ? nearness.length : place];
  };
  const inOrder = releases.toSorted((a, b) => {
    const [whenA, whereA] = orderOf(a);
    const [whenB, whereB] = orderOf(b);
    return whenA === whenB ? whereA - whereB || (a.release.id < b.release.id ? -1 : 1) : whenA - whenB;
  });
  for (const { release, extraction } of inOrder) {
    const organisations = extraction.subjects.map(({ id }) => id);
    const likeness = texts.compare(release.text);
    const original = likeness.kind === 'different' ? undefined : facts.get(likeness.id);
    // The same letter about another force repeats most words and is news all the same.
    const isCopy = original !== undefined && sameMembers(original.organisations, organisations);
    if (!isCopy) texts.add(release.id, release.text);
    facts.set(release.id, {
      releaseId: release.id,
      textHash: release.textHash,
      inspectionId: inspectionOf.get(release.id) ?? release.id,
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
          organisations: finding.subjects.length > 0 ? finding.subjects.map(({ id }) => id) : organisations,
          topics: finding.topics,
        })),
    });
  }
  return facts;
};

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
