import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { once } from '../domain/once.ts';

const root = resolve(import.meta.dirname, '../..');

/** What hangs on nothing but the files of the corpus: the code that reads them and lays out what was read. */
const readingRooms = ['domain', 'text', 'reference', 'extract', 'library', 'search', 'store', 'app'];

/**
 * One digest of the rules and the reference data that releases are read with, and of all that makes a library of them:
 * it changes with any file of either, so that nobody has to remember to count a version up. `folders`: of reference
 * data. Reads some hundred small files at once.
 */
export const rulesDigest = (folders: readonly string[]): string => {
  const hash = createHash('sha256').update(codeDigest());
  for (const folder of folders) addFolder(hash, folder);
  return hash.digest('hex');
};

/** Of the sources as they were when this process began: it goes on with those, whatever is put in their place. */
const codeDigest = once(() => {
  const hash = createHash('sha256').update(process.version);
  // Which libraries there are.
  addFile(hash, 'package.json', join(root, 'package.json'));
  for (const room of readingRooms) addFolder(hash, join(root, 'src', room));
  return hash.digest('hex');
});

const addFolder = (hash: Hash, folder: string): void => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /\.(?:ts|ya?ml)$/.test(one)).toSorted())
    addFile(hash, name, join(folder, name));
};

const addFile = (hash: Hash, name: string, path: string): void => {
  const bytes = readFileSync(path);
  hash.update(`${name} ${bytes.length}\n`).update(bytes);
};
