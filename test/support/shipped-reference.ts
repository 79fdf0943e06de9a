import { join } from 'node:path';
import type { Reference } from '../../src/reference/reference.ts';
import { readReferenceFolders } from '../../src/store/reference-folder.ts';

export const referenceFolder = join(import.meta.dirname, '../../corpus/reference');

/** `corpus/reference` as it is shipped; throws with every problem when it is not in order. */
export const shippedReference = async (): Promise<Reference> => {
  const parsed = await readReferenceFolders([referenceFolder]);
  if ('ok' in parsed) return parsed.ok;
  throw new Error(
    parsed.problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`).join('\n'),
  );
};
