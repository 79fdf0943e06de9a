import type { Evidence } from '../domain/answer.ts';
import type { Condition, Entry, Holdings } from '../domain/entry.ts';
import { once } from '../domain/once.ts';
import type { ReleaseReference } from '../domain/release.ts';
import { allAtOnce } from '../domain/steps.ts';
import { openIndex, type SearchIndex } from '../search/search-index.ts';
import { holdsPhrase } from '../search/phrase.ts';
import { isTrueOf } from '../text/source-text.ts';
import type { LibraryNames } from './entries.ts';
import { facetGroups } from './facets.ts';
import { type LaidOut, layOutLibrary } from './lay-out-library.ts';
import { factsOf, openEntries, PackedEvidence } from './packed-entries.ts';
import { type KnownRelease, packRelease, PackedReleases, ReleasePacker } from './packed-releases.ts';
import { datesOf } from './period.ts';
import { Postings } from './postings.ts';

/** All releases and what was read from them, held in memory. Made anew when the corpus changes; never changed. */
export interface Library extends Holdings {
  readonly index: SearchIndex;
  readonly releases: PackedReleases;
  /** Of each release, by its place in `releases`. */
  readonly references: readonly ReleaseReference[];
  /** Entries of one release, newest inspection first; none of a release that is not here. */
  readonly entriesOf: (releaseId: string) => readonly Entry[];
  /** Place of its inspection among all; null for a release that is not here. */
  readonly rankOf: (releaseId: string) => number | null;
  /** What was noticed while reading. */
  readonly problems: LaidOut['problems'];
  /** Whether all words of the evidence still stand where it says. Asked before anything is shown. */
  readonly isTrue: (evidence: Evidence) => boolean;
}

export const createLibrary = (known: readonly KnownRelease[], names: LibraryNames): Library => {
  const packer = new ReleasePacker();
  for (const one of known) packer.push(packRelease(one));
  const knownAt = (place: number): KnownRelease => known[place] as KnownRelease;
  const laidOut = allAtOnce(layOutLibrary({ releases: packer.taken(), knownAt, names }));
  return openLaidOut(laidOut, names);
};

/** Makes what was laid out answer. */
export const openLaidOut = (
  laidOut: LaidOut,
  { ordinaryWords }: Pick<LibraryNames, 'ordinaryWords'>,
): Library => {
  const { references, inspections, ranks } = laidOut;
  const releases = new PackedReleases(laidOut.releases);
  const parts = { columns: laidOut.entries, releases, references, inspections, ranks };
  const entryAt = openEntries(parts);
  const facts = factsOf(parts);
  const postings = new Postings(laidOut.postings);
  const index = openIndex(laidOut.index, ordinaryWords);

  const all = once(() => Uint32Array.from({ length: facts.size }, (_, id) => id));
  const inspectedOn = once(() =>
    datesOf(Array.from(ranks, (rank) => inspections[rank]?.publishedOn ?? null)),
  );
  const dated = once(() =>
    datesOf(
      references.map(
        ({ publishedOn }, place) =>
          publishedOn.value ?? inspections[ranks[place] as number]?.publishedOn ?? null,
      ),
    ),
  );

  const select = (condition: Condition): Uint32Array => {
    const groups = facetGroups(condition);
    const { period = null, inspected = null, phrase = null, undated = false } = condition;
    // The index knows which entries have all words of a phrase; whether in its order, only their text.
    const worded = phrase === null ? null : index.holding(phrase);
    let ids =
      groups.length > 0 ? postings.meeting(groups) : worded === null ? all() : Uint32Array.from(worded);
    if (groups.length > 0 && worded !== null) {
      const among = new Set(worded);
      ids = ids.filter((id) => among.has(id));
    }
    const { releases: from } = facts;
    if (inspected !== null) {
      const isWithin = inspectedOn().within(inspected);
      ids = ids.filter((id) => isWithin(from[id] as number));
    }
    if (period !== null) {
      const isWithin = dated().within(period);
      ids = ids.filter((id) => isWithin(from[id] as number));
    }
    if (undated) ids = ids.filter((id) => !dated().hasYear(from[id] as number));
    return phrase === null ? ids : ids.filter((id) => holdsPhrase(wordsOf(entryAt(id).evidence), phrase));
  };

  /** Ids of each release's entries, by its place. */
  const byRelease = once(() => {
    const lists = Array.from(references, (): number[] => []);
    facts.releases.forEach((place, id) => lists[place]?.push(id));
    return lists;
  });

  return {
    coverage: laidOut.coverage,
    facts,
    entryAt,
    select,
    index,
    releases,
    references,
    inspections,
    organisations: new Map(laidOut.organisations),
    topics: new Map(laidOut.topics),
    people: laidOut.people,
    problems: laidOut.problems,
    entriesOf: (releaseId) => {
      const place = releases.placeOf(releaseId);
      return place === undefined ? [] : (byRelease()[place] as readonly number[]).map(entryAt);
    },
    rankOf: (releaseId) => {
      const place = releases.placeOf(releaseId);
      return place === undefined ? null : (ranks[place] as number);
    },
    isTrue: (evidence) => {
      if (evidence instanceof PackedEvidence) return evidence.isTrue;
      const release = releases.get(evidence.release.id);
      const spans = evidence.leadIn === null ? evidence.spans : [...evidence.spans, evidence.leadIn];
      return release !== undefined && spans.every((span) => isTrueOf(span, release.text, release.textHash));
    },
  };
};

const wordsOf = (evidence: Evidence): string => evidence.spans.map((span) => span.words).join('\n');
