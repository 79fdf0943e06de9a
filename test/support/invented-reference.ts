import { readReferenceFolders } from '../../src/store/reference-folder.ts';
import type { Reference } from '../../src/reference/reference.ts';

const folder = (path: string): string => new URL(path, import.meta.url).pathname;

/** The shipped reference with invented forces, services and inspectors beside it, so that no real one is made to say or do anything. */
export const inventedReference = async (): Promise<Reference> => {
  const read = await readReferenceFolders([folder('../../corpus/reference'), folder('../gold/reference')]);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.ok;
};
