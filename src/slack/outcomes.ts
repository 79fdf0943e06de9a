import { webApi } from '@slack/bolt';
import type { Edited, Found, Posted, Reached, Refusal } from '../app/publisher.ts';
import { troubleOf } from './trouble.ts';

/** Milliseconds to wait where Slack says it is too much but not for how long. */
const unsaidWait = 30_000;

const whyRefused: Readonly<Record<string, Refusal>> = {
  is_archived: 'channel-archived',
  not_in_channel: 'not-in-channel',
  // Of a private channel that the bot was taken out of Slack says the same as of one that never was.
  channel_not_found: 'not-in-channel',
  restricted_action: 'may-not-post',
  restricted_action_read_only_channel: 'may-not-post',
  restricted_action_thread_only_channel: 'may-not-post',
  restricted_action_non_threadable_channel: 'may-not-post',
  restricted_action_thread_locked: 'may-not-post',
  posting_to_general_channel_denied: 'may-not-post',
  no_permission: 'may-not-post',
  ekm_access_denied: 'may-not-post',
  external_channel_migrating: 'may-not-post',
  is_inactive: 'may-not-post',
  invalid_auth: 'no-access',
  not_authed: 'no-access',
  account_inactive: 'no-access',
  token_revoked: 'no-access',
  token_expired: 'no-access',
  missing_scope: 'no-access',
  access_denied: 'no-access',
  org_login_required: 'no-access',
  team_access_not_granted: 'no-access',
  two_factor_setup_required: 'no-access',
};

/** After which Slack may have done it all the same. */
const unsure: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);
const tooMuch: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
/** Not now, but nothing about the channel. */
const passing: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'org_login_required',
]);

/** Where no connection was made at all, as the system and Node's client call it. */
const neverLeft: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What an error of `chat.postMessage` means. */
export const outcomeOf = (error: unknown): Exclude<Posted, { kind: 'posted' }> => {
  const unsent = codeNeverLeft(error);
  if (unsent !== null) return { kind: 'not-sent', code: unsent };
  const trouble = troubleOf(error);
  switch (trouble.kind) {
    case 'rate-limited':
      return { kind: 'rate-limited', wait: trouble.retryAfterSeconds * 1000 };
    case 'unknown':
      return { kind: 'unknown', code: trouble.code };
    case 'refused': {
      const { code } = trouble;
      if (tooMuch.has(code)) return { kind: 'rate-limited', wait: unsaidWait };
      if (unsure.has(code)) return { kind: 'unknown', code };
      return { kind: 'refused', why: whyRefused[code] ?? 'message', code };
    }
  }
};

/** Follows an error to what the system said of the connection; null where one was made, or nobody says. */
const codeNeverLeft = (error: unknown): string | null => {
  let at: unknown = error instanceof webApi.WebAPIRequestError ? error.original : null;
  while (at instanceof Error) {
    if ('code' in at && typeof at.code === 'string' && neverLeft.has(at.code)) return at.code;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return null;
};

/** What an error of looking for a message means. */
export const notFoundBecause = (error: unknown): Exclude<Found, { kind: 'found' | 'absent' }> => {
  const trouble = troubleOf(error);
  switch (trouble.kind) {
    case 'rate-limited':
      return { kind: 'not-now', code: 'rate-limited', wait: trouble.retryAfterSeconds * 1000 };
    case 'unknown':
      return { kind: 'not-now', code: trouble.code, wait: null };
    case 'refused': {
      const { code } = trouble;
      const isPassing = tooMuch.has(code) || unsure.has(code) || passing.has(code);
      return isPassing ? { kind: 'not-now', code, wait: null } : { kind: 'cannot-look', code };
    }
  }
};

/** Where nobody may edit until something is put right in the channel. */
const outOfReach: ReadonlySet<string> = new Set([
  'is_archived',
  'is_inactive',
  'not_in_channel',
  'channel_not_found',
  'external_channel_migrating',
]);

/** What an error of `chat.update` means. A repeated edit does no harm, so what nobody knows is tried again. */
export const editedOf = (error: unknown): Exclude<Edited, { kind: 'edited' }> => {
  const trouble = troubleOf(error);
  switch (trouble.kind) {
    case 'rate-limited':
      return { kind: 'rate-limited', wait: trouble.retryAfterSeconds * 1000 };
    case 'unknown':
      return { kind: 'not-now', code: trouble.code };
    case 'refused': {
      const { code } = trouble;
      if (tooMuch.has(code)) return { kind: 'rate-limited', wait: unsaidWait };
      if (code === 'message_not_found') return { kind: 'message-gone' };
      if (outOfReach.has(code)) return { kind: 'out-of-reach', code };
      if (whyRefused[code] === 'no-access') return { kind: 'no-access', code };
      if (unsure.has(code) || code === 'update_failed') return { kind: 'not-now', code };
      return { kind: 'fixed', code };
    }
  }
};

/** What an error of `chat.postEphemeral` says of a channel. */
export const reachedOf = (error: unknown): Reached => {
  const trouble = troubleOf(error);
  if (trouble.kind !== 'refused') return { kind: 'not-now' };
  const { code } = trouble;
  // The bot is in; whoever asked for it is not any more.
  if (code === 'user_not_in_channel') return { kind: 'reached' };
  if (tooMuch.has(code) || unsure.has(code)) return { kind: 'not-now' };
  return { kind: 'refused', why: whyRefused[code] ?? 'message' };
};
