import { createNews } from '../digest/news.ts';
import type { Digest } from '../domain/digest.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Clock } from './clock.ts';
import type { Corpus } from './corpus.ts';
import type { ReleaseDiary } from './release-diary.ts';

/** What the next post of a subscription would say if it came now; null where nothing is new. Nothing is claimed or kept. */
export const previewDigest = async (
  subscription: Subscription,
  parts: { readonly diary: ReleaseDiary; readonly corpus: Pick<Corpus, 'facts'>; readonly clock: Clock },
): Promise<Digest | null> => {
  const { diary, corpus, clock } = parts;
  const window = { start: subscription.opensAt, end: clock() };
  if (window.end <= window.start) return null;
  const [events, states] = await Promise.all([diary.since(window.start), diary.known()]);
  const known = new Map(states.map((state) => [state.releaseId, state]));
  const items = createNews({ events, facts: corpus.facts(states), known }).itemsOf(subscription.what, window);
  return isNonEmpty(items) ? { subscription, window, isLate: false, items } : null;
};
