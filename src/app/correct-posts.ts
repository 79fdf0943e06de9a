import { matchOf } from '../digest/match.ts';
import type { Digest, DigestItem, ReleaseFacts } from '../domain/digest.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { Selection } from '../domain/subscription.ts';
import type { Clock } from './clock.ts';
import type { Correction, CorrectionEnd, CorrectionQueue, ShownRelease } from './correction-queue.ts';
import type { DeliveryTimes } from './end-delivery.ts';
import type { Claim } from './delivery-ledger.ts';
import type { Log } from './log.ts';
import type { Edited, Publisher, ReleaseNow } from './publisher.ts';
import type { SubscriptionStore } from './subscription-store.ts';

export interface CorrectingParts {
  readonly subscriptions: SubscriptionStore;
  readonly corrections: CorrectionQueue;
  readonly publisher: Publisher;
  /** Of the library as it is now, by release. */
  readonly facts: () => ReadonlyMap<string, ReleaseFacts>;
  readonly clock: Clock;
  readonly times: DeliveryTimes;
  readonly isDatabaseError: (error: unknown) => boolean;
  /** Resolves when another message may be edited. */
  readonly pace: () => Promise<void>;
  readonly log: Log;
}

/** How a correction ended. `lost`: somebody else has it. */
export type Corrected =
  | { readonly kind: 'made' | 'put-off' | 'given-up' | 'lost' }
  /** Nothing can be edited for so many milliseconds. */
  | { readonly kind: 'rate-limited'; readonly wait: number }
  /** Nothing can be done anywhere. */
  | { readonly kind: 'no-access' };

export interface Corrector {
  /** Corrects one post that quotes what has changed since. */
  readonly correct: (taken: Correction, claim: Claim) => Promise<Corrected>;
}

/** Milliseconds between two tries. */
const longestPause = 3_600_000;

