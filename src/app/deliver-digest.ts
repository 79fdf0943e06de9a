import type { Delivery } from '../domain/delivery.ts';
import type { Digest } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { Subscription } from '../domain/subscription.ts';
import {
  createEndings,
  type Delivered,
  type DeliveringParts,
  type DeliveryTimes,
  fieldsOf,
} from './end-delivery.ts';
import type { Layout, MessagePlace } from './publisher.ts';

export const usualTimes: DeliveryTimes = {
  lease: 120_000,
  postTimeout: 20_000,
  settle: 20_000,
  firstRetry: 5000,
  patience: 48 * 3_600_000,
};

/** Milliseconds: further back than a wrong clock goes unnoticed. */
const longAgo = 30 * 24 * 3_600_000;

export interface Deliverer {
  /** Posts what was claimed just now. */
  readonly deliver: (claimed: Delivery) => Promise<Delivered>;
  /** Deals with what somebody else began, or began and could not end: looks before it posts. */
  readonly takeUp: (taken: Delivery, leaseUntil: Instant) => Promise<Delivered>;
}

export const createDeliverer = (parts: DeliveringParts): Deliverer => {
  const { subscriptions, ledger, publisher, clock, log, times, pace } = parts;

  const { again, fail, leaveUnknown, ended } = createEndings(parts);

  /**
   * While nothing stands it is laid out as the releases are now; then as it was kept, so that its messages go together.
   * Null where somebody else has the claim.
   */
  const layOut = async (claimed: Delivery, digest: Digest): Promise<readonly Layout[] | null> => {
    if (claimed.messages.length > 0) {
      const kept = await ledger.layouts(claimed.key);
      if (kept.length > 0) return kept;
    }
    const { layouts, quoted } = publisher.render(digest);
    // Of what an older version posted without keeping it nothing is known.
    if (claimed.messages.length > 0) return layouts;
    return (await ledger.keepLayouts(claimed, layouts, quoted)) ? layouts : null;
  };

  /** `leaseUntil` of the claim; `messages` of it stand already. */
  const post = async (delivery: Delivery, digest: Digest, leaseUntil: Instant): Promise<Delivered> => {
    let claimed = delivery;
    const layouts = await layOut(claimed, digest);
    if (layouts === null) return { kind: 'lost' };
    for (const [part, layout] of layouts.entries()) {
      if (part < claimed.messages.length) continue;
      await pace(claimed.channel);
      // Somebody else may take it over soon: they look and go on from here.
      if (clock() > leaseUntil - times.postTimeout) return fail(claimed, 'lease-over', clock());
      const place: MessagePlace = {
        channel: claimed.channel,
        thread: claimed.messages[0] ?? null,
        key: claimed.key,
        part,
      };
      const posted = await publisher.post(layout, place);
      if (posted.kind !== 'posted') return ended(claimed, posted);
      const stands = await keep(claimed, posted.ts);
      if (stands === null) return { kind: 'lost' };
      claimed = stands;
    }
    const isOurs = await ledger.settle(claimed, { kind: 'posted', at: clock() });
    return { kind: isOurs ? 'posted' : 'lost' };
  };

  const keep = async (claimed: Delivery, ts: string): Promise<Delivery | null> =>
    (await ledger.addMessage(claimed, ts)) ? { ...claimed, messages: [...claimed.messages, ts] } : null;

  const digestOf = (delivery: Delivery, subscription: Subscription): Digest | null => {
    const { items, window, isLate } = delivery;
    return isNonEmpty(items) ? { subscription, window, isLate, items } : null;
  };

  /** No later than it was posted, even where the clock was ahead then: it cannot have been opened after now. */
  const askedSince = ({ openedAt, window }: Delivery): Instant =>
    openedAt <= clock() ? openedAt : Math.min(window.start, clock() - longAgo);

  /** Looks for the message that may stand: with it, as it was, or how the try ends for want of knowing. */
  const lookFor = async (taken: Delivery): Promise<Delivery | Delivered> => {
    const place: MessagePlace = {
      channel: taken.channel,
      thread: taken.messages[0] ?? null,
      key: taken.key,
      part: taken.messages.length,
    };
    const found = await publisher.find(place, askedSince(taken));
    switch (found.kind) {
      case 'found':
        return (await keep(taken, found.ts)) ?? { kind: 'lost' };
      case 'cannot-look':
        return leaveUnknown(taken, found.code, null);
      case 'not-now':
        return leaveUnknown(taken, found.code, again(taken, found.wait ?? 0));
      case 'absent':
        return taken;
    }
  };

  const standsWhole = async ({ key, messages }: Delivery): Promise<boolean> => {
    const many = messages.length === 0 ? 0 : (await ledger.layouts(key)).length;
    return many > 0 && messages.length >= many;
  };

  const takeUp = async (taken: Delivery, leaseUntil: Instant): Promise<Delivered> => {
    const subscription = await subscriptions.find(taken.subscription);
    const digest = subscription === null ? null : digestOf(taken, subscription);
    if (subscription === null || digest === null) return fail(taken, 'no-subscription', null);
    // What failed is known not to stand, and what has all its messages needs no look.
    const isCertain = taken.state.kind === 'failed' || (await standsWhole(taken));
    const claimed = isCertain ? taken : await lookFor(taken);
    if (!('key' in claimed)) return claimed;
    if (claimed.messages.length === 0 && subscription.state.kind !== 'active') {
      const isOurs = await ledger.reopen(claimed, subscription.state.kind);
      return isOurs ? { kind: 'failed' } : fail(claimed, subscription.state.kind, null);
    }
    return post(claimed, digest, leaseUntil);
  };

  /** A bug in laying one digest out must not stop the others, nor be met again and again. */
  const guarded = async (claimed: Delivery, work: () => Promise<Delivered>): Promise<Delivered> => {
    try {
      return await work();
    } catch (error) {
      if (parts.isDatabaseError(error)) throw error;
      log.error(
        { ...fieldsOf(claimed), error: error instanceof Error ? error.name : 'unknown' },
        'a digest could not be laid out',
      );
      return fail(claimed, 'defect', null);
    }
  };

  return {
    deliver: (claimed) =>
      guarded(claimed, async () => {
        const subscription = await subscriptions.find(claimed.subscription);
        const digest = subscription === null ? null : digestOf(claimed, subscription);
        if (digest === null || claimed.state.kind !== 'claimed')
          throw new Error('claimed without anything to deliver');
        return post(claimed, digest, claimed.state.leaseUntil);
      }),
    takeUp: (taken, leaseUntil) => guarded(taken, () => takeUp(taken, leaseUntil)),
  };
};
