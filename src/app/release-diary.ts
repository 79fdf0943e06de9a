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
  /** Known releases that were not among those read, and were not written down as withdrawn. */
  readonly heldBack: number;
}

/** When each release became known, changed and went. */
export interface ReleaseDiary {
  /**
   * Compares all releases that were read with what is known, and writes down what is new, amended, returned and, where
   * `withdraws` says so, gone. The first time, everything is new. Dated by the ledger's time: nothing falls into a
   * window that is closed.
   */
  readonly record: (read: readonly ReadRelease[], withdraws: boolean, wall: Instant) => Promise<Recorded>;
  /** From that instant on, by time. */
  readonly since: (start: Instant) => Promise<readonly ReleaseEvent[]>;
  readonly known: () => Promise<readonly KnownState[]>;
}
