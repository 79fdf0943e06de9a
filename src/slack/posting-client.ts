import { webApi } from '@slack/bolt';
import type { Log } from '../app/log.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { createBoundedFetch } from './bounded-fetch.ts';

export interface PostingClientParts {
  readonly botToken: string;
  /** Null is Slack itself. */
  readonly apiUrl: string | null;
  readonly fetch: typeof fetch;
  /** Milliseconds until a call counts as not answered. */
  readonly timeout: number;
  readonly log: Log;
}

/**
 * A client whose every failure is told to whoever called: left to itself Slack's repeats a call whose answer got lost,
 * and posts twice.
 */
export const createPostingClient = (parts: PostingClientParts): webApi.WebClient =>
  new webApi.WebClient(parts.botToken, postingOptions(parts));

/** The same for Bolt's own client. */
export const postingOptions = ({
  apiUrl,
  fetch,
  timeout,
  log,
}: Omit<PostingClientParts, 'botToken'>): webApi.WebClientOptions => ({
  ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  timeout,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  fetch: createBoundedFetch(fetch, timeout),
  logger: createBoltLogger(log),
});
