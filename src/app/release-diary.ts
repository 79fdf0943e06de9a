import type { KnownState, ReleaseEvent } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';

/** A release as it was just read. */
export interface ReadRelease {
  readonly releaseId: string;
  readonly textHash: string;
}

export interface Recorded {
  /** What was written down, by release. */
  readonly events: readonly ReleaseEvent[];
  /** Known releases that were not among those read, and were not written down as withdrawn yet. */
  readonly heldBack: number;
}

/** When each release became known, changed and went. */
export interface ReleaseDiary {
  /**
   * Compares all releases that were read with what is known, and writes down what is new, amended and returned, and
   * withdrawn what has been missing for `patience` milliseconds; null: nothing is withdrawn, however long it is missing.
   * The first time, everything is new. Dated by the ledger's time: nothing falls into a window that is closed. Posts
   * that show what has changed are asked to be corrected.
   */
  readonly record: (
    read: readonly ReadRelease[],
    patience: number | null,
    wall: Instant,
  ) => Promise<Recorded>;
  /** From that instant on, by time. */
  readonly since: (start: Instant) => Promise<readonly ReleaseEvent[]>;
  readonly known: () => Promise<readonly KnownState[]>;
}
