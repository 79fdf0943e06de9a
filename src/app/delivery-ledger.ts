import type { Delivery, DeliveryState } from '../domain/delivery.ts';
import type { DigestItem, Window } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import type { NonEmpty } from '../domain/known.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Layout } from './publisher.ts';

/** A process that wants to do a delivery, and until when it may. Instants of the machine's clock. */
export interface Claim {
  /** Of the process; never used by two. */
  readonly by: string;
  readonly at: Instant;
  readonly leaseUntil: Instant;
}

export interface WindowOf {
  readonly subscription: Subscription;
  readonly window: Window;
}

export type DeliveryCounts = Readonly<Record<DeliveryState['kind'], number>>;

/**
 * Which windows of which subscriptions are dealt with, and how. Every window is opened by one process alone, however
 * many share the ledger, and none starts anywhere but where the one before it ended.
 */
export interface DeliveryLedger {
  /**
   * The ledger's time for a wall clock's: never earlier than it was, so that a clock that jumps back repeats nothing.
   * Whatever is recorded as known after this call is known at this time or later: windows that end by then are whole.
   * A clock that was ahead by more than an hour is taken back with all that was dated by it, in the same order.
   */
  readonly time: (wall: Instant) => Promise<Instant>;
  /**
   * Closes the window and claims its delivery; null where it was closed
   * already, or the subscription is not active. One that was opened again is claimed anew.
   */
  readonly open: (
    due: WindowOf & { readonly isLate: boolean; readonly items: NonEmpty<DigestItem> },
    claim: Claim,
  ) => Promise<Delivery | null>;
  /** Moves subscriptions on over windows in which nothing was new, without a line for each: as it comes, most are empty. */
  readonly pass: (due: readonly WindowOf[]) => Promise<void>;
  /** Closes windows in which nothing was new, each as `skipped`; says how many it was that did. */
  readonly skip: (due: readonly WindowOf[], at: Instant) => Promise<number>;
  /**
   * Claims one of a team's deliveries that nobody is at: its lease has run out, its retry or its look is due. Gives it as it was
   * before, but for `attempts`, by which its claim is told from others; null where there is none.
   */
  readonly takeOverdue: (team: string, claim: Claim) => Promise<Delivery | null>;
  /**
   * Keeps how a claimed delivery's messages are laid out, in place of what was kept before, and which text of each
   * release they quote (hash by id): whoever takes it over goes on with the same, and what is quoted can be corrected.
   * False where the claim is not the newest any more.
   */
  readonly keepLayouts: (
    claimed: Delivery,
    layouts: NonEmpty<Layout>,
    quoted: ReadonlyMap<string, string>,
  ) => Promise<boolean>;
  /** In order; empty where nothing was laid out yet. */
  readonly layouts: (key: string) => Promise<readonly Layout[]>;
  /** Keeps the ts of a message that stands; false where the claim is not the newest any more. */
  readonly addMessage: (claimed: Delivery, ts: string) => Promise<boolean>;
  /**
   * Ends a claim; false where it is not the newest any more, and nothing was changed. A post that shows what has changed
   * since it was laid out is asked to be corrected.
   */
  readonly settle: (
    claimed: Delivery,
    state: Exclude<DeliveryState, { kind: 'claimed' }>,
  ) => Promise<boolean>;
  /**
   * Ends a claim of which nothing was posted, and opens its window again: the next one takes what was new in it. False,
   * and nothing changed, where the claim is not the newest any more, a message stands, or a later window was closed.
   */
  readonly reopen: (claimed: Delivery, code: string) => Promise<boolean>;
  readonly find: (key: string) => Promise<Delivery | null>;
  /** Newest first. */
  readonly ofSubscription: (id: string, limit: number) => Promise<readonly Delivery[]>;
  /** Posts that show a release, newest first: what an amendment or a withdrawal has to reach. */
  readonly showing: (releaseId: string) => Promise<readonly Delivery[]>;
  /** Which of these releases each subscription has been shown: by its id. */
  readonly shownTo: (releaseIds: readonly string[]) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  readonly counts: () => Promise<DeliveryCounts>;
  /** When the next delivery wants somebody (a lease, a retry, a look); null for none. */
  readonly nextDue: () => Promise<Instant | null>;
  /** Drops skipped windows that closed before; everything else is kept. */
  readonly forgetSkipped: (before: Instant) => Promise<void>;
}
