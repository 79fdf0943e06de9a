import type { Delivery } from '../domain/delivery.ts';
import type { ReleaseNews } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import type { Claim } from './delivery-ledger.ts';
import type { Layout } from './publisher.ts';

/** A release that a post shows: the text it was quoted from, and what has become of it since. */
export interface ShownRelease {
  readonly releaseId: string;
  readonly shownHash: string;
  readonly textHash: string;
  readonly isWithdrawn: boolean;
  /** The last thing that happened to it. */
  readonly news: ReleaseNews;
  readonly at: Instant;
}

/** One post that shows what has changed since, claimed by a process. */
export interface Correction {
  readonly delivery: Delivery;
  /** As its messages were posted, in order. */
  readonly layouts: readonly Layout[];
  readonly releases: readonly ShownRelease[];
  /** By which its claim is told from others. */
  readonly attempts: number;
  /** Tries since a change asked for it last, this one too. */
  readonly tries: number;
  /** By when a change has asked for it last. */
  readonly askedAt: Instant;
  /** How often a change had asked for it when it was claimed. */
  readonly asked: number;
}

export type CorrectionEnd =
  | { readonly kind: 'made' }
  /** To be tried again at that time. */
  | { readonly kind: 'put-off'; readonly code: string; readonly until: Instant }
  | { readonly kind: 'given-up'; readonly code: string };

export type CorrectionCounts = Readonly<Record<'due' | 'claimed' | 'made' | 'given-up', number>>;

/**
 * Posts that show a release which was amended, withdrawn or came back since. Asked for in the transaction that writes
 * the change down, or that records the post where the change was faster; so none is missed. Making one twice does no
 * harm: it says how the post has to look, not what to add to it.
 */
export interface CorrectionQueue {
  /** Claims one of a team's that nobody is at; null where there is none. */
  readonly take: (team: string, claim: Claim) => Promise<Correction | null>;
  /**
   * Ends a claim at that time; false where it is not the newest any more, and nothing was changed. Where another change
   * has come meanwhile it is due again, whatever the end.
   */
  readonly settle: (taken: Correction, end: CorrectionEnd, at: Instant) => Promise<boolean>;
  /** Those of a channel that were given up are due again: the bot may edit there once more. */
  readonly revive: (team: string, channel: string, at: Instant) => Promise<void>;
  readonly counts: () => Promise<CorrectionCounts>;
}
