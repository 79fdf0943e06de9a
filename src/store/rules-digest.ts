import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What an extraction hangs on beside the release: the code that reads, and which libraries it has. */
const readingRooms = ['src/domain', 'src/text', 'src/reference', 'src/extract'];

/**
 * One digest of the rules and the reference data that releases are read with: it changes with any file of either, so
 * that nobody has to remember to count a version up. `folders`: of reference data.
 */
export const rulesDigest = async (folders: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  const add = async (name: string, path: string): Promise<void> => {
    const bytes = await readFile(path);
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  };
  await add('package.json', join(root, 'package.json'));
  for (const folder of [...readingRooms.map((room) => join(root, room)), ...folders]) {
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((one) => /\.(?:ts|ya?ml)$/.test(one)).toSorted()) {
      await add(name, join(folder, name));
    }
  }
  return hash.digest('hex');
};
