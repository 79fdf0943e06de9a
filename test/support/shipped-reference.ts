import { join } from 'node:path';
import type { Reference } from '../../src/reference/reference.ts';
import { readReferenceFolders } from '../../src/store/reference-folder.ts';

export const referenceFolder = join(import.meta.dirname, '../../corpus/reference');

/** The reference as shipped; throws with every problem, since no test can go on without it. */
export const readShippedReference = async (): Promise<Reference> => {
  const parsed = await readReferenceFolders([referenceFolder]);
  if ('ok' in parsed) return parsed.ok;
  throw new Error(parsed.problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`).join('\n'));
};
