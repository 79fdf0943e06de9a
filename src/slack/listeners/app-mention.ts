import { askInSlack } from '../ask-in-slack.ts';
import { unescapeMrkdwn, withoutMention } from '../mrkdwn.ts';
import { postInThread } from '../posting.ts';
import type { ListenerParts, Listening } from './listening.ts';

/** A mention in a channel is answered in its thread. Bots that mention it are not: two bots would talk for ever. */
export const listenForMentions = (
  app: Listening,
  { asking, seen, inFlight, botUserId }: ListenerParts,
): void => {
  app.event('app_mention', async ({ event, body, client }) => {
    const isByBot = event.bot_id !== undefined || event.user === undefined || event.user === botUserId;
    if (isByBot || event.edited !== undefined) return;
    if (!seen.isFirst(`event:${body.event_id}`, `message:${event.channel}:${event.ts}`)) return;
    await inFlight.track(
      askInSlack(asking, {
        asked: { text: unescapeMrkdwn(withoutMention(event.text, botUserId)), command: null },
        way: 'mention',
        team: body.team_id,
        channel: event.channel,
        deliver: postInThread(client, event.channel, event.thread_ts ?? event.ts),
      }),
    );
  });
};
