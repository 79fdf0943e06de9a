import type { Delivery } from '../domain/delivery.ts';
import type { Instant } from '../domain/instant.ts';
import type { Subscription, WaitingReason } from '../domain/subscription.ts';
import type { Clock } from './clock.ts';
import type { DeliveryLedger } from './delivery-ledger.ts';
import type { Log } from './log.ts';
import type { Posted, Publisher, SubscriberNote } from './publisher.ts';
import type { SubscriptionStore } from './subscription-store.ts';

/** Milliseconds, all of them. */
export interface DeliveryTimes {
  /** How long a claim holds. A process that is frozen for longer than this between its last look at the clock and its post posts twice. */
  readonly lease: number;
  /** The longest that a post may take; nothing is posted in the last stretch of a lease. */
  readonly postTimeout: number;
  /** How long after an unanswered post it is looked for: Slack may still be storing it, or not show it yet. */
  readonly settle: number;
  /** The first pause before a new try; each one after it is twice as long, up to an hour. */
  readonly firstRetry: number;
  /** After that a delivery is not tried any more. */
  readonly patience: number;
}

export interface DeliveringParts {
  readonly subscriptions: SubscriptionStore;
  readonly ledger: DeliveryLedger;
  readonly publisher: Publisher;
  readonly clock: Clock;
  readonly log: Log;
  readonly times: DeliveryTimes;
  /** What the stores throw when they cannot be reached: the lease runs out, and somebody deals with it then. */
  readonly isDatabaseError: (error: unknown) => boolean;
  /** Resolves when another message may go to that channel. */
  readonly pace: (channel: string) => Promise<void>;
}

/** How a try ended. `lost`: somebody else has the claim, and deals with it. */
export type Delivered =
  | { readonly kind: 'posted' | 'failed' | 'unknown' | 'lost' }
  /** The channel takes nothing for so many milliseconds. */
  | { readonly kind: 'rate-limited'; readonly wait: number }
  /** Nothing can be posted anywhere. */
  | { readonly kind: 'no-access' };

/** Milliseconds between two tries. */
const longestPause = 3_600_000;

export const fieldsOf = ({ key, channel, attempts }: Delivery) => ({ key, channel, attempts });

/** How a try that did not post is written down, and who is told. */
export const createEndings = ({ subscriptions, ledger, publisher, clock, log, times }: DeliveringParts) => {
  const again = (delivery: Delivery, atLeast = 0): Instant | null => {
    const now = clock();
    if (now - delivery.openedAt > times.patience) return null;
    return (
      now + Math.max(atLeast, Math.min(longestPause, times.firstRetry * 2 ** Math.min(delivery.attempts, 20)))
    );
  };

  const tell = async (subscription: Subscription | null, note: SubscriberNote): Promise<void> => {
    if (subscription !== null) await publisher.tell(subscription, note);
  };

  const fail = async (claimed: Delivery, code: string, retryAt: Instant | null): Promise<Delivered> => {
    const isOurs = await ledger.settle(claimed, { kind: 'failed', code, retryAt });
    log.warn({ ...fieldsOf(claimed), code, final: retryAt === null }, 'a digest was not posted');
    if (isOurs && retryAt === null) {
      const subscription = await subscriptions.find(claimed.subscription);
      await tell(subscription, { kind: 'failed', windowEnd: claimed.window.end });
    }
    return { kind: isOurs ? 'failed' : 'lost' };
  };

  const leaveUnknown = async (
    claimed: Delivery,
    code: string,
    lookAt: Instant | null,
  ): Promise<Delivered> => {
    const isOurs = await ledger.settle(claimed, { kind: 'unknown', code, lookAt });
    log.warn(
      { ...fieldsOf(claimed), code, final: lookAt === null },
      'whether a digest was posted is not known',
    );
    if (isOurs && lookAt === null) {
      const subscription = await subscriptions.find(claimed.subscription);
      await tell(subscription, { kind: 'unknown', windowEnd: claimed.window.end });
    }
    return { kind: isOurs ? 'unknown' : 'lost' };
  };

  /** The subscription waits, and what was new stays new until it goes on. */
  const stop = async (claimed: Delivery, why: WaitingReason, code: string): Promise<Delivered> => {
    const isOurs =
      (await ledger.reopen(claimed, code)) ||
      (await ledger.settle(claimed, { kind: 'failed', code, retryAt: null }));
    if (!isOurs) return { kind: 'lost' };
    const subscription = await subscriptions.find(claimed.subscription);
    if (subscription === null || subscription.state.kind !== 'active') return { kind: 'failed' };
    // Where a person changes it at this moment the next window finds the same out.
    const changed = await subscriptions.change(
      subscription.id,
      subscription.version,
      { state: { kind: 'waiting', reason: why } },
      { by: null, at: clock() },
    );
    log.warn({ ...fieldsOf(claimed), code, why }, 'a subscription waits');
    if (changed.kind === 'changed') await tell(subscription, { kind: 'waiting', why });
    return { kind: 'failed' };
  };

  const ended = async (
    claimed: Delivery,
    posted: Exclude<Posted, { kind: 'posted' }>,
  ): Promise<Delivered> => {
    switch (posted.kind) {
      case 'rate-limited': {
        await ledger.settle(claimed, {
          kind: 'failed',
          code: 'rate-limited',
          retryAt: clock() + posted.wait,
        });
        return { kind: 'rate-limited', wait: posted.wait };
      }
      case 'not-sent':
        return fail(claimed, posted.code, again(claimed));
      case 'unknown':
        return leaveUnknown(claimed, posted.code, clock() + times.settle);
      case 'refused':
        break;
    }
    switch (posted.why) {
      case 'message':
        return fail(claimed, posted.code, null);
      case 'no-access': {
        log.error({ ...fieldsOf(claimed), code: posted.code }, 'nothing can be posted');
        // Nothing of it is lost: what stands stays, and what was new comes once the bot is let in again.
        if (!(await ledger.reopen(claimed, posted.code))) {
          await ledger.settle(claimed, { kind: 'failed', code: posted.code, retryAt: again(claimed) });
        }
        return { kind: 'no-access' };
      }
      case 'channel-archived':
      case 'not-in-channel':
      case 'may-not-post':
        return stop(claimed, posted.why, posted.code);
    }
  };

  return { again, fail, leaveUnknown, ended };
};
