import { delimiter } from 'node:path';
import { isNonEmpty, type NonEmpty } from './domain/known.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The one place that reads the environment. Loads nothing that takes time: what starts soon begins here. */
export const readEnvironment = (): Environment => process.env;

/** Empty and blank values count as not set, as `.env` files leave them. */
export const given = (environment: Environment, name: string): string | null =>
  environment[name]?.trim() || null;

/** Folders of `CORPUS_DIR`, or `corpus`: for commands that need no more of the settings. */
export const parseCorpusDirs = (environment: Environment): NonEmpty<string> => {
  const folders = (given(environment, 'CORPUS_DIR') ?? '')
    .split(delimiter)
    .map((folder) => folder.trim())
    .filter((folder) => folder !== '');
  return isNonEmpty(folders) ? folders : ['corpus'];
};

export const readCorpusDirs = (): NonEmpty<string> => parseCorpusDirs(readEnvironment());

/** Folder of `CACHE_DIR`, or one beside the database. */
export const readCacheDir = (): string => given(readEnvironment(), 'CACHE_DIR') ?? '.findings/cache';
