import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptFile, ReadCorpus } from '../app/read-corpus.ts';
import type { CorpusFile } from '../app/reading-cache.ts';
import type { Likenesses } from '../ingest/near-duplicate.ts';
import type { LaidOut } from '../library/lay-out-library.ts';
import type { ReleaseColumns } from '../library/packed-releases.ts';
import type { Reference } from '../reference/reference.ts';
import { codeOf } from './file-reasons.ts';
import { readKeptFile, writeKeptFile } from './kept-file.ts';

/** A library as it was laid out the last time, with all it was laid out from. */
export interface LibrarySnapshot {
  /** Null where none is kept that was read with today's rules. */
  readonly reference: () => Promise<Reference | null>;
  /** Null where another corpus was laid out, or none. */
  readonly find: (files: readonly CorpusFile[]) => Promise<KeptLibrary | null>;
  /** What was read of it, where it is another corpus now. */
  readonly read: () => Promise<ReadCorpus | null>;
  /** Whole or not at all; does not reject. What nobody will ask for again is thrown away. */
  readonly keep: (kept: KeptLibrary, reference: Reference) => Promise<void>;
}

export interface KeptLibrary {
  readonly files: readonly KeptFile[];
  readonly laidOut: LaidOut;
  readonly likenesses: Likenesses;
}

interface Stamp {
  /** What it was read and laid out with. */
  readonly rules: string;
  /** Of the files' names and contents, in order. */
  readonly corpus: string;
  readonly folders: readonly string[];
}

const ending = '.library';
/** Milliseconds after which what a process was writing will not be finished. */
const abandoned = 3_600_000;

/**
 * Keeps one library for these folders of releases in `folder`, which may be deleted at any time. It is found again only
 * for the very same files, by their contents, under the same `rules`; a damaged one is not found.
 */
export const createLibrarySnapshot = (
  folder: string,
  corpusFolders: readonly string[],
  rules: string,
): LibrarySnapshot => {
  const folders = corpusFolders.map((one) => resolve(one));
  const path = join(folder, `${hash('sha256', folders.join('\n')).slice(0, 16)}${ending}`);

  /** Null where what is there was read with other rules. */
  const parts = async (names: readonly string[]): Promise<Readonly<Record<string, unknown>> | null> => {
    const stamp = await stampOf(path);
    return stamp?.rules === rules ? readKeptFile(path, names) : null;
  };

  const sweep = async (): Promise<void> => {
    for (const name of await readdir(folder)) {
      const other = join(folder, name);
      if (other === path) continue;
      if (name.endsWith('.tmp')) {
        const { mtimeMs } = await stat(other);
        if (Date.now() - mtimeMs > abandoned) await unlink(other);
      } else if (name.endsWith(ending)) {
        const stamp = await stampOf(other);
        if (stamp?.rules !== rules || !stamp.folders.some((one) => existsSync(one))) await unlink(other);
      }
    }
  };

  return {
    reference: async () => {
      const found = await parts(['reference']);
      try {
        return found === null ? null : (deserialize(found['reference'] as Uint8Array) as Reference);
      } catch {
        // Another version of Node wrote it.
        return null;
      }
    },
    find: async (files) => {
      const stamp = await stampOf(path);
      if (stamp?.corpus !== corpusOf(files)) return null;
      const found = await parts(['files', 'releases', 'library', 'likenesses']);
      if (found === null) return null;
      const paths = new Map(files.map((file) => [file.id, file.path]));
      const releases = found['releases'] as ReleaseColumns;
      const laidOut = found['library'] as Omit<LaidOut, 'releases'>;
      return {
        files: found['files'] as readonly KeptFile[],
        likenesses: found['likenesses'] as Likenesses,
        laidOut: {
          ...laidOut,
          releases: { ...releases, files: releases.ids.map((id) => paths.get(id) ?? '') },
        },
      };
    },
    read: async () => {
      const found = await parts(['files', 'releases']);
      if (found === null) return null;
      return { files: found['files'] as readonly KeptFile[], releases: found['releases'] as ReleaseColumns };
    },
    keep: async ({ files, likenesses, laidOut: { releases, ...library } }, reference) => {
      try {
        await mkdir(folder, { recursive: true });
        const stamp: Stamp = { rules, corpus: corpusOf(files), folders };
        await writeKeptFile(path, {
          stamp,
          reference: serialize(reference),
          files,
          releases,
          library,
          likenesses,
        });
        await sweep();
      } catch (error) {
        // A full or read-only disk: the next start lays out again.
        if (codeOf(error) === 'unknown reason') throw error;
      }
    },
  };
};

const stampOf = async (path: string): Promise<Stamp | null> => {
  const found = await readKeptFile(path, ['stamp']);
  return found === null ? null : (found['stamp'] as Stamp);
};

const corpusOf = (files: readonly Pick<CorpusFile, 'id' | 'digest'>[]): string =>
  hash('sha256', files.map(({ id, digest }) => `${id} ${digest}`).join('\n'));
