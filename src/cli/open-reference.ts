import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NonEmpty } from '../domain/known.ts';
import type { ParsedReference } from '../reference/parse-reference.ts';

/** Comes with the program, wherever the corpus is. */
const shipped = resolve(import.meta.dirname, '../../corpus/reference');

/** The shipped reference data; the rows of a `reference` folder in a folder of releases are added to it. */
export const openReference = async (folders: readonly string[]): Promise<ParsedReference> => {
  // Of no use where the rows are kept as they were read.
  const { readReferenceFolders } = await import('../store/reference-folder.ts');
  return readReferenceFolders(referenceFolders(folders));
};

/** The folders that reference data for these folders of releases is read from, the shipped one first. */
export const referenceFolders = (folders: readonly string[]): NonEmpty<string> => [
  shipped,
  ...folders
    .map((folder) => resolve(folder, 'reference'))
    .filter((folder) => folder !== shipped && existsSync(folder)),
];
