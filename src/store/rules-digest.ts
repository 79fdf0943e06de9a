import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What hangs on nothing but the files of the corpus: the code that reads them and lays out what was read. */
const readingRooms = ['domain', 'text', 'reference', 'extract', 'library', 'search', 'store', 'app'];

/**
 * One digest of the rules and the reference data that releases are read with, and of all that makes a library of them:
 * it changes with any file of either, so that nobody has to remember to count a version up. `folders`: of reference
 * data. Reads some hundred small files at once.
 */
export const rulesDigest = (folders: readonly string[]): string => {
  const hash = createHash('sha256');
  const add = (name: string, path: string): void => {
    const bytes = readFileSync(path);
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  };
  hash.update(process.version);
  // Which libraries there are.
  add('package.json', join(root, 'package.json'));
  for (const folder of [...readingRooms.map((room) => join(root, 'src', room)), ...folders]) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /\.(?:ts|ya?ml)$/.test(one)).toSorted()) {
      add(name, join(folder, name));
    }
  }
  return hash.digest('hex');
};