/** Edits posts so that they say what has become of the releases they quote. */
export const createCorrector = (parts: CorrectingParts): Corrector => {
  const { subscriptions, corrections, publisher, facts, clock, times, pace, log } = parts;

  const fieldsOf = ({ delivery, attempts }: Correction) => ({
    key: delivery.key,
    channel: delivery.channel,
    attempts,
  });

  const end = async (taken: Correction, ended: CorrectionEnd): Promise<Corrected> => {
    const isOurs = await corrections.settle(taken, ended, clock());
    if (ended.kind !== 'made')
      log.warn(
        { ...fieldsOf(taken), code: ended.code, final: ended.kind === 'given-up' },
        'a post was not corrected',
      );
    return { kind: isOurs ? ended.kind : 'lost' };
  };

  /** Tells whoever subscribed where the post stands and goes on saying what is not so any more. */
  const giveUp = async (taken: Correction, code: string, isTold: boolean): Promise<Corrected> => {
    const ended = await end(taken, { kind: 'given-up', code });
    const { delivery } = taken;
    const subscription =
      isTold && ended.kind === 'given-up' ? await subscriptions.find(delivery.subscription) : null;
    if (subscription !== null)
      await publisher.tell(subscription, { kind: 'not-corrected', windowEnd: delivery.window.end });
    return ended;
  };

  const putOff = async (taken: Correction, code: string, atLeast = 0): Promise<Corrected> => {
    const now = clock();
    if (now - taken.askedAt > times.patience) return giveUp(taken, code, true);
    const pause = Math.min(longestPause, times.firstRetry * 2 ** Math.min(taken.tries, 20));
    return end(taken, { kind: 'put-off', code, until: now + Math.max(atLeast, pause) });
  };

  /** What the subscription asked for when the post was laid out. */
  const askedThen = async (taken: Correction): Promise<Selection | null> => {
    const { subscription, openedAt } = taken.delivery;
    const history = await subscriptions.history(subscription);
    return (history.findLast(({ at }) => at <= openedAt) ?? history[0])?.what ?? null;
  };

  const nowOf = (shown: ShownRelease, what: Selection, items: readonly DigestItem[]): ReleaseNow => {
    const { releaseId, textHash, at } = shown;
    if (shown.isWithdrawn) return { kind: 'withdrawn', at };
    if (shown.shownHash === textHash) return { kind: 'returned', at };
    return { kind: 'amended', at, textHash, entry: entryOf(releaseId, textHash, what, items) };
  };

  const entryOf = (
    releaseId: string,
    textHash: string,
    what: Selection,
    items: readonly DigestItem[],
  ): DigestItem | null => {
    const item = items.find(({ releases }) => releases.some((one) => one.releaseId === releaseId));
    const before = item?.releases.find((one) => one.releaseId === releaseId);
    const release = facts().get(releaseId);
    const matched = release === undefined ? null : matchOf(what, release);
    if (item === undefined || before === undefined || matched === null) return null;
    return { ...item, releases: [{ ...before, textHash, matched }] };
  };

  /** Whether this process has read every text that the correction has to speak of; one that stays as it was may be away. */
  const isRead = ({ releases }: Correction): boolean =>
    releases.every(
      ({ releaseId, shownHash, textHash, isWithdrawn }) =>
        isWithdrawn || shownHash === textHash || facts().get(releaseId)?.textHash === textHash,
    );

  const work = async (taken: Correction, { leaseUntil }: Claim): Promise<Corrected> => {
    const { delivery, layouts } = taken;
    const [subscription, what] = await Promise.all([
      subscriptions.find(delivery.subscription),
      askedThen(taken),
    ]);
    const { items, window, isLate } = delivery;
    if (subscription === null || what === null || !isNonEmpty(items))
      return giveUp(taken, 'no-subscription', false);
    if (!isRead(taken)) return putOff(taken, 'not-read-yet');
    const postedAt = delivery.state.kind === 'posted' ? delivery.state.at : delivery.openedAt;
    // What came and went before it was posted nobody has seen.
    const changed = taken.releases.filter(
      ({ shownHash, textHash, isWithdrawn, at }) => isWithdrawn || shownHash !== textHash || at > postedAt,
    );
    const digest: Digest = { subscription: { ...subscription, what }, window, isLate, items };
    const now = new Map(changed.map((one) => [one.releaseId, nowOf(one, what, items)]));
    const corrected = publisher.correct(layouts, digest, now);
    if (corrected === null) return putOff(taken, 'not-read-yet');
    let isFixed: string | null = null;
    for (const [part, layout] of corrected.entries()) {
      const ts = delivery.messages[part];
      if (layout === null || ts === undefined) continue;
      await pace();
      if (clock() > leaseUntil - times.postTimeout) return putOff(taken, 'lease-over');
      const edited = await publisher.edit(layout, delivery.channel, ts);
      const stopped = await endedBy(taken, edited);
      if (stopped !== null) return stopped;
      if (edited.kind === 'fixed') isFixed = edited.code;
    }
    return isFixed === null ? end(taken, { kind: 'made' }) : giveUp(taken, isFixed, true);
  };

  /** Null where the other messages can be corrected all the same. */
  const endedBy = async (taken: Correction, edited: Edited): Promise<Corrected | null> => {
    switch (edited.kind) {
      case 'edited':
      case 'fixed':
      // Whoever deleted it does not want it corrected.
      case 'message-gone':
        return null;
      case 'out-of-reach':
        return giveUp(taken, edited.code, false);
      case 'not-now':
        return putOff(taken, edited.code, times.settle);
      case 'rate-limited':
        await putOff(taken, 'rate-limited', edited.wait);
        return { kind: 'rate-limited', wait: edited.wait };
      case 'no-access':
        await putOff(taken, edited.code);
        return { kind: 'no-access' };
    }
  };

  return {
    correct: async (taken, claim) => {
      try {
        return await work(taken, claim);
      } catch (error) {
        if (parts.isDatabaseError(error)) throw error;
        log.error(
          { ...fieldsOf(taken), error: error instanceof Error ? error.name : 'unknown' },
          'a correction could not be laid out',
        );
        return giveUp(taken, 'defect', true);
      }
    },
  };
};
