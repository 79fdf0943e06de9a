import { link, lstat, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedReleases, ReleaseStore, SaveResult } from '../app/release-store.ts';
import type { NonEmpty } from '../domain/known.ts';
import type { ReleaseDraft } from '../ingest/to-release.ts';
import { findCorpusFiles, mostBytes, readBytes } from './corpus-files.ts';
import { codeOf, reasonOf } from './file-reasons.ts';
import { renderFile } from './front-matter.ts';
import { failed, parseReleaseFile } from './release-file.ts';

/**
 * Releases as `*.md` files with a YAML head, in one or more folders (subfolders too, `reference/` and README files
 * aside). The file's name without `.md` is the release's id. New releases go into the first folder.
 */
export const createCorpusFolder = (folders: NonEmpty<string>): ReleaseStore => ({
  load: () => load(folders),
  save: (draft, id) => save(folders[0], draft, id),
});

const load = async (folders: readonly string[]): Promise<LoadedReleases> => {
  const { files, problems } = await findCorpusFiles(folders);
  const read = files.map((file) => {
    const found = readBytes(file.path);
    return 'bytes' in found ? parseReleaseFile(file, found.bytes) : failed(file.path, found.message);
  });
  return {
    releases: read.flatMap(({ release }) => (release === null ? [] : [release])),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
};

const save = async (folder: string, draft: ReleaseDraft, id: string): Promise<SaveResult> => {
  const contents = renderFile(draft, draft.text);
  let temporary: string | null = null;
  try {
    await mkdir(folder, { recursive: true });
    // The process id keeps two ingests of one folder apart; a leading dot keeps it from being read as a release.
    temporary = join(folder, `.${id}.${process.pid}.tmp`);
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(contents);
      await handle.sync();
    } finally {
      await handle.close();
    }
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? id : `${id}-${number}`;
      const file = join(folder, `${name}.md`);
      if (await place(temporary, file)) return { kind: 'saved', id: name, file };
      // The same release, saved before under this name.
      if (await holds(file, contents)) return { kind: 'saved', id: name, file };
    }
  } catch (error) {
    return {
      kind: 'not-saved',
      message: `${folder} cannot be written (${reasonOf(error)}): ${wayOut(error)}`,
    };
  } finally {
    if (temporary !== null) await unlink(temporary).catch(() => undefined);
  }
};

/** Gives the finished file its name at once and whole; false when the name is taken. A link, unlike a rename, never replaces. */
const place = async (temporary: string, file: string): Promise<boolean> => {
  try {
    await link(temporary, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

const holds = async (file: string, contents: string): Promise<boolean> => {
  const { size } = await lstat(file);
  return size <= mostBytes && (await readFile(file, 'utf8')) === contents;
};

const wayOut = (error: unknown): string => {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'make room and run it again';
    default:
      return 'give it write permission, or name another folder with --corpus';
  }
};
