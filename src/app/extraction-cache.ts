import type { Extraction } from '../domain/extraction.ts';
import type { Release } from '../domain/release.ts';

export interface ReadRelease {
  readonly release: Release;
  readonly extraction: Extraction;
}

/**
 * Keeps what was read from releases, so that a large library starts soon. Deleting it loses nothing. Neither call
 * rejects: what cannot be kept or found is read again.
 */
export interface ExtractionCache {
  /** What was read, with today's rules and reference data, from exactly these releases; by release id. */
  readonly find: (releases: readonly Release[]) => Promise<ReadonlyMap<string, Extraction>>;
  /** Whole or not at all. */
  readonly keep: (read: readonly ReadRelease[]) => Promise<void>;
}
