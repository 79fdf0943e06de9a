import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoreProblem } from '../app/release-store.ts';
import { reasonOf } from './file-reasons.ts';
import { isInside } from './inside-folder.ts';

/** A release is some pages; what is larger is something else. */
export const mostBytes = 5 * 1024 * 1024;
/** Read by `src/reference`, not here. */
const referenceFolder = 'reference';

/** A file that holds a release, by its name. */
export interface FoundFile {
  /** Of the release: the file's name without `.md`. */
  readonly id: string;
  readonly path: string;
}

export interface FoundFiles {
  /** Sorted by name in each folder. */
  readonly files: readonly FoundFile[];
  /** What stood in the way of finding all. */
  readonly problems: readonly StoreProblem[];
  /** Folders that were read and hold nothing: new ones, or those of a disk that is not mounted. */
  readonly empty: readonly string[];
}

/** Files of releases in the folders and below them. */
export const findCorpusFiles = async (folders: readonly string[]): Promise<FoundFiles> => {
  const problems: StoreProblem[] = [];
  const found: FoundFile[] = [];
  const empty: string[] = [];
  for (const folder of folders) {
    const before = found.length + problems.length;
    await findFiles(folder, folder, found, problems);
    if (found.length + problems.length === before) empty.push(folder);
  }
  return { files: firstOfEach(found, problems), problems, empty };
};

/** Adds the release files below `folder`, sorted by name. `root` is the named folder, which links must not leave. */
const findFiles = async (
  root: string,
  folder: string,
  found: FoundFile[],
  problems: StoreProblem[],
): Promise<void> => {
  let entries;
  try {
    entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push({ file: folder, line: null, message: `the folder cannot be read (${reasonOf(error)})` });
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (!(folder === root && entry.name === referenceFolder)) await findFiles(root, path, found, problems);
    } else if (entry.name.endsWith('.md') && !/^readme\.md$/iu.test(entry.name)) {
      if (entry.isSymbolicLink() && !(await isInside(root, path))) {
        problems.push({
          file: path,
          line: null,
          message: 'a link that leads out of the folder is not followed: copy the file instead',
        });
      } else found.push({ id: entry.name.slice(0, -'.md'.length), path });
    }
  }
};

const firstOfEach = (found: readonly FoundFile[], problems: StoreProblem[]): readonly FoundFile[] => {
  const first = new Map<string, FoundFile>();
  for (const file of found) {
    const before = first.get(file.id);
    if (before === undefined) first.set(file.id, file);
    else {
      problems.push({
        file: file.path,
        line: null,
        message: `left out: ${before.path} has the same name, and names must differ`,
      });
    }
  }
  return [...first.values()];
};

/** A file's bytes, or why it has none that could be a release's. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly message: string };

/** At once: of many small files most of the time would go by between the calls. */
export const readBytes = (path: string): FileBytes => {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > mostBytes) {
        return {
          message: `larger than 5 MB (${Math.ceil(size / 1024 / 1024)} MB): split it, one release a file`,
        };
      }
      const bytes = new Uint8Array(size);
      let read = 0;
      for (;;) {
        const more = readSync(file, bytes, read, size - read, read);
        read += more;
        if (more === 0 || read === size) return { bytes: bytes.subarray(0, read) };
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { message: `cannot be read (${reasonOf(error)})` };
  }
};

/** What tells the contents of a file from any other's. */
export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes).slice(0, 32);
