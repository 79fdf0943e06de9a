import type { Extraction } from '../domain/extraction.ts';
import type { Problem } from '../domain/problem.ts';
import type { Release } from '../domain/release.ts';
import { extract } from '../extract/extract.ts';
import { splitPage } from '../ingest/split-page.ts';
import { type Supplied, toRelease } from '../ingest/to-release.ts';
import { publishersByHost } from '../reference/publishers-by-host.ts';
import type { Reference } from '../reference/reference.ts';

export interface ReadDocument {
  readonly release: Release;
  readonly extraction: Extraction;
}

/**
 * Reads a document without keeping it: bytes → release → extraction. Never throws; a document without words has an
 * empty text and the problem `no-text`.
 */
export const readDocument = (
  document: { readonly name: string; readonly bytes: Uint8Array; readonly supplied?: Supplied },
  reference: Reference,
): ReadDocument => {
  const { name, bytes, supplied = {} } = document;
  const draft = toRelease({ name, bytes, supplied }, { hosts: publishersByHost(reference) });
  const parts = splitPage(draft, reference).length;
  const several: Problem = {
    kind: 'several-releases',
    message: `The page holds ${parts} releases; they are read here as one text, and kept each by itself.`,
    place: null,
  };
  const problems = parts > 1 ? [...draft.problems, several] : draft.problems;
  const release: Release = { ...draft, id: name, file: name, problems };
  return { release, extraction: extract(release, reference) };
};
