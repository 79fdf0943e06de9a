import type { App } from '@slack/bolt';
import type { Suggestion } from '../../domain/answer.ts';
import type { Asking } from '../ask-in-slack.ts';
import type { InFlight } from '../in-flight.ts';
import type { Seen } from '../seen.ts';

/** What a listener registers with: no more of Bolt's App than that, so that a test can list what is registered. */
export type Listening = Pick<App, 'command' | 'event' | 'action'>;

/** What the listeners share. */
export interface ListenerParts {
  readonly asking: Asking;
  readonly seen: Seen;
  readonly inFlight: InFlight;
  readonly botUserId: string;
  /** Questions this library can answer, to start with. */
  readonly examples: readonly Suggestion[];
}
