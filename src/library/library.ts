import type { Coverage, Evidence } from '../domain/answer.ts';
import type { Condition, Entry, Holding, Holdings } from '../domain/entry.ts';
import type { Extraction } from '../domain/extraction.ts';
import { compareNewestFirst, hasYear } from '../domain/partial-date.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { Release } from '../domain/release.ts';
import { allAtOnce, type Steps } from '../domain/steps.ts';
import { layOutIndex, type SearchIndex } from '../search/search-index.ts';
import { holdsPhrase } from '../search/phrase.ts';
import { isTrueOf } from '../text/source-text.ts';
import { copyMarks, foldCopies } from './copies.ts';
import { draftEntries, type Draft, type LibraryNames } from './entries.ts';
import { findInspections, type InspectedDocument } from './inspections.ts';
import { findPassages } from './passages.ts';
import { findPeople, personKey } from './people.ts';
import { isWithin } from './period.ts';
import { Postings } from './postings.ts';

/** All releases and what was read from them, held in memory. Made anew when the corpus changes; never changed. */
export interface Library extends Holdings {
  readonly index: SearchIndex;
  readonly releases: ReadonlyMap<string, Release>;
  /** Whether all words of the evidence still stand where it says. Asked before anything is shown. */
  readonly isTrue: (evidence: Evidence) => boolean;
}

export interface KnownRelease {
  readonly release: Release;
  readonly extraction: Extraction;
}

export const createLibrary = (known: readonly KnownRelease[], names: LibraryNames): Library =>
  allAtOnce(layOutLibrary(known, names));

/** Releases and entries between two breaks: a few milliseconds. */
const releasesAtOnce = 5;
const entriesAtOnce = 500;

/** The same with breaks, for a process that has other things to do meanwhile. */
export const layOutLibrary = function* (known: readonly KnownRelease[], names: LibraryNames): Steps<Library> {
  const documents: InspectedDocument[] = [];
  for (const { release, extraction } of known) {
    const sentences = findPassages(release.text).map((one) => release.text.slice(one.start, one.end));
    documents.push({ extraction, copied: copyMarks(sentences) });
    if (documents.length % releasesAtOnce === 0) yield;
  }
  const inspections = findInspections(documents);
  const placeOf = new Map(
    inspections.flatMap((inspection, rank) =>
      inspection.releaseIds.map((id) => [id, { inspection, rank }] as const),
    ),
  );
  const placed: (Draft & { readonly inspection: Inspection; readonly rank: number })[] = [];
  for (const [at, { release, extraction }] of known.entries()) {
    const place = placeOf.get(release.id);
    // Every release is in exactly one inspection: `findInspections` drops none.
    if (place === undefined) throw new Error(`release ${release.id} belongs to no inspection`);
    for (const draft of draftEntries(release, extraction, names)) placed.push({ ...draft, ...place });
    if (at % releasesAtOnce === 0) yield;
  }
  const ordered = foldCopies(placed.toSorted((a, b) => a.rank - b.rank));
  const entries: readonly Entry[] = ordered.map((draft, id) => ({
    id,
    evidence: draft.evidence,
    inspection: draft.inspection,
    rank: draft.rank,
    part: draft.part,
    counts: draft.counts,
    grades: draft.grades,
  }));

  const postings = new Postings();
  for (const entry of entries) {
    for (const facet of facetsOf(entry)) postings.add(facet, entry.id);
    if (entry.id % entriesAtOnce === 0) yield;
  }
  const releases = new Map(known.map(({ release }) => [release.id, release]));

  const index = yield* layOutIndex(
    ordered.map((draft, id) => ({ id, words: wordsOf(draft.evidence), context: contextOf(draft) })),
    names.ordinaryWords,
  );

  const select = (condition: Condition): readonly Entry[] => {
    const groups = facetGroups(condition);
    const { period = null, inspected = null, phrase = null } = condition;
    // The index knows which entries have all words of a phrase; whether in its order, only their text.
    const worded = phrase === null ? null : index.holding(phrase);
    if (groups.length === 0 && period === null && inspected === null && phrase === null) return entries;
    let ids = groups.length === 0 ? worded : postings.meeting(groups);
    if (groups.length > 0 && worded !== null) {
      const among = new Set(worded);
      ids = (ids ?? []).filter((id) => among.has(id));
    }
    const found = ids === null ? entries : ids.map((id) => entries[id] as Entry);
    if (period === null && inspected === null && phrase === null) return found;
    return found.filter(
      (entry) =>
        (inspected === null || isWithin(entry.inspection.publishedOn, inspected)) &&
        (period === null || isWithin(dateOf(entry), period)) &&
        (phrase === null || holdsPhrase(wordsOf(entry.evidence), phrase)),
    );
  };

  return {
    coverage: coverageOf(known),
    entries,
    select,
    index,
    releases,
    inspections,
    organisations: holdings(entries, (entry) => entry.evidence.subjects.map((subject) => subject.id)),
    topics: holdings(entries, (entry) =>
      entry.evidence.supports === 'finding' ? entry.evidence.topics : [],
    ),
    people: findPeople(entries),
    isTrue: (evidence) => {
      const release = releases.get(evidence.release.id);
      const spans = evidence.leadIn === null ? evidence.spans : [...evidence.spans, evidence.leadIn];
      return release !== undefined && spans.every((span) => isTrueOf(span, release.text, release.textHash));
    },
  };
};

