import { join } from 'node:path';
import { openLibrary, type OpenLibrary } from '../app/open-library.ts';
import type { NonEmpty } from '../domain/known.ts';
import { extract } from '../extract/extract.ts';
import type { Reference } from '../reference/reference.ts';
import { createCorpusFolder } from '../store/corpus-folder.ts';
import { openReference } from './open-reference.ts';

export interface CorpusParts {
  /** Folders of releases; the rows of a `reference` folder in one are added to the shipped ones. */
  readonly folders: NonEmpty<string>;
  readonly clock: () => Date;
  readonly defect: (message: string) => void;
}

/** One thing wrong with one file, and the way out of it. */
export interface CorpusProblem {
  readonly file: string;
  /** 1-based; null when it is about the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export type OpenedCorpus =
  | {
      readonly kind: 'open';
      readonly reference: Reference;
      readonly opened: OpenLibrary;
      /** Files that could not be read, or not wholly; the rest works. */
      readonly problems: readonly CorpusProblem[];
    }
  /** Without sound reference data nothing can be read: every problem at once. */
  | { readonly kind: 'refused'; readonly problems: readonly CorpusProblem[] };

/** Reads reference data and releases from disk and makes them answer. */
export const openCorpus = async ({ folders, clock, defect }: CorpusParts): Promise<OpenedCorpus> => {
  const [parsed, loaded] = await Promise.all([openReference(folders), createCorpusFolder(folders).load()]);
  if ('problems' in parsed) return { kind: 'refused', problems: parsed.problems };
  const reference = parsed.ok;
  const opened = openLibrary({ releases: loaded.releases, reference, extract, clock, defect });
  return { kind: 'open', reference, opened, problems: loaded.problems };
};

/** `corpus/x.md:3: message`, as editors and terminals make clickable. */
export const problemLine = ({ file, line, message }: CorpusProblem): string =>
  `${join(file)}${line === null ? '' : `:${line}`}: ${message}`;
