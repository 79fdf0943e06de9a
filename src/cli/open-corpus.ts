import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { createAnswerer } from '../app/answer-question.ts';
import { libraryNames, type OpenLibrary } from '../app/open-library.ts';
import { readReleases } from '../app/read-releases.ts';
import { readCacheDir } from '../config.ts';
import { readingSentence } from '../copy/start-sentences.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { NonEmpty } from '../domain/known.ts';
import type { Release } from '../domain/release.ts';
import type { Steps } from '../domain/steps.ts';
import { extract } from '../extract/extract.ts';
import { layOutLibrary } from '../library/lay-out-library.ts';
import { openLaidOut } from '../library/library.ts';
import { packRelease, ReleasePacker } from '../library/packed-releases.ts';
import type { Reference } from '../reference/reference.ts';
import { createCorpusFolder } from '../store/corpus-folder.ts';
import { createExtractionCache } from '../store/extraction-cache.ts';
import { rulesDigest } from '../store/rules-digest.ts';
import { createExtractWorkers, type ExtractWorkers } from './extract-in-workers.ts';
import { openReference, referenceFolders } from './open-reference.ts';

export interface CorpusParts {
  /** Folders of releases; the rows of a `reference` folder in one are added to the shipped ones. */
  readonly folders: NonEmpty<string>;
  readonly clock: () => Date;
  readonly defect: (message: string) => void;
  /** Waited for between steps of a few milliseconds, by a process with other things to do; absent: done in one go. */
  readonly breathe?: () => Promise<void>;
}

/** One thing wrong with one file, and the way out of it. */
export interface CorpusProblem {
  readonly file: string;
  /** 1-based; null when it is about the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export type OpenedCorpus =
  | {
      readonly kind: 'open';
      readonly reference: Reference;
      readonly opened: OpenLibrary;
      /** Files that could not be read, or not wholly; the rest works. */
      readonly problems: readonly CorpusProblem[];
    }
  /** Without sound reference data nothing can be read: every problem at once. */
  | { readonly kind: 'refused'; readonly problems: readonly CorpusProblem[] };

/** Reads reference data and releases from disk and makes them answer. */
export const openCorpus = async ({
  folders,
  clock,
  defect,
  breathe = async () => {},
}: CorpusParts): Promise<OpenedCorpus> => {
  const [parsed, loaded] = await Promise.all([openReference(folders), createCorpusFolder(folders).load()]);
  if ('problems' in parsed) return { kind: 'refused', problems: parsed.problems };
  const reference = parsed.ok;
  const { releases } = loaded;
  const read = await readAll(releases, reference, folders, breathe);
  const packer = new ReleasePacker();
  for (const release of releases) {
    const extraction = read.get(release.id) ?? extract(release, reference);
    packer.push(packRelease({ release, extraction }));
    await breathe();
  }
  const names = libraryNames(reference);
  const laidOut = await withBreaks(layOutLibrary({ releases: packer.taken(), names }), breathe);
  const library = openLaidOut(laidOut, names);
  const opened = { library, answerer: createAnswerer({ library, reference, clock, defect }) };
  return { kind: 'open', reference, opened, problems: loaded.problems };
};

const withBreaks = async <T>(steps: Steps<T>, breathe: () => Promise<void>): Promise<T> => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
};

/** Of fewer releases a thread would take longer to start than to read them. */
const worthThreads = 50;
/** Each holds the reference data once more: some 100 MB. */
const mostThreads = 4;

const readAll = async (
  releases: readonly Release[],
  reference: Reference,
  folders: readonly string[],
  breathe: () => Promise<void>,
): Promise<ReadonlyMap<string, Extraction>> => {
  const atOnce = Math.min(availableParallelism(), mostThreads);
  let workers: ExtractWorkers | null = null;
  const extractAll = async (some: readonly Release[]): Promise<readonly Extraction[]> => {
    if (some.length < worthThreads) {
      const extractions: Extraction[] = [];
      for (const release of some) {
        extractions.push(extract(release, reference));
        await breathe();
      }
      return extractions;
    }
    workers ??= createExtractWorkers(atOnce, folders);
    return workers.extractAll(some);
  };
  const openCache = async () =>
    createExtractionCache(resolve(readCacheDir()), await rulesDigest(referenceFolders(folders)));
  try {
    return await readReleases(releases, { openCache, extractAll, atOnce, progress: tellProgress });
  } finally {
    await (workers as ExtractWorkers | null)?.stop();
  }
};

/** One line that is written over at a terminal, and one for each call elsewhere. */
const tellProgress = (read: number, of: number): void => {
  const isLast = read === of;
  const { isTTY } = process.stderr;
  process.stderr.write(`${isTTY ? '\r' : ''}${readingSentence(read, of)}${isTTY && !isLast ? '' : '\n'}`);
};

/** `corpus/x.md:3: message`, as editors and terminals make clickable. */
export const problemLine = ({ file, line, message }: CorpusProblem): string =>
  `${join(file)}${line === null ? '' : `:${line}`}: ${message}`;
