import type { Coverage } from '../domain/answer.ts';
import type { Entry, Holding, QuotedPerson } from '../domain/entry.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Problem } from '../domain/problem.ts';
import type { ReleaseReference } from '../domain/release.ts';
import type { Steps } from '../domain/steps.ts';
import type { TopicId } from '../domain/topic.ts';
import { type Inverted, invert, type Row } from '../search/inverted.ts';
import { copyKey, copyMarks, foldCopies } from './copies.ts';
import { draftEntries, type LibraryNames, referenceTo } from './entries.ts';
import { type EntryColumns, EntryPacker } from './entry-columns.ts';
import { facetsOf } from './facets.ts';
import { coverageOf, holdingsOf } from './holdings.ts';
import { type InspectedDocument, layOutInspections } from './inspections.ts';
import { openEntries } from './packed-entries.ts';
import { type KnownRelease, PackedReleases, type ReleaseColumns } from './packed-releases.ts';
import { findPassages } from './passages.ts';
import { findPeople } from './people.ts';
import { type PostingColumns, PostingsPacker } from './postings.ts';

/**
 * A library laid out: numbers in typed arrays, and what JSON can hold. Nothing in it hangs on the process that made it,
 * so that it can be kept and opened again in another.
 */
export interface LaidOut {
  readonly releases: ReleaseColumns;
  readonly references: readonly ReleaseReference[];
  /** Newest first. */
  readonly inspections: readonly Inspection[];
  /** Of each release, the place of its inspection. */
  readonly ranks: Uint32Array;
  readonly entries: EntryColumns;
  readonly postings: PostingColumns;
  readonly index: Inverted;
  readonly coverage: Coverage;
  readonly organisations: readonly (readonly [OrganisationId, Holding])[];
  readonly topics: readonly (readonly [TopicId, Holding])[];
  readonly people: readonly QuotedPerson[];
  /** What was noticed while reading, by the release's id; those without a problem are left out. */
  readonly problems: readonly (readonly [string, readonly Problem[]])[];
}

export interface LayingParts {
  readonly releases: ReleaseColumns;
  /** One of them as it was read, by its place; as it is kept where this is absent. */
  readonly knownAt?: (place: number) => KnownRelease;
  readonly names: LibraryNames;
}

/** Releases and entries between two breaks: a few milliseconds. */
const releasesAtOnce = 5;
const entriesAtOnce = 500;

/** With breaks, for a process that has other things to do meanwhile. Holds one release at a time as objects. */
export const layOutLibrary = function* ({ releases: columns, knownAt, names }: LayingParts): Steps<LaidOut> {
  const releases = new PackedReleases(columns);
  const { documents, references, problems } = yield* readHeads(releases);
  const inspections = yield* layOutInspections(documents);
  const ranks = ranksOf(releases, inspections);

  const packer = new EntryPacker();
  const keys: number[] = [];
  const newestFirst = Uint32Array.from(ranks, (_, place) => place).sort(
    (a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b,
  );
  for (const [at, place] of newestFirst.entries()) {
    const { release, extraction } = knownAt?.(place) ?? releases.knownAt(place);
    for (const draft of draftEntries(release, extraction, names)) {
      packer.push(place, draft);
      keys.push(copyKey(draft.evidence));
    }
    if (at % releasesAtOnce === 0) yield;
  }
  const { order, copies } = yield* foldCopies(keys, (draft) => packer.releases.at(draft), references);
  const entryColumns = yield* packer.taken(order, copies);
  const entryAt = openEntries({ columns: entryColumns, releases, references, inspections, ranks });
  const entries = order.map((_, id) => entryAt(id));

  const postings = new PostingsPacker();
  for (const entry of entries) {
    for (const facet of facetsOf(entry)) postings.add(facet, entry.id);
    if (entry.id % entriesAtOnce === 0) yield;
  }
  const index = yield* invert(rowsOf(entries, order, packer, releases));
  return {
    releases: columns,
    references,
    inspections,
    ranks,
    entries: entryColumns,
    postings: postings.taken(),
    index,
    coverage: coverageOf(references),
    organisations: holdingsOf(entries, ({ evidence }) => evidence.subjects.map(({ id }) => id)),
    topics: holdingsOf(entries, ({ evidence }) => (evidence.supports === 'finding' ? evidence.topics : [])),
    people: findPeople(entries),
    problems,
  };
};

const readHeads = function* (
  releases: PackedReleases,
): Steps<Pick<LaidOut, 'references' | 'problems'> & { readonly documents: readonly InspectedDocument[] }> {
  const documents: InspectedDocument[] = [];
  const references: ReleaseReference[] = [];
  const problems: [string, readonly Problem[]][] = [];
  for (const [place, id] of releases.ids.entries()) {
    const { release, extraction } = releases.keptAt(place);
    references.push(referenceTo({ ...release, id }, extraction));
    if (extraction.problems.length > 0) problems.push([id, extraction.problems]);
    const { releaseId, publishedOn, subjects, programme, stage } = extraction;
    let marks: ReadonlySet<string> | null = null;
    documents.push({
      extraction: { releaseId, publishedOn, subjects, programme, stage },
      // Asked of those alone whose dates do not tell.
      get copied() {
        marks ??= marksOf(releases.textAt(place));
        return marks;
      },
    });
    if (place % releasesAtOnce === 0) yield;
  }
  return { documents, references, problems };
};

const marksOf = (text: string): ReadonlySet<string> =>
  copyMarks(findPassages(text).map(({ start, end }) => text.slice(start, end)));

const ranksOf = (releases: PackedReleases, inspections: readonly Inspection[]): Uint32Array => {
  const rankOf = new Map(
    inspections.flatMap(({ releaseIds }, rank) => releaseIds.map((id) => [id, rank] as const)),
  );
  return Uint32Array.from(releases.ids, (id) => {
    const rank = rankOf.get(id);
    // Every release is in exactly one inspection: `layOutInspections` drops none.
    if (rank === undefined) throw new Error(`release ${id} belongs to no inspection`);
    return rank;
  });
};

/** What is indexed of each entry. The title says what "the force" and "it" are; the speaker's name finds what she said. */
const rowsOf = function* (
  entries: readonly Entry[],
  order: readonly number[],
  packer: EntryPacker,
  releases: PackedReleases,
): Generator<Row> {
  for (const { id, evidence } of entries) {
    const draft = order[id] as number;
    const release = packer.releases.at(draft);
    const near = packer.contextOf(draft).map(({ start, end }) => releases.wordsAt(release, start, end));
    const { title } = evidence.release;
    const name = evidence.speaker?.name ?? null;
    yield {
      id,
      words: evidence.spans.map((span) => span.words).join('\n'),
      context: [...near, title, name].filter((words) => words !== null).join(' '),
    };
  }
};
