import { createNews } from '../digest/news.ts';
import type { Digest, DigestItem, ReleaseFacts, Window } from '../domain/digest.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Clock } from './clock.ts';
import type { Corpus } from './corpus.ts';
import type { ReleaseDiary } from './release-diary.ts';

export type DigestPreview =
  /** The next post, as it would be by now. */
  | { readonly kind: 'next'; readonly digest: Digest; readonly left: number }
  /** Nothing is new: what a post over the last days would have been. */
  | { readonly kind: 'past'; readonly digest: Digest; readonly left: number; readonly days: number };

/** Days looked back over where nothing is new: a month of weekly posts, then a year. */
const lookBack = [28, 365] as const;
/** Inspections laid out; `left` counts the older ones. */
const most = 20;
const day = 24 * 60 * 60_000;

/**
 * What a subscription's next post would say if it came now, or else what one over the last weeks would have said; null
 * where nothing of a year would have been in it. Nothing is claimed or kept.
 */
export const createPreview = (parts: {
  readonly diary: ReleaseDiary;
  readonly corpus: () => Corpus;
  readonly clock: Clock;
}): ((subscription: Subscription) => Promise<DigestPreview | null>) => {
  const { diary, clock } = parts;
  // Worked out anew for another corpus alone: it takes seconds for ten thousand releases.
  let read: { readonly corpus: Corpus; readonly facts: ReadonlyMap<string, ReleaseFacts> } | null = null;

  return async (subscription) => {
    const corpus = parts.corpus();
    const end = clock();
    const start = Math.min(subscription.opensAt, end - day * Math.max(...lookBack));
    const [events, states] = await Promise.all([diary.since(start), diary.known()]);
    if (read?.corpus !== corpus) read = { corpus, facts: corpus.facts(states) };
    const known = new Map(states.map((state) => [state.releaseId, state]));
    const news = createNews({ events, facts: read.facts, known });
    const digestOver = (window: Window) =>
      newest(subscription, window, news.itemsOf(subscription.what, window));
    const next = subscription.opensAt < end ? digestOver({ start: subscription.opensAt, end }) : null;
    if (next !== null) return { kind: 'next', ...next };
    for (const days of lookBack) {
      const past = digestOver({ start: end - days * day, end });
      if (past !== null) return { kind: 'past', days, ...past };
    }
    return null;
  };
};

const newest = (
  subscription: Subscription,
  window: Window,
  all: readonly DigestItem[],
): { readonly digest: Digest; readonly left: number } | null => {
  const items = all.slice(-most);
  return isNonEmpty(items)
    ? { digest: { subscription, window, isLate: false, items }, left: all.length - items.length }
    : null;
};
