import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../text/source-text.ts';

/**
 * Changes when a file in the folders is added, taken away or written to, as far as names, sizes and times of writing
 * tell; no file is read. What cannot be looked at is part of it too, so that its coming back is a change.
 */
export const corpusSignature = async (folders: readonly string[]): Promise<string> => {
  const lines: string[] = [];
  for (const folder of folders) await look(folder, lines);
  return hashOf(lines.toSorted().join('\n'));
};

const look = async (folder: string, lines: string[]): Promise<void> => {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    lines.push(`${folder} cannot be read`);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await look(path, lines);
    else if (/\.(?:md|ya?ml)$/.test(entry.name)) lines.push(await lineOf(path));
  }
};

const lineOf = async (path: string): Promise<string> => {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${path} ${size} ${mtimeMs}`;
  } catch {
    return `${path} cannot be read`;
  }
};
