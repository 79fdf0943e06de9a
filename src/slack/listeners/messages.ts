import type { webApi } from '@slack/bolt';
import { askInSlack } from '../ask-in-slack.ts';
import { toEverybody } from '../blocks/answer-message.ts';
import { clip } from '../blocks/rich-text.ts';
import { atMost } from '../limits.ts';
import { unescapeMrkdwn, withoutMention } from '../mrkdwn.ts';
import { postInThread } from '../posting.ts';
import { errorFields } from '../trouble.ts';
import type { ListenerParts, Listening } from './listening.ts';

/**
 * A direct message is answered in its thread: in the agent view every message of a person begins one. Edits, deletions,
 * joins and the like are messages with a subtype, and not questions; words beside a file are, and a reply that was sent
 * to the channel too. A reply in a channel's thread is a question where that thread is remembered; Slack tells of those
 * only where the app was given the history of channels.
 */
export const listenForMessages = (app: Listening, parts: ListenerParts): void => {
  const { asking, seen, stops, inFlight, botUserId, answersShared } = parts;
  app.event('message', async ({ event, body, client }) => {
    const { subtype } = event;
    if (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast') return;
    const isByBot = 'bot_id' in event && event.bot_id !== undefined;
    if (isByBot || event.user === undefined || event.user === botUserId) return;
    const isDirect = event.channel_type === 'im';
    // A mention comes as a message too, and is answered as that.
    if (!isDirect && (event.thread_ts === undefined || (event.text ?? '').includes(`<@${botUserId}`))) return;
    const text = unescapeMrkdwn(withoutMention(event.text ?? '', botUserId));
    if (text === '' || (body.is_ext_shared_channel === true && !answersShared)) return;

    const thread = event.thread_ts ?? event.ts;
    const place = { team: body.team_id, channel: event.channel, thread };
    if (!isDirect && (await asking.kept.recall(place)) === null) return;
    if (!seen.isFirst(`event:${body.event_id}`, `message:${event.channel}:${event.ts}`)) return;
    const began = asking.now();
    const answer = () =>
      askInSlack(asking, {
        asked: { text, command: null },
        way: isDirect ? 'direct-message' : 'thread-reply',
        asker: { team: body.team_id, user: event.user },
        channel: event.channel,
        thread: place,
        showing: toEverybody,
        deliver: postInThread(client, event.channel, thread),
        isStopped: () => stops.isStopped(event.channel, thread, began),
      });
    const session = {
      channel_id: event.channel,
      thread_ts: thread,
      title: clip(text, atMost('session.title')),
    };
    await inFlight.track(isDirect ? inSession(client, session, answer, asking.log) : answer());
  });
};

/**
 * Shows that an answer is being made, under the question as the session's title. The status is an ornament: nothing
 * waits for it, and where the agent view is off there is none.
 */
const inSession = async (
  client: webApi.WebClient,
  session: { readonly channel_id: string; readonly thread_ts: string; readonly title: string },
  answer: () => Promise<void>,
  log: ListenerParts['asking']['log'],
): Promise<void> => {
  const set = async (status: 'processing' | 'active'): Promise<void> => {
    try {
      await client.agents.sessions.setStatus({ ...session, status });
    } catch (error) {
      log.debug(errorFields(error), 'no status shown');
    }
  };
  const begun = set('processing');
  await answer();
  await begun;
  await set('active');
};
