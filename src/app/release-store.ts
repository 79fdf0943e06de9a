import type { Release } from '../domain/release.ts';
import type { ReleaseDraft } from '../ingest/to-release.ts';

/** Keeps releases. */
export interface ReleaseStore {
  /** Every release that can be read, by id, and what could not be read. Never rejects for what a file holds. */
  readonly load: () => Promise<LoadedReleases>;
  /**
   * Keeps a new release whole or not at all, under `id` or, when another release has that id, under `id-2`, `id-3` ...
   * Never overwrites.
   */
  readonly save: (draft: ReleaseDraft, id: string) => Promise<SaveResult>;
}

export interface LoadedReleases {
  readonly releases: readonly Release[];
  readonly problems: readonly StoreProblem[];
}

/** One thing wrong with one file, and the way out of it. */
export interface StoreProblem {
  readonly file: string;
  /** 1-based; null when it is about the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export type SaveResult =
  | { readonly kind: 'saved'; readonly id: string; readonly file: string }
  /** `message` says what stood in the way, and the way out. */
  | { readonly kind: 'not-saved'; readonly message: string };
