import type { KnownState, ReleaseFacts } from '../domain/digest.ts';
import type { PublisherKind } from '../domain/publisher.ts';
import type { Likenesses } from '../ingest/near-duplicate.ts';
import type { Library } from '../library/library.ts';

/** Nearest to the source first: of two texts that became known together, whose words the other repeats. */
const nearness: readonly (PublisherKind | null)[] = [
  'inspectorate',
  'force',
  'fire-service',
  'commissioner',
  'government',
];

type FactsLibrary = Pick<Library, 'releases' | 'references' | 'inspections' | 'rankOf'>;

/** What selections ask of each release of a library, whatever else it repeats. */
export const ownFacts = ({ releases, inspections, rankOf }: FactsLibrary): readonly ReleaseFacts[] =>
  releases.ids.map((id, place): ReleaseFacts => {
    const { extraction } = releases.keptAt(place);
    const organisations = extraction.subjects.map((subject) => subject.id);
    return {
      releaseId: id,
      textHash: releases.textHashes[place] as string,
      inspectionId: inspections[rankOf(id) ?? -1]?.id ?? id,
      copyOf: null,
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
    };
  });

/** The same with what repeats what: a copy is of the release that became known first; `own`: of each release, in order. */
export const releaseFacts = (
  own: readonly ReleaseFacts[],
  { same, first, second, shares }: Likenesses,
  known: readonly KnownState[],
): ReadonlyMap<string, ReleaseFacts> => {
  const firstKnown = new Map(known.map(({ releaseId, firstKnownAt }) => [releaseId, firstKnownAt]));
  const near = new Map<number, { readonly other: number; readonly share: number }[]>();
  const pair = (one: number, other: number, share: number): void => {
    near.set(one, [...(near.get(one) ?? []), { other, share }]);
  };
  shares.forEach((share, at) => {
    pair(first[at] as number, second[at] as number, share);
    pair(second[at] as number, first[at] as number, share);
  });
  const inOrder = own
    .map((facts, place) => {
      const where = nearness.indexOf(facts.publisher);
      return {
        facts,
        place,
        when: firstKnown.get(facts.releaseId) ?? Infinity,
        where: where < 0 ? nearness.length : where,
      };
    })
    .toSorted((a, b) =>
      a.when === b.when
        ? a.where - b.where || (a.facts.releaseId < b.facts.releaseId ? -1 : 1)
        : a.when < b.when
          ? -1
          : 1,
    );
  const found = new Map<string, ReleaseFacts>();
  /** Originals so far, by the first text with their words. */
  const originals = new Map<number, ReleaseFacts>();
  for (const { facts, place } of inOrder) {
    const words = same[place] as number;
    const [nearest] = (near.get(words) ?? [])
      .filter(({ other }) => originals.has(other))
      .toSorted((a, b) => b.share - a.share);
    const original =
      originals.get(words) ?? (nearest === undefined ? undefined : originals.get(nearest.other));
    // The same letter about another force repeats most words and is news all the same.
    const isCopy = original !== undefined && sameMembers(original.organisations, facts.organisations);
    if (!isCopy && !originals.has(words)) originals.set(words, facts);
    found.set(facts.releaseId, isCopy ? { ...facts, copyOf: original.releaseId } : facts);
  }
  return found;
};

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
