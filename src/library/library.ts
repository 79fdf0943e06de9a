import type { Evidence } from '../domain/answer.ts';
import type { Condition, Entry, Holdings } from '../domain/entry.ts';
import type { Inspection } from '../domain/inspection.ts';
import { once } from '../domain/once.ts';
import type { ReleaseReference } from '../domain/release.ts';
import { allAtOnce } from '../domain/steps.ts';
import { openIndex, type SearchIndex } from '../search/search-index.ts';
import { holdsPhrase } from '../search/phrase.ts';
import { isTrueOf } from '../text/source-text.ts';
import type { LibraryNames } from './entries.ts';
import { facetGroups } from './facets.ts';
import { type LaidOut, layOutLibrary } from './lay-out-library.ts';
import { openEntries, PackedEvidence } from './packed-entries.ts';
import { type KnownRelease, packRelease, PackedReleases, ReleasePacker } from './packed-releases.ts';
import { isWithin } from './period.ts';
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
  const entries = openEntries({ columns: laidOut.entries, releases, references, inspections, ranks });
  const postings = new Postings(laidOut.postings);
  const index = openIndex(laidOut.index, ordinaryWords);

  const select = (condition: Condition): readonly Entry[] => {
    const groups = facetGroups(condition);
    const { period = null, inspected = null, phrase = null } = condition;
    // The index knows which entries have all words of a phrase; whether in its order, only their text.
    const worded = phrase === null ? null : index.holding(phrase);
    if (groups.length === 0 && period === null && inspected === null && phrase === null) return entries;
    let ids: ArrayLike<number> | null = groups.length === 0 ? worded : postings.meeting(groups);
    if (groups.length > 0 && worded !== null) {
      const among = new Set(worded);
      ids = Array.from(ids ?? []).filter((id) => among.has(id));
    }
    const found = ids === null ? entries : entriesAt(ids);
    if (period === null && inspected === null && phrase === null) return found;
    return found.filter(
      (entry) =>
        (inspected === null || isWithin(entry.inspection.publishedOn, inspected)) &&
        (period === null || isWithin(dateOf(entry), period)) &&
        (phrase === null || holdsPhrase(wordsOf(entry.evidence), phrase)),
    );
  };

  const entriesAt = (ids: ArrayLike<number>): readonly Entry[] => {
    const found: Entry[] = [];
    for (let at = 0; at < ids.length; at += 1) found.push(entries[ids[at] as number] as Entry);
    return found;
  };

  const byRelease = once(() => {
    const lists = Array.from(references, (): Entry[] => []);
    for (const entry of entries) lists[laidOut.entries.releases[entry.id] as number]?.push(entry);
    return lists;
  });

  return {
    coverage: laidOut.coverage,
    entries,
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
      return place === undefined ? [] : (byRelease()[place] as readonly Entry[]);
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

const dateOf = ({ evidence, inspection }: Entry): Inspection['publishedOn'] =>
  evidence.release.publishedOn.value ?? inspection.publishedOn;
