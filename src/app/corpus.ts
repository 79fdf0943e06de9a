import { formalFirst, inspectorateFirst, inTurn } from '../ask/order.ts';
import { topOf } from '../ask/top.ts';
import type { Evidence } from '../domain/answer.ts';
import type { KnownState, ReleaseFacts } from '../domain/digest.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import { compareNewestFirst } from '../domain/partial-date.ts';
import type { Problem } from '../domain/problem.ts';
import { once } from '../domain/once.ts';
import type { ReleaseReference } from '../domain/release.ts';
import type { Place } from '../domain/span.ts';
import { allAtOnce } from '../domain/steps.ts';
import type { TopicId } from '../domain/topic.ts';
import { findLikenesses } from '../ingest/near-duplicate.ts';
import { contextOf, type InContext } from '../library/context-of.ts';
import { writtenOut } from '../library/written-out.ts';
import type { Reference } from '../reference/reference.ts';
import { createTypeAhead } from '../search/type-ahead.ts';
import type { Answerer } from './answer-question.ts';
import { libraryNames, type OpenLibrary } from './open-library.ts';
import { ownFacts, releaseFacts } from './release-facts.ts';
import { type ReleaseInFull, releaseInFull } from './release-in-full.ts';

/** Where shown words stand, so that a button can find them again after a restart. */
export interface EvidencePlace extends Place {
  readonly releaseId: string;
  readonly textHash: string;
  readonly supports: Evidence['supports'];
}

export const placeOf = ({ spans: [first], release, supports }: Evidence): EvidencePlace => ({
  releaseId: release.id,
  textHash: first.textHash,
  supports,
  start: first.start,
  end: first.end,
});

/** `changed`: the release is here, with another text or read otherwise; `gone`: it is not. */
export type FoundAgain =
  | { readonly kind: 'here'; readonly evidence: Evidence; readonly context: InContext }
  | { readonly kind: 'changed'; readonly release: ReleaseReference }
  | { readonly kind: 'gone' };

/** A release at a glance: what a link preview and a home page say of it. */
export interface ReleaseSummary {
  readonly release: ReleaseReference;
  readonly organisations: readonly OrganisationId[];
  /** Findings by kind, those of earlier inspections aside. */
  readonly kinds: ReadonlyMap<FindingKind, number>;
  /** The strongest finding; null where there is none. */
  readonly strongest: Evidence | null;
}

export interface Named<Id> {
  readonly id: Id;
  readonly name: string;
}

/** Everything that can be asked of the releases at hand but answers themselves. Made anew with every library. */
export interface Corpus {
  readonly answerer: Answerer;
  /** Newest first; undated ones last. */
  readonly latest: (most: number) => readonly ReleaseSummary[];
  readonly find: (place: EvidencePlace) => FoundAgain;
  /** By its address, however that is written: with or without `www`, a slash at the end, a fragment. */
  readonly releaseAt: (address: string) => ReleaseSummary | null;
  /** Null for one that is not here. */
  readonly inFull: (releaseId: string) => ReleaseInFull | null;
  /** Releases of earlier inspections of the same organisations under the same programme, newest inspection first. */
  readonly before: (releaseId: string) => readonly string[];
  /** What digests ask of the releases; `known` says which became known first. */
  readonly facts: (known: readonly KnownState[]) => ReadonlyMap<string, ReleaseFacts>;
  /** Whom releases are about, by the beginning of a name, an alias or nearly so; those with findings first. */
  readonly organisationsLike: (typed: string, most: number) => readonly Named<OrganisationId>[];
  readonly topicsLike: (typed: string, most: number) => readonly Named<TopicId>[];
  /** What was noticed while reading, release by release; those without a problem are left out. */
  readonly problems: readonly {
    readonly release: ReleaseReference;
    readonly problems: readonly Problem[];
  }[];
}

