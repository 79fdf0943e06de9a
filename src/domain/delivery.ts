import type { DigestItem, Window } from './digest.ts';
import { type Instant, isoOf } from './instant.ts';

/**
 * How far the post of one window of one subscription has come.
 * claimed: a process has taken it and may be posting it until `leaseUntil`; after that somebody else looks.
 * posted: it stands in the channel. skipped: nothing was new.
 * failed: it does not stand there; tried again at `retryAt`, or never where that is null.
 * unknown: it was asked for and no answer came; looked for at `lookAt`, or never where that is null.
 */
export type DeliveryState =
  | { readonly kind: 'claimed'; readonly by: string; readonly leaseUntil: Instant }
  | { readonly kind: 'posted'; readonly at: Instant }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'failed'; readonly code: string; readonly retryAt: Instant | null }
  | { readonly kind: 'unknown'; readonly code: string; readonly lookAt: Instant | null };

export interface Delivery {
  readonly key: string;
  readonly subscription: string;
  readonly team: string;
  readonly channel: string;
  readonly window: Window;
  readonly isLate: boolean;
  readonly state: DeliveryState;
  /** When it was first claimed. */
  readonly openedAt: Instant;
  /** How often a process has taken it. */
  readonly attempts: number;
  /** Slack's ts of its messages in order, the channel's first, those in its thread after it; as far as known. */
  readonly messages: readonly string[];
  /** What it says, kept so that whoever takes it over says the same; empty for a skipped one. */
  readonly items: readonly DigestItem[];
}

/** Names a window of a subscription, in messages' metadata too: `sub-1@2026-03-29T09:00:00.000Z`. */
export const deliveryKey = (subscription: string, window: Window): string =>
  `${subscription}@${isoOf(window.end)}`;
