import type { DeliveryType } from '../api/faults.ts';
import type { Json } from '../json.ts';

/** How the bot acknowledged. */
export interface Acknowledgement {
  readonly isOk: boolean;
  /** HTTP status; null in Socket Mode, and where no answer came. */
  readonly status: number | null;
  /** What the acknowledgement says; '' for nothing. */
  readonly body: string;
  /** Why there is none, in Slack's words for its retries; null where one came. */
  readonly trouble: 'http_timeout' | 'connection_failed' | 'http_error' | null;
  /** The bot asked not to be sent it again. */
  readonly noRetry: boolean;
}

/** What Slack says of a delivery that it repeats. */
export interface Retry {
  readonly attempt: number;
  readonly reason: string;
}

/** The way to the bot: signed HTTP requests, or envelopes of Socket Mode. */
export interface Transport {
  readonly command: (payload: Readonly<Record<string, string>>) => Promise<Acknowledgement>;
  readonly interactive: (payload: Json) => Promise<Acknowledgement>;
  readonly event: (payload: Json, retry?: Retry) => Promise<Acknowledgement>;
}

/** One thing that went to the bot. */
export interface Delivered {
  readonly type: DeliveryType;
  /** `/concerns`, `app_mention`, `block_actions` ... */
  readonly what: string;
  readonly acknowledgement: Acknowledgement;
}
