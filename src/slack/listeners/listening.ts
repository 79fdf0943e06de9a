import type { App, webApi } from '@slack/bolt';
import type { Asker, FeedbackStore } from '../../app/kept-words.ts';
import type { DigestManager } from '../../app/manage-digests.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { Asking } from '../ask-in-slack.ts';
import type { Message } from '../blocks/message.ts';
import type { InFlight } from '../in-flight.ts';
import type { Seen } from '../seen.ts';
import type { Stops } from '../stops.ts';

/** What a listener registers with: no more of Bolt's App than that, so that a test can list what is registered. */
export type Listening = Pick<
  App,
  'command' | 'event' | 'action' | 'options' | 'view' | 'shortcut' | 'function'
>;

/** What the listeners share. */
export interface ListenerParts {
  readonly asking: Asking;
  readonly feedback: FeedbackStore;
  readonly digests: DigestManager;
  /** What the next post of a subscription would say, or one over the last weeks; null for nothing. Posts nothing. */
  readonly previewDigest: (subscription: Subscription) => Promise<Message | null>;
  /** Draws a person's home anew. */
  readonly redrawHome: (asker: Asker, client: webApi.WebClient) => Promise<void>;
  /** Whether only those who look after the workspace change what channels follow. */
  readonly digestsByAdmins: boolean;
  readonly seen: Seen;
  readonly stops: Stops;
  /** Told once the app is in the workspace no more. */
  readonly removed: () => void;
  readonly inFlight: InFlight;
  readonly botUserId: string;
  /** As Slack granted them: what more of them allow is used, what fewer lack is left out. */
  readonly scopes: readonly string[];
  /** Whether questions are answered in channels that are shared with another organisation. */
  readonly answersShared: boolean;
}
