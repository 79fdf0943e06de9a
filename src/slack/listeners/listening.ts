import type { App } from '@slack/bolt';
import type { FeedbackStore } from '../../app/kept-words.ts';
import type { Asking } from '../ask-in-slack.ts';
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
  readonly seen: Seen;
  readonly stops: Stops;
  readonly inFlight: InFlight;
  readonly botUserId: string;
  /** As Slack granted them: what more of them allow is used, what fewer lack is left out. */
  readonly scopes: readonly string[];
  /** Whether questions are answered in channels that are shared with another organisation. */
  readonly answersShared: boolean;
}
