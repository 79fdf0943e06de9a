import type { Instant } from '../domain/instant.ts';
import type { Subscription, SubscriptionChange } from '../domain/subscription.ts';

/** Who made a change and when; `by` is null where the bot did it itself. */
export interface Made {
  readonly by: string | null;
  readonly at: Instant;
}

export type SubscriptionDraft = Pick<
  Subscription,
  'team' | 'channel' | 'creator' | 'what' | 'when' | 'opensAt'
>;

/** What may be changed; what is left out stays. */
export type SubscriptionPatch = Partial<Pick<Subscription, 'what' | 'when' | 'state' | 'opensAt'>>;

export type ChangeResult =
  | { readonly kind: 'changed'; readonly subscription: Subscription }
  /** Somebody else changed it meanwhile, or it has ended: this is how it stands. Nothing was changed. */
  | { readonly kind: 'conflict'; readonly subscription: Subscription }
  | { readonly kind: 'not-found' };

/** A subscription that waits, and since when. */
export interface Waiting {
  readonly subscription: Subscription;
  readonly since: Instant;
}

/** Keeps subscriptions and their history. */
export interface SubscriptionStore {
  /** Active from the start; the first line of its history is written with it. */
  readonly add: (draft: SubscriptionDraft, made: Made) => Promise<Subscription>;
  readonly find: (id: string) => Promise<Subscription | null>;
  /** Oldest first; ended ones only with `ended`. */
  readonly list: (where: {
    readonly team: string;
    readonly channel?: string;
    readonly creator?: string;
    readonly ended?: boolean;
  }) => Promise<readonly Subscription[]>;
  /** Those that a tick looks at, of all teams. */
  readonly active: () => Promise<readonly Subscription[]>;
  /** Only while it has that version, and only before it has ended. */
  readonly change: (
    id: string,
    version: number,
    patch: SubscriptionPatch,
    made: Made,
  ) => Promise<ChangeResult>;
  /**
   * A team's waiting one at which it is time to look; null where there is none. Looked at again as `next` says, by the
   * looks before this one.
   */
  readonly takeWaiting: (
    team: string,
    now: Instant,
    next: (now: Instant, looks: number) => Instant,
  ) => Promise<Waiting | null>;
  /** It is time to look at all that wait in a channel: there is a sign that the bot is in it. */
  readonly wake: (team: string, channel: string) => Promise<void>;
  /** Oldest first. */
  readonly history: (id: string) => Promise<readonly SubscriptionChange[]>;
}
