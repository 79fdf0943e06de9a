import { messageRefusal } from '../../check/message.ts';
import { isJson, objectsOf, stringOf } from '../../json.ts';
import type { Json } from '../../json.ts';
import { lengthOf, slackAllows } from '../../slack-limits.ts';
import type { Draft } from '../../state/messages.ts';
import { isTimestamp } from '../../state/timestamps.ts';
import type { World } from '../../world.ts';
import { channelSeen, channelToPost } from '../channel-access.ts';
import { givenString, isTrue, missingScope, no, ok, refused } from '../method.ts';
import type { Call, Method, Reply } from '../method.ts';
import { messageJson } from '../to-json.ts';
import { unfurl } from './unfurl.ts';

/** The text of one message: Slack splits what is a little over 4,000 characters, and cuts off what is over 40,000. */
const splitsAbove = 4_040;

const piecesOf = (text: string): readonly string[] => {
  const letters = Array.from(text).slice(0, slackAllows('message.text'));
  if (letters.length <= splitsAbove) return [letters.join('')];
  const size = slackAllows('message.text.whole');
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, at) =>
    letters.slice(at * size, (at + 1) * size).join(''),
  );
};

const blocksOf = (args: Json): readonly Json[] =>
  typeof args['markdown_text'] === 'string'
    ? [{ type: 'markdown', text: args['markdown_text'] }]
    : objectsOf(args['blocks']);

const metadataOf = (args: Json): Json | null =>
  isJson(args['metadata']) && Object.keys(args['metadata']).length > 0 ? args['metadata'] : null;

/** Names and pictures of its own need a scope of their own. */
const customizes = (world: World, args: Json): boolean =>
  ['username', 'icon_emoji', 'icon_url'].some((key) => args[key] !== undefined) &&
  !world.grants.has('chat:write.customize');

const draftOf = (world: World, args: Json, channel: string): Draft => ({
  channel,
  user: world.bot.userId,
  botId: world.bot.botId,
  threadTs: givenString(args['thread_ts']),
  text: stringOf(args['text']),
  isMrkdwn: args['mrkdwn'] === undefined || isTrue(args['mrkdwn']),
  blocks: blocksOf(args),
  attachments: objectsOf(args['attachments']),
  metadata: metadataOf(args),
});

const threadProblem = (args: Json): Reply | null => {
  const thread = givenString(args['thread_ts']);
  return thread === null || isTimestamp(thread) ? null : no('invalid_thread_ts');
};

const post = ({ world, args }: Call): Reply => {
  const reached = channelToPost(world, args['channel']);
  if (!reached.ok) return reached.reply;
  const refusal = messageRefusal(args, 'post');
  if (refusal !== null) return refused(refusal);
  const problem = threadProblem(args);
  if (problem !== null) return problem;
  if (customizes(world, args)) return missingScope(world, 'chat:write.customize');
  const draft = draftOf(world, args, reached.channel.id);
  const pieces = draft.blocks?.length === 0 ? piecesOf(stringOf(draft.text)) : [stringOf(draft.text)];
  const isBroadcast = draft.threadTs !== null && isTrue(args['reply_broadcast']);
  const [first] = pieces.map((text) => world.messages.post({ ...draft, text, isBroadcast }));
  if (first === undefined) return no('no_text');
  if (first.threadTs !== null) world.agent.answered(first.channel, first.threadTs);
  const isCut = lengthOf(stringOf(args['text'])) > slackAllows('message.text');
  return ok({
    channel: first.channel,
    ts: first.ts,
    message: messageJson(world, first, true),
    ...(isCut
      ? { warning: 'message_truncated', response_metadata: { warnings: ['message_truncated'] } }
      : {}),
  });
};

const postEphemeral = ({ world, args }: Call): Reply => {
  const reached = channelToPost(world, args['channel']);
  if (!reached.ok) return reached.reply;
  const user = stringOf(args['user']);
  if (!reached.channel.members.includes(user)) return no('user_not_in_channel');
  const refusal = messageRefusal(args, 'ephemeral');
  if (refusal !== null) return refused(refusal);
  const problem = threadProblem(args);
  if (problem !== null) return problem;
  if (customizes(world, args)) return missingScope(world, 'chat:write.customize');
  // Nobody can read back what only one person sees.
  const draft = { ...draftOf(world, args, reached.channel.id), metadata: null };
  return ok({ message_ts: world.messages.post({ ...draft, visibleTo: user }).ts });
};

const update = ({ world, args }: Call): Reply => {
  const reached = channelSeen(world, args['channel']);
  if (!reached.ok) return reached.reply;
  const message = world.messages.get(reached.channel.id, stringOf(args['ts']));
  if (message === undefined || message.visibleTo !== null) return no('message_not_found');
  if (message.botId !== world.bot.botId) return no('cant_update_message');
  if (reached.channel.isArchived) return no('is_inactive');
  const refusal = messageRefusal(args, 'update');
  if (refusal !== null) return refused(refusal);
  const hasText = args['text'] !== undefined || args['markdown_text'] !== undefined;
  const hasBlocks = args['blocks'] !== undefined || args['markdown_text'] !== undefined;
  const edited = world.messages.edit(
    message.channel,
    message.ts,
    {
      ...(hasText ? { text: stringOf(args['text']) } : {}),
      // Blocks stay only where nothing is said of text either.
      ...(hasBlocks || hasText ? { blocks: blocksOf(args) } : {}),
      ...(args['attachments'] === undefined ? {} : { attachments: objectsOf(args['attachments']) }),
      ...(args['metadata'] === undefined ? {} : { metadata: metadataOf(args) }),
    },
    // Slack marks an edit of text alone.
    hasBlocks && blocksOf(args).length > 0,
  );
  if (edited === undefined) return no('message_not_found');
  return ok({
    channel: edited.channel,
    ts: edited.ts,
    text: edited.text,
    message: messageJson(world, edited, true),
  });
};

const remove = ({ world, args }: Call): Reply => {
  const reached = channelSeen(world, args['channel']);
  if (!reached.ok) return reached.reply;
  const message = world.messages.get(reached.channel.id, stringOf(args['ts']));
  if (message === undefined || message.visibleTo !== null) return no('message_not_found');
  if (message.botId !== world.bot.botId) return no('cant_delete_message');
  world.messages.remove(message.channel, message.ts);
  return ok({ channel: message.channel, ts: message.ts });
};

const getPermalink = ({ world, args }: Call): Reply => {
  const reached = channelSeen(world, args['channel']);
  if (!reached.ok) return reached.reply;
  const message = world.messages.get(reached.channel.id, stringOf(args['message_ts']));
  if (message === undefined || message.visibleTo !== null) return no('message_not_found');
  return ok({
    channel: message.channel,
    permalink: world.permalink(message.channel, message.ts, message.threadTs),
  });
};

const writing = { token: 'bot', scopes: ['chat:write'] } as const;

export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': { ...writing, required: ['channel'], rate: 'channel', run: post },
  'chat.postEphemeral': { ...writing, required: ['channel', 'user'], rate: 4, run: postEphemeral },
  'chat.update': { ...writing, required: ['channel', 'ts'], rate: 3, run: update },
  'chat.delete': { ...writing, required: ['channel', 'ts'], rate: 3, run: remove },
  'chat.getPermalink': {
    token: 'bot',
    scopes: [],
    required: ['channel', 'message_ts'],
    rate: 'none',
    run: getPermalink,
  },
  'chat.unfurl': { token: 'bot', scopes: ['links:write'], required: [], rate: 3, run: unfurl },
};
