import { askInSlack } from '../ask-in-slack.ts';
import { toEverybody } from '../blocks/answer-message.ts';
import { unescapeMrkdwn, withoutMention } from '../mrkdwn.ts';
import { postInThread } from '../posting.ts';
import { errorFields } from '../trouble.ts';
import type { ListenerParts, Listening } from './listening.ts';

/**
 * A mention in a channel is answered in its thread, which it goes on from. Bots that mention it are not answered: two
 * bots would talk for ever; nor is anybody in a channel shared with another organisation, unless that is allowed.
 */
export const listenForMentions = (
  app: Listening,
  { asking, digests, seen, inFlight, botUserId, answersShared }: ListenerParts,
): void => {
  app.event('app_mention', async ({ event, body, client }) => {
    const isByBot = event.bot_id !== undefined || event.user === undefined || event.user === botUserId;
    if (isByBot || event.user === undefined || event.edited !== undefined) return;
    if (!seen.isFirst(`event:${body.event_id}`, `message:${event.channel}:${event.ts}`)) return;
    if (body.is_ext_shared_channel === true && !answersShared) {
      asking.log.info({ channel: event.channel, team: body.team_id }, 'silent in a shared channel');
      return;
    }
    // Whoever can mention it has let it in: what waits for that need not wait for the next look.
    const woken = digests
      .wake({ team: body.team_id, channel: event.channel })
      .catch((error: unknown) => asking.log.warn(errorFields(error), 'no digest was woken'));
    const thread = event.thread_ts ?? event.ts;
    await inFlight.track(
      askInSlack(asking, {
        asked: { text: unescapeMrkdwn(withoutMention(event.text, botUserId)), command: null },
        way: 'mention',
        asker: { team: body.team_id, user: event.user },
        channel: event.channel,
        thread: { team: body.team_id, channel: event.channel, thread },
        showing: toEverybody,
        deliver: postInThread(client, event.channel, thread),
      }),
    );
    await inFlight.track(woken);
  });
};
