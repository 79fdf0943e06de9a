/* oxlint-disable unicorn/require-post-message-target-origin -- Slack's chat.postMessage, not a window's */
import { webApi } from '@slack/bolt';
import type { Log } from '../app/log.ts';
import type { Found, MessagePlace, Posted, Publisher, Refusal, SubscriberNote } from '../app/publisher.ts';
import type { Digest } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import type { NonEmpty } from '../domain/known.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Message } from './blocks/message.ts';
import { bodyOf, manners } from './posting.ts';
import { troubleOf } from './trouble.ts';

export interface PublisherParts {
  /** Must not repeat a call by itself, must give up after a time, and must reject where Slack limits the rate. */
  readonly client: webApi.WebClient;
  /** Of this app: nobody else's message is taken for ours. */
  readonly botId: string;
  readonly render: (digest: Digest) => NonEmpty<Message>;
  readonly note: (subscription: Subscription, note: SubscriberNote) => Message;
  readonly log: Log;
}

/** Names our digests among the metadata of messages. */
export const digestEvent = 'findings_digest';

/** Milliseconds by which Slack's clock may be behind ours, and more. */
const clocksApart = 60 * 60_000;
const pageSize = 200;
/** Messages of a channel looked through at most: 20,000, a busy week. */
const mostPages = 100;
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

const notFoundBecause = (error: unknown): Exclude<Found, { kind: 'found' | 'absent' }> => {
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

/** Slack's seconds, six digits behind the point. */
const tsOf = (instant: Instant): string => (Math.max(0, instant) / 1000).toFixed(6);

/** Posts digests, marked with their key in the message's metadata, and finds them by it. */
export const createPublisher = ({ client, botId, render, note, log }: PublisherParts): Publisher => {
  const post = async (message: Message, { channel, thread, key, part }: MessagePlace): Promise<Posted> => {
    try {
      const { ts } = await client.chat.postMessage({
        channel,
        ...bodyOf(message),
        ...manners,
        link_names: false,
        ...(thread === null ? {} : { thread_ts: thread }),
        metadata: { event_type: digestEvent, event_payload: { key, part } },
      });
      return ts === undefined ? { kind: 'unknown', code: 'no_ts' } : { kind: 'posted', ts };
    } catch (error) {
      return outcomeOf(error);
    }
  };

  const page = (
    { channel, thread }: MessagePlace,
    oldest: string,
    cursor: string | undefined,
  ): Promise<webApi.ConversationsHistoryResponse | webApi.ConversationsRepliesResponse> => {
    const asked = {
      channel,
      oldest,
      limit: pageSize,
      include_all_metadata: true,
      ...(cursor === undefined ? {} : { cursor }),
    };
    return thread === null
      ? client.conversations.history(asked)
      : client.conversations.replies({ ...asked, ts: thread });
  };

  const find: Publisher['find'] = async (place, since) => {
    const oldest = tsOf(since - clocksApart);
    let cursor: string | undefined;
    try {
      for (let turn = 0; turn < mostPages; turn += 1) {
        const { messages = [], response_metadata: more } = await page(place, oldest, cursor);
        const ours = messages.find(({ bot_id: bot, metadata }) => {
          const payload: Readonly<Record<string, unknown>> = metadata?.event_payload ?? {};
          return (
            bot === botId &&
            metadata?.event_type === digestEvent &&
            payload['key'] === place.key &&
            payload['part'] === place.part
          );
        });
        if (ours?.ts !== undefined) return { kind: 'found', ts: ours.ts };
        cursor = more?.next_cursor === '' ? undefined : more?.next_cursor;
        if (cursor === undefined) return { kind: 'absent' };
      }
      return { kind: 'cannot-look', code: 'too_many_messages' };
    } catch (error) {
      return notFoundBecause(error);
    }
  };

  return {
    render: (digest) => {
      const [first, ...others] = render(digest);
      const prepared = (message: Message) => (place: MessagePlace) => post(message, place);
      return [prepared(first), ...others.map(prepared)];
    },
    find,
    tell: async (subscription, what) => {
      try {
        // A person's id opens their messages with the app.
        await client.chat.postMessage({
          channel: subscription.creator,
          ...bodyOf(note(subscription, what)),
          ...manners,
          link_names: false,
        });
      } catch (error) {
        log.warn({ note: what.kind, code: troubleOf(error).kind }, 'a subscriber could not be told');
      }
    },
  };
};
