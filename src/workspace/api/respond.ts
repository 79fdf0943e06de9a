import { messageRefusal } from '../check/message.ts';
import { breachLine } from '../check/checks.ts';
import { isJson, objectsOf, stringOf } from '../json.ts';
import type { Json } from '../json.ts';
import type { ResponseContext } from '../state/responses.ts';
import type { World } from '../world.ts';
import { givenString, isTrue } from './method.ts';

/** How a response_url answers: an HTTP status, `ok` or an error string, and what is wrong where. */
export interface Responded {
  readonly status: number;
  readonly body: string;
  readonly errors: readonly string[];
}

const answered = (status: number, body: string, errors: readonly string[] = []): Responded => ({
  status,
  body,
  errors,
});

/** Posts what an app says to a command or a click, without asking whether the bot is in the channel: Slack does not. */
export const sayInContext = (world: World, context: ResponseContext, body: Json): void => {
  const { channel, user, messageTs } = context;
  const original = messageTs === null ? undefined : world.messages.get(channel, messageTs);
  const content = {
    text: stringOf(body['text']),
    isMrkdwn: body['mrkdwn'] === undefined || isTrue(body['mrkdwn']),
    blocks: objectsOf(body['blocks']),
    attachments: objectsOf(body['attachments']),
  };
  if (original !== undefined && isTrue(body['delete_original'])) {
    world.messages.remove(channel, original.ts);
    return;
  }
  if (original !== undefined && isTrue(body['replace_original'])) {
    world.messages.edit(channel, original.ts, content, true);
    return;
  }
  const isForAll = body['response_type'] === 'in_channel';
  const threadTs = givenString(body['thread_ts']) ?? context.threadTs;
  world.messages.post({
    channel,
    user: world.bot.userId,
    botId: world.bot.botId,
    ...content,
    threadTs,
    metadata: isForAll && isJson(body['metadata']) ? body['metadata'] : null,
    visibleTo: isForAll ? null : user,
  });
};

/** One use of a response_url. Takes effect only where Slack takes the message; a refused one is a use all the same. */
export const respond = (world: World, id: string, body: Json): Responded => {
  const taken = world.responses.take(id);
  if (!taken.ok) return answered(404, taken.error);
  if (!isTrue(body['delete_original'])) {
    const refusal = messageRefusal(body, 'respond');
    if (refusal !== null) return answered(400, refusal.error, refusal.breaches.map(breachLine));
  }
  if (world.channels.get(taken.context.channel)?.isArchived === true)
    return answered(400, 'channel_is_archived');
  sayInContext(world, taken.context, body);
  return answered(200, 'ok');
};
