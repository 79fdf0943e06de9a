/* oxlint-disable unicorn/require-post-message-target-origin -- Slack's chat.postMessage, not a window's */
import type { webApi } from '@slack/bolt';
import type { Log } from '../app/log.ts';
import type { MessagePlace, Posted, Publisher, ReleaseNow, SubscriberNote } from '../app/publisher.ts';
import type { Digest } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import type { NonEmpty } from '../domain/known.ts';
import type { Subscription } from '../domain/subscription.ts';
import { type DigestLayout, messageOf, quotedIn, readLayout, writeLayout } from './blocks/digest-layout.ts';
import type { Message } from './blocks/message.ts';
import { bodyOf, manners, updateMessage } from './posting.ts';
import { editedOf, notFoundBecause, outcomeOf, reachedOf } from './outcomes.ts';
import { troubleOf } from './trouble.ts';

export interface PublisherParts {
  /** Must not repeat a call by itself, must give up after a time, and must reject where Slack limits the rate. */
  readonly client: webApi.WebClient;
  /** Of this app: nobody else's message is taken for ours. */
  readonly botId: string;
  readonly layOut: (digest: Digest) => NonEmpty<DigestLayout>;
  readonly correct: (
    layouts: readonly DigestLayout[],
    digest: Digest,
    now: ReadonlyMap<string, ReleaseNow>,
  ) => readonly (DigestLayout | null)[] | null;
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
/** Slack's seconds, six digits behind the point. */
const tsOf = (instant: Instant): string => (Math.max(0, instant) / 1000).toFixed(6);

/** Posts digests, marked with their key in the message's metadata, and finds them by it. */
export const createPublisher = (parts: PublisherParts): Publisher => {
  const { client, botId, note, log } = parts;

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
      const layouts = parts.layOut(digest);
      const [first, ...others] = layouts;
      return { layouts: [writeLayout(first), ...others.map(writeLayout)], quoted: quotedIn(layouts) };
    },
    post: (layout, place) => {
      const kept = readLayout(layout);
      return kept === null
        ? Promise.resolve({ kind: 'refused', why: 'message', code: 'layout_not_read' })
        : post(messageOf(kept), place);
    },
    correct: (layouts, digest, now) => {
      const kept = layouts.flatMap((layout) => readLayout(layout) ?? []);
      if (kept.length < layouts.length) throw new Error('a layout that was kept cannot be read');
      return (
        parts.correct(kept, digest, now)?.map((layout) => (layout === null ? null : writeLayout(layout))) ??
        null
      );
    },
    edit: async (layout, channel, ts) => {
      const kept = readLayout(layout);
      if (kept === null) return { kind: 'fixed', code: 'layout_not_read' };
      try {
        await updateMessage(client, channel, ts)(messageOf(kept));
        return { kind: 'edited' };
      } catch (error) {
        return editedOf(error);
      }
    },
    find,
    reach: async (subscription) => {
      const { channel, creator } = subscription;
      try {
        await client.chat.postEphemeral({
          channel,
          user: creator,
          ...bodyOf(note(subscription, { kind: 'goes-on' })),
          link_names: false,
        });
        return { kind: 'reached' };
      } catch (error) {
        return reachedOf(error);
      }
    },
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
