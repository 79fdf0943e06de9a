import type { Instant } from '../domain/instant.ts';
import type {
  Selection,
  Subscription,
  SubscriptionChange,
  SubscriptionState,
  Timetable,
} from '../domain/subscription.ts';
import type { Clock } from './clock.ts';
import type { DeliveryLedger } from './delivery-ledger.ts';
import type { SubscriptionPatch, SubscriptionStore } from './subscription-store.ts';

/** More in one channel is a mistake, or a flood. */
export const mostInChannel = 20;

/** Where and by whom. Slack ids. */
export interface Subscriber {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
}

export type Managed =
  | { readonly kind: 'done'; readonly subscription: Subscription }
  /** It is so already. */
  | { readonly kind: 'same'; readonly subscription: Subscription }
  | { readonly kind: 'too-many' }
  /** Somebody else changed it meanwhile; this is how it stands. */
  | { readonly kind: 'conflict'; readonly subscription: Subscription }
  | { readonly kind: 'not-found' };

export interface DigestManager {
  /** Begins now: the archive is not sent. */
  readonly subscribe: (by: Subscriber, what: Selection, when: Timetable) => Promise<Managed>;
  /** Of one channel, oldest first, ended ones aside. */
  readonly inChannel: (place: Omit<Subscriber, 'user'>) => Promise<readonly Subscription[]>;
  /** Made by one person, in any channel. */
  readonly ofPerson: (person: Omit<Subscriber, 'channel'>) => Promise<readonly Subscription[]>;
  readonly find: (team: string, id: string) => Promise<Subscription | null>;
  readonly change: (
    by: string,
    subscription: Subscription,
    patch: Pick<SubscriptionPatch, 'what' | 'when'>,
  ) => Promise<Managed>;
  /** Who changed it and when, oldest first. */
  readonly history: (subscription: Subscription) => Promise<readonly SubscriptionChange[]>;
  readonly pause: (by: string, subscription: Subscription) => Promise<Managed>;
  /** Goes on from now: what came while it was paused is not sent. */
  readonly resume: (by: string, subscription: Subscription) => Promise<Managed>;
  /** There is a sign that the bot is in the channel: what waits there may go on. */
  readonly wake: (place: Omit<Subscriber, 'user'>) => Promise<void>;
  readonly stop: (by: string, subscription: Subscription) => Promise<Managed>;
}

/** Every change is recorded with who made it and when; a change over somebody else's is refused and shown. */
export const createDigestManager = (parts: {
  readonly subscriptions: SubscriptionStore;
  readonly ledger: Pick<DeliveryLedger, 'time'>;
  readonly clock: Clock;
}): DigestManager => {
  const { subscriptions, ledger, clock } = parts;
  const now = (): Promise<Instant> => ledger.time(clock());

  const inChannel = async ({ team, channel }: Omit<Subscriber, 'user'>): Promise<readonly Subscription[]> =>
    subscriptions.list({ team, channel });

  const patched = async (
    by: string,
    { id, version }: Subscription,
    patch: SubscriptionPatch,
  ): Promise<Managed> => {
    const changed = await subscriptions.change(id, version, patch, { by, at: await now() });
    switch (changed.kind) {
      case 'changed':
        return { kind: 'done', subscription: changed.subscription };
      case 'conflict':
        return { kind: 'conflict', subscription: changed.subscription };
      case 'not-found':
        return { kind: 'not-found' };
    }
  };

  const toState = (by: string, subscription: Subscription, state: SubscriptionState): Promise<Managed> =>
    subscription.state.kind === state.kind
      ? Promise.resolve({ kind: 'same', subscription })
      : patched(by, subscription, { state });

  return {
    subscribe: async ({ team, channel, user }, what, when) => {
      const here = await inChannel({ team, channel });
      const same = here.find((one) => isSame(one.what, what) && isSame(one.when, when));
      if (same !== undefined) return { kind: 'same', subscription: same };
      if (here.length >= mostInChannel) return { kind: 'too-many' };
      const at = await now();
      const subscription = await subscriptions.add(
        { team, channel, creator: user, what, when, opensAt: at },
        { by: user, at },
      );
      return { kind: 'done', subscription };
    },
    inChannel,
    ofPerson: ({ team, user }) => subscriptions.list({ team, creator: user }),
    find: async (team, id) => {
      const found = await subscriptions.find(id);
      return found !== null && found.team === team && found.state.kind !== 'ended' ? found : null;
    },
    history: ({ id }) => subscriptions.history(id),
    change: (by, subscription, patch) => patched(by, subscription, patch),
    pause: (by, subscription) => toState(by, subscription, { kind: 'paused' }),
    resume: async (by, subscription) =>
      subscription.state.kind === 'paused'
        ? patched(by, subscription, { state: { kind: 'active' }, opensAt: await now() })
        : toState(by, subscription, { kind: 'active' }),
    wake: ({ team, channel }) => subscriptions.wake(team, channel),
    stop: (by, subscription) => patched(by, subscription, { state: { kind: 'ended', reason: 'stopped' } }),
  };
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
