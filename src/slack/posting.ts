/* oxlint-disable unicorn/require-post-message-target-origin -- Slack's chat.postMessage, not a window's */
import type { RespondFn, webApi } from '@slack/bolt';
import type { Message } from './blocks/message.ts';

/** Sources must not unfurl, words must not be formatted or linked. */
export const manners = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

/** Bolt wants lists it may write to; with no blocks Slack shows `text`. */
export const bodyOf = ({ blocks, text }: Message) =>
  blocks.length === 0 ? { text } : { text, blocks: [...blocks] };

/** Seen by the asker alone. */
export const respondPrivately =
  (respond: RespondFn) =>
  (message: Message): Promise<unknown> =>
    respond({ ...bodyOf(message), ...manners, response_type: 'ephemeral', replace_original: false });

/** In place of the message whose button was pressed, as visible as that was. */
export const respondInPlace =
  (respond: RespondFn) =>
  (message: Message): Promise<unknown> =>
    respond({ ...bodyOf(message), ...manners, replace_original: true });

/** In the thread of a message, never broadcast to its channel. */
export const postInThread =
  (client: webApi.WebClient, channel: string, thread: string) =>
  (message: Message): Promise<unknown> =>
    client.chat.postMessage({
      channel,
      thread_ts: thread,
      ...bodyOf(message),
      ...manners,
      link_names: false,
    });

/** For everybody in a channel, or in one of its threads. */
export const postIn =
  (client: webApi.WebClient, channel: string, thread: string | null) =>
  (message: Message): Promise<unknown> =>
    thread === null
      ? client.chat.postMessage({ channel, ...bodyOf(message), ...manners, link_names: false })
      : postInThread(client, channel, thread)(message);

/** For everybody, by way of the button that was pressed: works where the bot is no member, once or twice in half an hour. */
export const postThroughButton =
  (respond: RespondFn) =>
  (message: Message): Promise<unknown> =>
    respond({ ...bodyOf(message), ...manners, response_type: 'in_channel', replace_original: false });

/** In place of a message of ours that everybody in the channel sees. */
export const updateMessage =
  (client: webApi.WebClient, channel: string, ts: string) =>
  (message: Message): Promise<unknown> =>
    client.chat.update({ channel, ts, ...bodyOf(message), link_names: false, parse: 'none' });
