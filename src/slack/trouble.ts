import { webApi } from '@slack/bolt';
import type { LogFields } from '../app/log.ts';

/**
 * Why something did not reach Slack. refused: Slack said no, and nothing was stored. rate-limited: nothing was stored,
 * and it may be tried again after that time. unknown: no answer, or one that does not say; it may have been stored, so
 * it is not sent again.
 */
export type Trouble =
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'unknown'; readonly code: string };

/** A response_url does not say how long to wait. */
const respondPauseSeconds = 1;

const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null;

export const troubleOf = (error: unknown): Trouble => {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'rate-limited', retryAfterSeconds: error.retryAfter };
  }
  if (error instanceof webApi.WebAPIPlatformError) return { kind: 'refused', code: error.data.error };
  const status = statusOf(error);
  if (status === 429) return { kind: 'rate-limited', retryAfterSeconds: respondPauseSeconds };
  // A response_url answers 404 when it has expired or was used up, 400 when it does not take the message.
  if (status !== null && status >= 400 && status < 500) return { kind: 'refused', code: `http_${status}` };
  if (status !== null) return { kind: 'unknown', code: `http_${status}` };
  return { kind: 'unknown', code: 'no_answer' };
};

/**
 * What the log keeps of an error: its name and the lines of our code it passed, not its message, which may repeat what
 * a person typed (a parser's does).
 */
export const errorFields = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const trouble = troubleOf(error);
  return {
    error: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(trouble.kind === 'refused' ? { slack: trouble.code } : {}),
    at: frames.slice(0, 6).map((line) => line.trim().replace(/file:\/\/\S*\/(?=src\/|node_modules\/)/, '')),
  };
};
