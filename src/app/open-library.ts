import type { Extraction } from '../domain/extraction.ts';
import type { OrganisationKind, Subject } from '../domain/organisation.ts';
import type { Problem } from '../domain/problem.ts';
import type { Release } from '../domain/release.ts';
import { allAtOnce, type Steps } from '../domain/steps.ts';
import { type KnownRelease, layOutLibrary, type Library } from '../library/library.ts';
import type { LibraryNames } from '../library/entries.ts';
import { findOrganisations } from '../reference/find-organisations.ts';
import type { Reference } from '../reference/reference.ts';
import { topicsOf } from '../reference/topics-of.ts';
import { type Answerer, createAnswerer } from './answer-question.ts';

export interface LibraryParts {
  readonly releases: readonly Release[];
  readonly reference: Reference;
  readonly extract: (release: Release, reference: Reference) => Extraction;
  readonly clock: () => Date;
  readonly defect: (message: string) => void;
}

export interface OpenLibrary {
  readonly library: Library;
  readonly answerer: Answerer;
  /** What the library was laid out from. */
  readonly known: readonly KnownRelease[];
  /** What was noticed while reading, release by release; those without a problem are left out. */
  readonly problems: readonly { readonly release: Release; readonly problems: readonly Problem[] }[];
}

/**
 * Reads every release, lays the library out and makes it answer. Derived from its parts alone and holding nothing
 * open: when the releases change it is opened again and the new answerer takes the old one's place.
 */
export const openLibrary = (parts: LibraryParts): OpenLibrary => allAtOnce(layOutReleases(parts));

/** The same with breaks, for a process that has questions to answer meanwhile. */
export const layOutReleases = function* ({
  releases,
  reference,
  extract,
  clock,
  defect,
}: LibraryParts): Steps<OpenLibrary> {
  const known: KnownRelease[] = [];
  for (const release of releases) {
    known.push({ release, extraction: extract(release, reference) });
    yield;
  }
  const library = yield* layOutLibrary(known, libraryNames(reference));
  const problems = known
    .map(({ release, extraction }) => ({ release, problems: extraction.problems }))
    .filter((one) => one.problems.length > 0);
  return { library, answerer: createAnswerer({ library, reference, clock, defect }), known, problems };
};

/** What the library asks of the reference data. */
export const libraryNames = (reference: Reference): LibraryNames => ({
  // Broader topics come with it.
  topicsOf: (words, subjects) => topicsOf(words, reference, kindsOf(subjects, reference)),
  ordinaryWords: [
    ...[...reference.topics.values()].flatMap((row) => [row.name, ...row.cues, ...row.synonyms]),
    ...[...reference.wording.values()].flat(),
  ],
  organisationsIn: (words) => findOrganisations(words, reference).flatMap(({ ids }) => ids),
});

const kindsOf = (subjects: readonly Subject[], reference: Reference): readonly OrganisationKind[] =>
  subjects.flatMap(({ id }) => reference.organisations.get(id)?.kind ?? []);
