import { createDueWindows, type FindDueWindow } from '../digest/due-window.ts';
import { createNews, type Unseen } from '../digest/news.ts';
import type { Digest, DigestItem, KnownState, ReleaseEvent, ReleaseFacts, Window } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Clock } from './clock.ts';
import type { DeliveryLedger } from './delivery-ledger.ts';
import type { Log } from './log.ts';
import type { ReleaseDiary } from './release-diary.ts';
import type { SubscriptionStore } from './subscription-store.ts';

export interface DueParts {
  /** The workspace whose digests these are. */
  readonly team: string;
  readonly subscriptions: SubscriptionStore;
  readonly ledger: DeliveryLedger;
  readonly diary: ReleaseDiary;
  /** Of the library as it is now, by release. */
  readonly facts: () => ReadonlyMap<string, ReleaseFacts>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface DueDigest {
  readonly subscription: Subscription;
  readonly window: Window;
  /** Laid out when its turn comes: thousands of digests at once would fill the memory. */
  readonly layOut: () => Digest;
}

export interface DueDigests {
  readonly active: number;
  readonly digests: readonly DueDigest[];
  /** Windows in which nothing was new. */
  readonly empty: readonly { readonly subscription: Subscription; readonly window: Window }[];
}

/**
 * Milliseconds for which a window waits for a release that became known in it and is not at hand: another process has
 * read it and this one not yet, or its folder is away.
 */
const readingApart = 7 * 24 * 60 * 60_000;
/** Milliseconds after which what comes as it comes is late. */
const longWait = 60 * 60_000;

/** Says which digests are due, by the ledger's time. */
export const createFindDue = ({
  team,
  subscriptions,
  ledger,
  diary,
  facts,
  clock,
  log,
}: DueParts): (() => Promise<DueDigests>) => {
  const findDueWindow: FindDueWindow = createDueWindows();

  /** Of releases that became known or were amended lately and are not at hand with that text: since when. */
  const notAtHand = (
    events: readonly ReleaseEvent[],
    known: ReadonlyMap<string, KnownState>,
    time: Instant,
  ): readonly Instant[] => {
    const here = facts();
    return events.flatMap(({ releaseId, at }) => {
      const state = known.get(releaseId);
      const isMissing =
        state !== undefined && !state.isWithdrawn && here.get(releaseId)?.textHash !== state.textHash;
      return isMissing && time - at < readingApart ? [at] : [];
    });
  };

  return async () => {
    const time = await ledger.time(clock());
    const active = (await subscriptions.active()).filter((one) => one.team === team);
    const windows = active.flatMap((subscription) => {
      const due = findDueWindow(subscription.when, subscription.opensAt, time);
      return due === null ? [] : [{ subscription, ...due }];
    });
    if (windows.length === 0) return { active: active.length, digests: [], empty: [] };
    const first = windows.reduce((start, { window }) => Math.min(start, window.start), Infinity);
    const [events, states] = await Promise.all([diary.since(first), diary.known()]);
    const known = new Map(states.map((state) => [state.releaseId, state]));
    const news = createNews({ events, facts: facts(), known });
    const missing = notAtHand(events, known, time);
    const back = events.filter((event) => event.news === 'returned').map(({ releaseId }) => releaseId);
    const shown = back.length === 0 ? null : await ledger.shownTo([...new Set(back)]);
    const unseenBy =
      ({ id, createdAt }: Subscription): Unseen =>
      (releaseId) =>
        shown?.get(id)?.has(releaseId) !== true && (known.get(releaseId)?.firstKnownAt ?? 0) >= createdAt;
    const digests: DueDigest[] = [];
    const empty: { readonly subscription: Subscription; readonly window: Window }[] = [];
    let waiting = 0;
    for (const { subscription, window, isLate } of windows) {
      if (missing.some((at) => at >= window.start && at < window.end)) {
        waiting += 1;
        continue;
      }
      const isUnseen = unseenBy(subscription);
      if (!news.isAny(subscription.what, window, isUnseen)) {
        empty.push({ subscription, window });
        continue;
      }
      const layOut = (): Digest => {
        const items = news.itemsOf(subscription.what, window, isUnseen);
        if (!isNonEmpty(items)) throw new Error('a digest without an item was due');
        return { subscription, window, items, isLate: isLate || hasWaited(subscription, items, window) };
      };
      digests.push({ subscription, window, layOut });
    }
    if (waiting > 0)
      log.info({ waiting, missing: missing.length }, 'digests wait for releases that are not at hand');
    return { active: active.length, digests, empty };
  };
};

const hasWaited = (subscription: Subscription, items: readonly DigestItem[], { end }: Window): boolean =>
  subscription.when.cadence.kind === 'as-it-comes' &&
  items.some(({ releases }) => releases.some(({ knownAt }) => end - knownAt > longWait));