const wordsOf = (evidence: Evidence): string => evidence.spans.map((span) => span.words).join('\n');

/** The title says what "the force" and "it" are; the speaker's name finds what she said. */
const contextOf = (draft: Draft): string =>
  [draft.context, draft.evidence.release.title ?? '', draft.evidence.speaker?.name ?? ''].join(' ').trim();

const dateOf = (entry: Entry) => entry.evidence.release.publishedOn.value ?? entry.inspection.publishedOn;

const facetsOf = ({ evidence, inspection, grades }: Entry): readonly string[] => {
  const { speaker, release } = evidence;
  return [
    `supports:${evidence.supports}`,
    ...evidence.subjects.map((subject) => `organisation:${subject.id}`),
    ...(evidence.supports === 'quote' && speaker?.organisation
      ? [`organisation:${speaker.organisation}`]
      : []),
    ...(speaker?.name ? [`person:${personKey(speaker.name)}`] : []),
    ...(speaker ? [`role:${speaker.role}`] : []),
    ...evidence.topics.map((topic) => `topic:${topic}`),
    ...(evidence.findingKind ? [`kind:${evidence.findingKind}`] : []),
    ...(evidence.voice ? [`voice:${evidence.voice}`] : []),
    ...(evidence.era ? [`era:${evidence.era}`] : []),
    ...grades.map(({ grade }) => `grade:${grade}`),
    ...(inspection.programme === null ? [] : [`programme:${inspection.programme}`]),
    ...(release.publisher.value === null ? [] : [`publisher:${release.publisher.value.kind}`]),
  ];
};

const facetGroups = (condition: Condition): readonly (readonly string[])[] =>
  [
    (condition.supports ?? []).map((value) => `supports:${value}`),
    (condition.organisations ?? []).map((value) => `organisation:${value}`),
    (condition.people ?? []).map((value) => `person:${personKey(value)}`),
    (condition.roles ?? []).map((value) => `role:${value}`),
    (condition.topics ?? []).map((value) => `topic:${value}`),
    (condition.kinds ?? []).map((value) => `kind:${value}`),
    (condition.voices ?? []).map((value) => `voice:${value}`),
    (condition.eras ?? []).map((value) => `era:${value}`),
    (condition.grades ?? []).map((value) => `grade:${value}`),
    (condition.programmes ?? []).map((value) => `programme:${value}`),
    (condition.publishers ?? []).map((value) => `publisher:${value}`),
  ].filter((values) => values.length > 0);

const coverageOf = (known: readonly KnownRelease[]): Coverage => ({
  releases: known.length,
  newest:
    known
      .map(({ extraction }) => extraction.publishedOn.value)
      .filter((date) => date !== null && hasYear(date))
      .toSorted(compareNewestFirst)[0] ?? null,
});

const holdings = (
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, Holding> => {
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
  return new Map(
    [...seen].map(
      ([value, { releases, findings }]) => [value, { releases: releases.size, findings }] as const,
    ),
  );
};
