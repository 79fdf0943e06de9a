import type { CorpusFile, ReadFile } from '../app/reading-cache.ts';
import { extract } from '../extract/extract.ts';
import { packRelease } from '../library/packed-releases.ts';
import type { Reference } from '../reference/reference.ts';
import { digestOf, readBytes } from '../store/corpus-files.ts';
import { parseReleaseFile } from '../store/release-file.ts';

/** Reads one file of the corpus and all that can be read from the release in it. */
export const readFile = ({ id, path }: CorpusFile, reference: Reference): ReadFile => {
  const found = readBytes(path);
  // It was there a moment ago.
  if (!('bytes' in found))
    return { id, digest: '', problems: [{ line: null, message: found.message }], release: null };
  const digest = digestOf(found.bytes);
  const { release, problems } = parseReleaseFile({ id, path }, found.bytes);
  const told = problems.map(({ line, message }) => ({ line, message }));
  if (release === null) return { id, digest, problems: told, release: null };
  const { text, textHash, record } = packRelease({ release, extraction: extract(release, reference) });
  return { id, digest, problems: told, release: { text, textHash, record } };
};
