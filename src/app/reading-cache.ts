import type { PackedRelease } from '../library/packed-releases.ts';

/** A file of the corpus, and what tells its contents from any others. */
export interface CorpusFile {
  /** Of the release in it. */
  readonly id: string;
  readonly path: string;
  readonly digest: string;
}

/** What was read from one file. */
export interface ReadFile {
  readonly id: string;
  /** Of the bytes that were read. */
  readonly digest: string;
  readonly problems: readonly FileProblem[];
  /** Null where it has no text. */
  readonly release: Omit<PackedRelease, 'id' | 'file'> | null;
}

export interface FileProblem {
  /** 1-based; null when it is about the whole file. */
  readonly line: number | null;
  readonly message: string;
}

/**
 * Keeps what was read from files while many are read for the first time, so that a start that is stopped goes on where it
 * was. Deleting it loses nothing. No call rejects: what cannot be kept or found is read again.
 */
export interface ReadingCache {
  /** Hands over what was read, with today's rules and reference data, from exactly these files. */
  readonly find: (files: readonly CorpusFile[], take: (read: ReadFile) => void) => Promise<void>;
  /** Whole or not at all. */
  readonly keep: (read: readonly ReadFile[]) => Promise<void>;
  /** Once all of it is kept elsewhere. */
  readonly clear: () => Promise<void>;
}
