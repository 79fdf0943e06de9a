import type { Extraction } from '../domain/extraction.ts';
import type { OrganisationKind, Subject } from '../domain/organisation.ts';
import type { Release } from '../domain/release.ts';
import { allAtOnce } from '../domain/steps.ts';
import type { Likenesses } from '../ingest/near-duplicate.ts';
import type { LibraryNames } from '../library/entries.ts';
import { layOutLibrary } from '../library/lay-out-library.ts';
import { type Library, openLaidOut } from '../library/library.ts';
import { packRelease, ReleasePacker } from '../library/packed-releases.ts';
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
  /** Which releases repeat which, by their places in the library; looked for when it is asked where this is absent. */
  readonly likenesses?: Likenesses;
}

/**
 * Reads every release, lays the library out and makes it answer. Derived from its parts alone and holding nothing
 * open: when the releases change it is opened again and the new answerer takes the old one's place.
 */
export const openLibrary = ({ releases, reference, extract, clock, defect }: LibraryParts): OpenLibrary => {
  const packer = new ReleasePacker();
  for (const release of releases)
    packer.push(packRelease({ release, extraction: extract(release, reference) }));
  const names = libraryNames(reference);
  const library = openLaidOut(allAtOnce(layOutLibrary({ releases: packer.taken(), names })), names);
  return { library, answerer: createAnswerer({ library, reference, clock, defect }) };
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
