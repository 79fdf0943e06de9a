import type { Digest, DigestItem } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import type { NonEmpty } from '../domain/known.ts';
import type { Subscription, WaitingReason } from '../domain/subscription.ts';

/**
 * Why a post was refused. channel-archived, not-in-channel, may-not-post: until somebody puts it right there.
 * no-access: nothing can be posted anywhere until the keeper of the bot puts it right. message: this post would be
 * refused again.
 */
export type Refusal = 'channel-archived' | 'not-in-channel' | 'may-not-post' | 'no-access' | 'message';

/** What became of one message. `code` is for the log and the ledger; nothing is decided by it. */
export type Posted =
  | { readonly kind: 'posted'; readonly ts: string }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly code: string }
  /** Nothing was stored; it may be tried again after that many milliseconds. */
  | { readonly kind: 'rate-limited'; readonly wait: number }
  /** It never left: nothing was stored. */
  | { readonly kind: 'not-sent'; readonly code: string }
  /** It may stand there. */
  | { readonly kind: 'unknown'; readonly code: string };

export type Found =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  /** Nobody lets us look, and nobody will: the scope is missing, or the bot is out. */
  | { readonly kind: 'cannot-look'; readonly code: string }
  /** Not now. `wait` in milliseconds where it was said. */
  | { readonly kind: 'not-now'; readonly code: string; readonly wait: number | null };

/** One message of a delivery, and where: null posts into the channel, a ts into that message's thread. */
export interface MessagePlace {
  readonly channel: string;
  readonly thread: string | null;
  /** The delivery's key. */
  readonly key: string;
  /** 0 for the channel's message. */
  readonly part: number;
}

/** What a subscriber is told in private about a subscription of theirs. */
export type SubscriberNote =
  | { readonly kind: 'waiting'; readonly why: WaitingReason }
  /** It may go on again. */
  | { readonly kind: 'goes-on' }
  | { readonly kind: 'ended'; readonly why: 'waited-too-long' }
  /** Whether the post of that window stands in the channel is not known. */
  | { readonly kind: 'unknown'; readonly windowEnd: Instant }
  | { readonly kind: 'failed'; readonly windowEnd: Instant }
  /** That post quotes what has changed since, and cannot be edited. */
  | { readonly kind: 'not-corrected'; readonly windowEnd: Instant };

/**
 * How one message is laid out, and what it quotes: kept, so that another process posts the same, and the message can
 * be corrected when a release changes. Nobody but the publisher reads it.
 */
export type Layout = string;

/** What has become of a release since a post quoted it, and when. */
export type ReleaseNow =
  /** It was changed or gone for a while and has the words back that were quoted. */
  | { readonly kind: 'returned'; readonly at: Instant }
  | { readonly kind: 'withdrawn'; readonly at: Instant }
  /** `entry`: what the digest has to say of it now; null where it has nothing on what is followed any more. */
  | {
      readonly kind: 'amended';
      readonly at: Instant;
      readonly textHash: string;
      readonly entry: DigestItem | null;
    };

/** What became of an edit. Repeating one does no harm. */
export type Edited =
  | { readonly kind: 'edited' }
  /** The message was deleted. */
  | { readonly kind: 'message-gone' }
  /** It stands, and cannot be edited: too old, says the workspace, or refused for what it says. */
  | { readonly kind: 'fixed'; readonly code: string }
  /** Nobody may edit there now: archived, or the bot is out. */
  | { readonly kind: 'out-of-reach'; readonly code: string }
  | { readonly kind: 'no-access'; readonly code: string }
  | { readonly kind: 'rate-limited'; readonly wait: number }
  /** Not now, or nobody said. */
  | { readonly kind: 'not-now'; readonly code: string };

export type Reached =
  | { readonly kind: 'reached' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** Nobody said, or not now. */
  | { readonly kind: 'not-now' };

/** Puts digests where people read them. Never throws for what the place does. */
export interface Publisher {
  /** The messages of a digest, in order: the first for the channel, any others for its thread. Posts nothing. */
  readonly render: (digest: Digest) => Rendered;
  /** Posts a message, marked so that `find` finds it. */
  readonly post: (layout: Layout, place: MessagePlace) => Promise<Posted>;
  /**
   * The messages of a digest as they have to look by what has become of releases that they quote; null for one that
   * stays as it was posted. Null in all where this process has not read that text of a release yet.
   */
  readonly correct: (
    layouts: readonly Layout[],
    digest: Digest,
    now: ReadonlyMap<string, ReleaseNow>,
  ) => readonly (Layout | null)[] | null;
  /** Puts a message in place of one that stands. */
  readonly edit: (layout: Layout, channel: string, ts: string) => Promise<Edited>;
  /**
   * Whether a message with that key and part stands there, among those since `since`, which is generous: the place has
   * a clock of its own.
   */
  readonly find: (place: MessagePlace, since: Instant) => Promise<Found>;
  /**
   * Whether posts of a waiting subscription reach its channel again. Whoever made it is told there, seen by nobody else,
   * which is how it is found out.
   */
  readonly reach: (subscription: Subscription) => Promise<Reached>;
  /** Told once as far as that goes; a note that does not arrive is not repeated. */
  readonly tell: (subscription: Subscription, note: SubscriberNote) => Promise<void>;
}

export interface Rendered {
  readonly layouts: NonEmpty<Layout>;
  /** By id, the hash of the text that each release shown was quoted from. */
  readonly quoted: ReadonlyMap<string, string>;
}