export const createCorpus = (
  { library, answerer, likenesses }: OpenLibrary,
  reference: Reference,
): Corpus => {
  const own = once(() => ownFacts(library));
  const likely = once(
    () =>
      likenesses ??
      allAtOnce(findLikenesses(library.releases.size, (place) => library.releases.textAt(place))),
  );
  const { entriesOf } = library;
  const strongestFirst = inTurn([formalFirst, inspectorateFirst], library.facts);
  const names = libraryNames(reference);

  const referenceTo = (releaseId: string): ReleaseReference | null => {
    const place = library.releases.placeOf(releaseId);
    return place === undefined ? null : (library.references[place] ?? null);
  };

  const summaryOf = (release: ReleaseReference): ReleaseSummary => {
    const found = entriesOf(release.id).filter(
      ({ evidence }) => evidence.supports === 'finding' && evidence.era !== 'earlier',
    );
    const kinds = new Map<FindingKind, number>();
    for (const { evidence } of found) {
      if (evidence.findingKind !== null)
        kinds.set(evidence.findingKind, (kinds.get(evidence.findingKind) ?? 0) + 1);
    }
    const [strongest] = topOf(found, (a, b) => strongestFirst(a.id, b.id), 1);
    return {
      release,
      organisations: [
        ...new Set(entriesOf(release.id).flatMap(({ evidence }) => evidence.subjects.map(({ id }) => id))),
      ],
      kinds,
      strongest: strongest === undefined ? null : writtenOut(strongest.evidence),
    };
  };

  const references = once(() =>
    library.references.toSorted((a, b) => compareNewestFirst(a.publishedOn.value, b.publishedOn.value)),
  );
  const byAddress = once(
    () =>
      new Map(
        references().flatMap((release) => {
          const key = release.address === null ? null : addressKey(release.address);
          return key === null ? [] : [[key, release] as const];
        }),
      ),
  );
  const organisations = once(() =>
    createTypeAhead(
      [...reference.organisations.values()]
        .filter(({ kind }) => ['police-force', 'fire-service', 'other-force'].includes(kind))
        .map(({ id, name, aliases, place }) => ({
          id,
          name,
          spellings: [name, ...aliases, ...(place === null ? [] : [place])],
          held: library.organisations.get(id)?.findings ?? 0,
        })),
    ),
  );
  const topics = once(() =>
    createTypeAhead(
      [...reference.topics.values()].map(({ id, name, synonyms }) => ({
        id,
        name,
        spellings: [name, ...synonyms],
        held: library.topics.get(id)?.findings ?? 0,
      })),
    ),
  );

  return {
    answerer,
    latest: (most) => references().slice(0, most).map(summaryOf),
    find: (place) => {
      const release = library.releases.get(place.releaseId);
      const about = referenceTo(place.releaseId);
      if (release === undefined || about === null) return { kind: 'gone' };
      const entry = entriesOf(place.releaseId).find(
        ({ evidence: { supports, spans } }) =>
          supports === place.supports &&
          spans[0].start === place.start &&
          spans[0].end === place.end &&
          spans[0].textHash === place.textHash,
      );
      const context = entry === undefined ? null : contextOf(entry.evidence, release);
      if (entry === undefined || context === null || !library.isTrue(entry.evidence))
        return { kind: 'changed', release: about };
      return { kind: 'here', evidence: writtenOut(entry.evidence), context };
    },
    releaseAt: (address) => {
      const key = addressKey(address);
      const release = key === null ? undefined : byAddress().get(key);
      return release === undefined ? null : summaryOf(release);
    },
    inFull: (releaseId) => {
      const place = library.releases.placeOf(releaseId);
      if (place === undefined) return null;
      return releaseInFull(library.releases.knownAt(place), names, library.isTrue);
    },
    before: (releaseId) => {
      const at = library.rankOf(releaseId);
      const now = at === null ? undefined : library.inspections[at];
      if (at === null || now === undefined || now.organisations.length === 0) return [];
      return library.inspections
        .slice(at + 1)
        .filter(
          ({ programme, organisations: about }) =>
            programme === now.programme && now.organisations.every((id) => about.includes(id)),
        )
        .flatMap(({ releaseIds }) => releaseIds);
    },
    facts: (states) => releaseFacts(own(), likely(), states),
    organisationsLike: (typed, most) => organisations()(typed, most),
    topicsLike: (typed, most) => topics()(typed, most),
    problems: library.problems.flatMap(([id, problems]) => {
      const release = referenceTo(id);
      return release === null ? [] : [{ release, problems }];
    }),
  };
};

/** One page has several addresses: http or https, with `www`, a slash at the end, a fragment. Null for what is none. */
const addressKey = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname, search } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '').toLowerCase()}${search}`;
};
