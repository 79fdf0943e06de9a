import { type Instant, instantOf, isoOf } from '../../domain/instant.ts';
import type {
  Cadence,
  EndReason,
  Selection,
  Subscription,
  SubscriptionChange,
  SubscriptionState,
  WaitingReason,
} from '../../domain/subscription.ts';
import type { SubscriptionChangeRow, SubscriptionRow } from './tables.ts';

/** What a subscription and each line of its history have in common. */
type Settings = Pick<SubscriptionRow, 'what' | 'cadence' | 'zone' | 'state' | 'reason'>;

export const toSettings = ({
  what,
  when,
  state,
}: Pick<Subscription, 'what' | 'when' | 'state'>): Settings => ({
  what: JSON.stringify(what),
  cadence: JSON.stringify(when.cadence),
  zone: when.zone,
  state: state.kind,
  reason: 'reason' in state ? state.reason : null,
});

const fromSettings = (row: Settings): Pick<Subscription, 'what' | 'when' | 'state'> => ({
  what: JSON.parse(row.what) as Selection,
  when: { cadence: JSON.parse(row.cadence) as Cadence, zone: row.zone },
  state: stateOf(row),
});

const stateOf = ({ state, reason }: Settings): SubscriptionState => {
  switch (state) {
    case 'active':
    case 'paused':
      return { kind: state };
    case 'waiting':
      return { kind: state, reason: reason as WaitingReason };
    case 'ended':
      return { kind: state, reason: reason as EndReason };
    default:
      throw new Error(`a subscription is ${state}, which this code does not know`);
  }
};

type WaitingColumns = Pick<SubscriptionRow, 'waits_since' | 'look_at' | 'looks'>;

/** One that begins to wait is looked at from then on. */
export const toWaiting = ({ kind }: SubscriptionState, at: Instant): WaitingColumns => {
  const since = kind === 'waiting' ? isoOf(at) : null;
  return { waits_since: since, look_at: since, looks: 0 };
};

export const toSubscriptionRow = (subscription: Subscription): SubscriptionRow => ({
  id: subscription.id,
  team: subscription.team,
  channel: subscription.channel,
  creator: subscription.creator,
  ...toSettings(subscription),
  created_at: isoOf(subscription.createdAt),
  opens_at: isoOf(subscription.opensAt),
  version: subscription.version,
  ...toWaiting(subscription.state, subscription.createdAt),
});

export const fromSubscriptionRow = (row: SubscriptionRow): Subscription => ({
  id: row.id,
  team: row.team,
  channel: row.channel,
  creator: row.creator,
  ...fromSettings(row),
  createdAt: instantOf(row.created_at),
  opensAt: instantOf(row.opens_at),
  version: row.version,
});

export const fromChangeRow = (row: SubscriptionChangeRow): SubscriptionChange => ({
  subscription: row.subscription,
  version: row.version,
  at: instantOf(row.at),
  by: row.by_user,
  ...fromSettings(row),
});
