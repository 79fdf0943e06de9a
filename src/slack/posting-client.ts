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
export const createPostingClient = ({
  botToken,
  apiUrl,
  fetch,
  timeout,
  log,
}: PostingClientParts): webApi.WebClient =>
  new webApi.WebClient(botToken, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    timeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: createBoundedFetch(fetch, timeout),
    logger: createBoltLogger(log),
  });
