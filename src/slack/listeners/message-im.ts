import { askInSlack } from '../ask-in-slack.ts';
import { unescapeMrkdwn, withoutMention } from '../mrkdwn.ts';
import { postInThread } from '../posting.ts';
import type { ListenerParts, Listening } from './listening.ts';

/**
 * A direct message is answered in its thread: in the agent view every message of a person begins one. Edits,
 * deletions, joins and the like are messages with a subtype, and not questions.
 */
export const listenForDirectMessages = (
  app: Listening,
  { asking, seen, inFlight, botUserId }: ListenerParts,
): void => {
  app.event('message', async ({ event, body, client }) => {
    if (event.channel_type !== 'im' || event.subtype !== undefined) return;
    if (event.bot_id !== undefined || event.user === undefined || event.user === botUserId) return;
    const text = unescapeMrkdwn(withoutMention(event.text ?? '', botUserId));
    if (text === '') return;
    if (!seen.isFirst(`event:${body.event_id}`, `message:${event.channel}:${event.ts}`)) return;
    await inFlight.track(
      askInSlack(asking, {
        asked: { text, command: null },
        way: 'direct-message',
        team: body.team_id,
        channel: event.channel,
        deliver: postInThread(client, event.channel, event.thread_ts ?? event.ts),
      }),
    );
  });
};
