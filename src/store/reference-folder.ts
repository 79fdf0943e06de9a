import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReference } from '../reference/parse-reference.ts';
import type { ParsedReference, ReferenceFile } from '../reference/parse-reference.ts';

/**
 * Reads every `*.yml` of the folders, in the order given, as one reference. A folder that is missing or cannot be
 * read is a problem like any other, told together with those of the files.
 */
export const readReferenceFolders = async (folders: readonly string[]): Promise<ParsedReference> => {
  const files: ReferenceFile[] = [];
  const unreadable: { file: string; line: null; message: string }[] = [];
  for (const folder of folders) {
    try {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort();
      for (const name of names) {
        const path = join(folder, name);
        files.push({ name: path, text: await readFile(path, 'utf8') });
      }
    } catch (error) {
      unreadable.push({ file: folder, line: null, message: `cannot be read: ${codeOf(error)}` });
    }
  }
  const parsed = parseReference(files);
  if (unreadable.length === 0) return parsed;
  return { problems: [...unreadable, ...('problems' in parsed ? parsed.problems : [])] };
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';
