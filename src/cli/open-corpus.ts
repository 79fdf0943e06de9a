import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { createAnswerer } from '../app/answer-question.ts';
import { libraryNames, type OpenLibrary } from '../app/open-library.ts';
import { type ReadCorpus, readCorpus } from '../app/read-corpus.ts';
import type { CorpusFile, ReadFile } from '../app/reading-cache.ts';
import type { StoreProblem } from '../app/release-store.ts';
import { readCacheDir } from '../environment.ts';
import { readingSentence } from '../copy/start-sentences.ts';
import type { NonEmpty } from '../domain/known.ts';
import type { Steps } from '../domain/steps.ts';
import { findLikenesses } from '../ingest/near-duplicate.ts';
import { openLaidOut } from '../library/library.ts';
import { PackedReleases } from '../library/packed-releases.ts';
import type { Reference } from '../reference/reference.ts';
import { digestOf, findCorpusFiles, readBytes } from '../store/corpus-files.ts';
import { createLibrarySnapshot, type KeptLibrary } from '../store/library-snapshot.ts';
import { createReadingCache } from '../store/reading-cache.ts';
import { rulesDigest } from '../store/rules-digest.ts';
import { openReference, referenceFolders } from './open-reference.ts';
import type { ReadWorkers } from './read-in-workers.ts';

export interface CorpusParts {
  /** Folders of releases; the rows of a `reference` folder in one are added to the shipped ones. */
  readonly folders: NonEmpty<string>;
  readonly clock: () => Date;
  readonly defect: (message: string) => void;
  /** What this process read the last time: taken from there where the rules are the same, and from disk otherwise. */
  readonly before?: CorpusReading;
  /** Waited for between steps of a few milliseconds, by a process with other things to do; absent: done in one go. */
  readonly breathe?: () => Promise<void>;
}

/** What was read of a corpus, and with what. */
export interface CorpusReading extends ReadCorpus {
  readonly rules: string;
}

/** One thing wrong with one file, and the way out of it. */
export type CorpusProblem = StoreProblem;

export type OpenedCorpus =
  | {
      readonly kind: 'open';
      readonly reference: Reference;
      readonly opened: OpenLibrary;
      readonly read: CorpusReading;
      /** Files that could not be read, or not wholly; the rest works. */
      readonly problems: readonly CorpusProblem[];
    }
  /** Without sound reference data nothing can be read: every problem at once. */
  | { readonly kind: 'refused'; readonly problems: readonly CorpusProblem[] };

/** Makes reference data and releases on disk answer: as they were laid out the last time, where nothing has changed. */
export const openCorpus = async ({
  folders,
  clock,
  defect,
  before,
  breathe = async () => {},
}: CorpusParts): Promise<OpenedCorpus> => {
  const rules = rulesDigest(referenceFolders(folders));
  const cacheDir = resolve(readCacheDir());
  const snapshot = createLibrarySnapshot(cacheDir, folders, rules);
  const rows = await snapshot.reference();
  const parsed = rows === null ? await openReference(folders) : { ok: rows };
  if ('problems' in parsed) return { kind: 'refused', problems: parsed.problems };
  const reference = parsed.ok;
  const { files, problems } = await stampFiles(folders, breathe);

  const layOut = async (): Promise<KeptLibrary> => {
    const cache = createReadingCache(cacheDir, rules);
    const known = before?.rules === rules ? before : await snapshot.read();
    const read = await readAll(files, { before: known, cache, reference, folders, breathe });
    const { layOutLibrary } = await import('../library/lay-out-library.ts');
    const names = libraryNames(reference);
    const laidOut = await withBreaks(layOutLibrary({ releases: read.releases, names }), breathe);
    const texts = new PackedReleases(read.releases);
    const likenesses = await withBreaks(
      findLikenesses(texts.size, (place) => texts.textAt(place)),
      breathe,
    );
    const made = { files: read.files, laidOut, likenesses };
    await snapshot.keep(made, reference);
    await cache.clear();
    return made;
  };
  const kept = (await snapshot.find(files)) ?? (await layOut());
  const library = openLaidOut(kept.laidOut, libraryNames(reference));
  const pathOf = new Map(files.map(({ id, path }) => [id, path]));
  return {
    kind: 'open',
    reference,
    opened: {
      library,
      answerer: createAnswerer({ library, reference, clock, defect }),
      likenesses: kept.likenesses,
    },
    read: { rules, files: kept.files, releases: kept.laidOut.releases },
    problems: [
      ...problems,
      ...kept.files.flatMap((file) =>
        file.problems.map((problem) => ({ file: pathOf.get(file.id) ?? file.id, ...problem })),
      ),
    ],
  };
};

/** The files of the corpus and what they hold at this moment; what cannot be read is told, and left out. */
const stampFiles = async (
  folders: readonly string[],
  breathe: () => Promise<void>,
): Promise<{ readonly files: readonly CorpusFile[]; readonly problems: readonly StoreProblem[] }> => {
  const found = await findCorpusFiles(folders);
  const problems = [
    ...found.problems,
    ...found.empty.map((file) => ({
      file,
      line: null,
      message: 'holds no release: add one, or leave the folder out',
    })),
  ];
  const files: CorpusFile[] = [];
  for (const { id, path } of found.files) {
    const contents = readBytes(path);
    if ('bytes' in contents) files.push({ id, path, digest: digestOf(contents.bytes) });
    else problems.push({ file: path, line: null, message: contents.message });
    await breathe();
  }
  return { files, problems };
};

const withBreaks = async <T>(steps: Steps<T>, breathe: () => Promise<void>): Promise<T> => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
};

/** Of fewer files a thread would take longer to start than to read them. */
const worthThreads = 50;
/** Each holds the reference data once more: some 100 MB. */
const mostThreads = 4;

interface AllParts {
  readonly before: ReadCorpus | null;
  readonly cache: ReturnType<typeof createReadingCache>;
  readonly reference: Reference;
  readonly folders: readonly string[];
  readonly breathe: () => Promise<void>;
}

const readAll = async (
  files: readonly CorpusFile[],
  { before, cache, reference, folders, breathe }: AllParts,
): Promise<ReadCorpus> => {
  const atOnce = Math.min(availableParallelism(), mostThreads);
  let workers: ReadWorkers | null = null;
  const readSome = async (some: readonly CorpusFile[]): Promise<readonly ReadFile[]> => {
    if (some.length < worthThreads) {
      const { readFile } = await import('./read-file.ts');
      const read: ReadFile[] = [];
      for (const file of some) {
        read.push(readFile(file, reference));
        await breathe();
      }
      return read;
    }
    if (workers === null) {
      const { createReadWorkers } = await import('./read-in-workers.ts');
      workers ??= createReadWorkers(atOnce, folders);
    }
    return workers.readAll(some);
  };
  try {
    return await readCorpus(files, {
      before,
      cache,
      readAll: readSome,
      atOnce,
      progress: tellProgress,
      breathe,
    });
  } finally {
    await (workers as ReadWorkers | null)?.stop();
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
