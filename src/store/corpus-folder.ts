import { link, lstat, mkdir, open, readFile, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedReleases, ReleaseStore, SaveResult, StoreProblem } from '../app/release-store.ts';
import type { NonEmpty } from '../domain/known.ts';
import type { Release } from '../domain/release.ts';
import type { ReleaseDraft } from '../ingest/to-release.ts';
import { decode } from '../text/decode.ts';
import { hashOf } from '../text/source-text.ts';
import { codeOf, reasonOf } from './file-reasons.ts';
import { parseFrontMatter, renderFile } from './front-matter.ts';
import { isInside } from './inside-folder.ts';
import { textOfMarkdown } from './markdown-text.ts';

/** A release is some pages; what is larger is something else. */
const mostBytes = 5 * 1024 * 1024;
/** Files read at once: enough to keep a disk busy, few enough for the limit on open files. */
const atOnce = 32;
/** Read by `src/reference`, not here. */
const referenceFolder = 'reference';

/**
 * Releases as `*.md` files with a YAML head, in one or more folders (subfolders too, `reference/` and README files
 * aside). The file's name without `.md` is the release's id. New releases go into the first folder.
 */
export const createCorpusFolder = (folders: NonEmpty<string>): ReleaseStore => ({
  load: () => load(folders),
  save: (draft, id) => save(folders[0], draft, id),
});

interface Found {
  readonly id: string;
  readonly path: string;
}

const load = async (folders: readonly string[]): Promise<LoadedReleases> => {
  const problems: StoreProblem[] = [];
  const found: Found[] = [];
  for (const folder of folders) {
    const before = found.length + problems.length;
    await findFiles(folder, folder, found, problems);
    // A disk that is not mounted looks like this, too.
    if (found.length + problems.length === before)
      problems.push({
        file: folder,
        line: null,
        message: 'holds no release: add one, or leave the folder out',
      });
  }
  const files = firstOfEach(found, problems);
  const read = await mapBounded(files, atOnce, readRelease);
  return {
    releases: read.flatMap(({ release }) => (release === null ? [] : [release])),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
};

/** Adds the release files below `folder`, sorted by name. `root` is the named folder, which links must not leave. */
const findFiles = async (
  root: string,
  folder: string,
  found: Found[],
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

const firstOfEach = (found: readonly Found[], problems: StoreProblem[]): readonly Found[] => {
  const first = new Map<string, Found>();
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

interface ReadFile {
  readonly release: Release | null;
  readonly problems: readonly StoreProblem[];
}

const readRelease = async ({ id, path }: Found): Promise<ReadFile> => {
  const failed = (message: string): ReadFile => ({
    release: null,
    problems: [{ file: path, line: null, message }],
  });
  let bytes;
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > mostBytes)
        return failed(`larger than 5 MB (${Math.ceil(size / 1024 / 1024)} MB): split it, one release a file`);
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return failed(`cannot be read (${reasonOf(error)})`);
  }
  const decoded = decode(bytes);
  const noText = decoded.problems.find(({ kind }) => kind === 'no-text');
  if (noText !== undefined) return failed(noText.message);
  const { matter, body, problems } = parseFrontMatter(decoded.text);
  const told = problems.map(({ line, message }) => ({ file: path, line, message }));
  const text = textOfMarkdown(body);
  if (text === '')
    return {
      release: null,
      problems: [
        ...told,
        { file: path, line: null, message: 'has no text below its head: add the words of the release' },
      ],
    };
  return {
    release: { id, file: path, ...matter, text, textHash: hashOf(text), problems: decoded.problems },
    problems: told,
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

const mapBounded = async <T, R>(
  items: readonly T[],
  bound: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results[at] = await work(items[at] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(bound, items.length) }, worker));
  return results;
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
