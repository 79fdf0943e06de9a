import type { Stats } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentSource } from '../app/ingest-documents.ts';
import { reasonOf } from './file-reasons.ts';
import { isInside } from './inside-folder.ts';

/** The longest report is well below it as text. */
const mostBytes = 10 * 1024 * 1024;
const readable = /\.(?:txt|md|markdown|html?|xhtml)$/iu;

/**
 * The documents that files and folders (with their subfolders, by name) hold, each read only when its turn comes.
 * What cannot be read is a source too, so that it is told in its place. Hidden files and folders are passed over.
 */
export const findDocuments = async (paths: readonly string[]): Promise<readonly DocumentSource[]> => {
  const sources: DocumentSource[] = [];
  for (const path of paths) {
    let found: Stats;
    try {
      found = await stat(path);
    } catch (error) {
      sources.push(refused(path, `It cannot be read (${reasonOf(error)}).`));
      continue;
    }
    if (found.isDirectory()) await addFolder(path, path, sources);
    else sources.push(documentFile(path));
  }
  return sources;
};

const addFolder = async (root: string, folder: string, sources: DocumentSource[]): Promise<void> => {
  let entries;
  try {
    entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    sources.push(refused(folder, `The folder cannot be read (${reasonOf(error)}).`));
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) await addFolder(root, path, sources);
    else if (entry.isSymbolicLink() && !(await isInside(root, path))) {
      sources.push(
        refused(path, 'It is a link that leads out of the folder; name the file itself to read it.'),
      );
    } else sources.push(documentFile(path));
  }
};

const refused = (name: string, message: string): DocumentSource => ({
  name,
  read: () => Promise.resolve({ refused: message }),
});

const documentFile = (path: string): DocumentSource => {
  if (!readable.test(path))
    return refused(path, 'Only .txt, .md and .html are read; save its words as one of them.');
  return {
    name: path,
    read: async () => {
      try {
        const handle = await open(path, 'r');
        try {
          const { size } = await handle.stat();
          if (size > mostBytes)
            return {
              refused: `It is larger than 10 MB (${Math.ceil(size / 1024 / 1024)} MB); take the release out of it.`,
            };
          return { bytes: await handle.readFile() };
        } finally {
          await handle.close();
        }
      } catch (error) {
        return { refused: `It cannot be read (${reasonOf(error)}).` };
      }
    },
  };
};
