import type { Extraction } from '../domain/extraction.ts';
import type { Problem } from '../domain/problem.ts';
import type { Release } from '../domain/release.ts';
import type { TopicId } from '../domain/topic.ts';
import { createLibrary, type Library } from '../library/library.ts';
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
  /** What was noticed while reading, release by release; those without a problem are left out. */
  readonly problems: readonly { readonly release: Release; readonly problems: readonly Problem[] }[];
}

/** Reads every release, lays the library out and makes it answer. Derived from its parts alone: open it again when they change. */
export const openLibrary = ({ releases, reference, extract, clock, defect }: LibraryParts): OpenLibrary => {
  const known = releases.map((release) => ({ release, extraction: extract(release, reference) }));
  const library = createLibrary(known, libraryNames(reference));
  const problems = known
    .map(({ release, extraction }) => ({ release, problems: [...release.problems, ...extraction.problems] }))
    .filter((one) => one.problems.length > 0);
  return { library, answerer: createAnswerer({ library, reference, clock, defect }), problems };
};

const libraryNames = (reference: Reference): LibraryNames => ({
  topicsOf: (words) => topicsOf(words, reference),
  broader: (topic) => broaderOf(topic, reference),
  organisationsIn: (words) => findOrganisations(words, reference).flatMap(({ ids }) => ids),
});

/** All topics above one, however many steps. A row that leads back to itself is refused when the reference is read. */
const broaderOf = (topic: TopicId, reference: Reference): readonly TopicId[] => {
  const above = new Set<TopicId>();
  const next = [topic];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    for (const broader of reference.topics.get(one)?.broader ?? []) {
      if (above.has(broader) || broader === topic) continue;
      above.add(broader);
      next.push(broader);
    }
  }
  return [...above];
};
