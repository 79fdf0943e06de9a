import { stringOf } from '../../json.ts';
import type { Channel } from '../../local-team.ts';
import { slackAllows } from '../../slack-limits.ts';
import type { Message } from '../../state/messages.ts';
import { compareTs, isTimestamp, millisecondsOf } from '../../state/timestamps.ts';
import type { World } from '../../world.ts';
import { channelToRead } from '../channel-access.ts';
import { givenString, isTrue, missingScope, no, numberOf, ok } from '../method.ts';
import type { Call, Method, Reply } from '../method.ts';
import { cursorJson, pageOf } from '../pages.ts';
import { channelJson, messageJson } from '../to-json.ts';

const types = { public_channel: 'public', private_channel: 'private', im: 'im', mpim: 'mpim' } as const;
const familyOfType = {
  public_channel: 'channels',
  private_channel: 'groups',
  im: 'im',
  mpim: 'mpim',
} as const;
type ConversationType = keyof typeof types;

/** What `oldest`, `latest` and `inclusive` leave, and what history shows already. */
const within = ({ world, args }: Call, messages: readonly Message[]): readonly Message[] | Reply => {
  const oldest = givenString(args['oldest']) ?? '0';
  const latest = givenString(args['latest']);
  if (!isTimestamp(oldest)) return no('invalid_ts_oldest');
  if (latest !== null && !isTimestamp(latest)) return no('invalid_ts_latest');
  const isInclusive = isTrue(args['inclusive']);
  const shownUntil = world.now() - world.historyLag();
  return messages.filter((one) => {
    const fromOldest = compareTs(one.ts, oldest);
    const toLatest = latest === null ? -1 : compareTs(one.ts, latest);
    const isShown = world.historyLag() === 0 || millisecondsOf(one.ts) <= shownUntil;
    return (
      isShown &&
      (fromOldest > 0 || (isInclusive && fromOldest === 0)) &&
      (toLatest < 0 || (isInclusive && toLatest === 0))
    );
  });
};

const isReply = (value: readonly Message[] | Reply): value is Reply => !Array.isArray(value);

const listed = (call: Call, all: readonly Message[], byDefault: number): Reply => {
  const { world, args } = call;
  const limit = numberOf(args['limit'], byDefault);
  if (limit === null || limit < 1) return no('invalid_limit');
  const page = pageOf(
    all,
    (one) => one.ts,
    args['cursor'],
    Math.min(Math.floor(limit), slackAllows('history.limit')),
  );
  if (page === null) return no('invalid_cursor');
  const isWithMetadata = isTrue(args['include_all_metadata']);
  return ok({
    messages: page.items.map((one) => messageJson(world, one, isWithMetadata)),
    has_more: page.nextCursor !== '',
    ...cursorJson(page),
  });
};

const history = (call: Call): Reply => {
  const { world, args } = call;
  const reached = channelToRead(world, args['channel'], 'history', true);
  if (!reached.ok) return reached.reply;
  const messages = within(call, world.messages.of(reached.channel.id));
  // Newest first.
  return isReply(messages) ? messages : listed(call, messages.toReversed(), 100);
};

const replies = (call: Call): Reply => {
  const { world, args } = call;
  const reached = channelToRead(world, args['channel'], 'history', true);
  if (!reached.ok) return reached.reply;
  const channel = reached.channel.id;
  const message = world.messages.get(channel, stringOf(args['ts']));
  if (message === undefined || message.visibleTo !== null) return no('thread_not_found');
  // A reply's own ts names the reply alone.
  const thread = message.threadTs === null ? world.messages.thread(channel, message.ts) : [message];
  const messages = within(call, thread);
  if (isReply(messages)) return messages;
  // The thread's first message stands at the head of it, whatever the time asked for.
  const rest = messages.filter((one) => one.ts !== message.ts);
  return listed(call, [message, ...rest], slackAllows('history.limit'));
};

const info = ({ world, args }: Call): Reply => {
  const reached = channelToRead(world, args['channel'], 'read', false);
  if (!reached.ok) return reached.reply;
  const { channel } = reached;
  return ok({
    channel: {
      ...channelJson(world, channel),
      ...(isTrue(args['include_num_members']) ? { num_members: channel.members.length } : {}),
    },
  });
};

const members = ({ world, args }: Call): Reply => {
  const reached = channelToRead(world, args['channel'], 'read', false);
  if (!reached.ok) return reached.reply;
  const limit = numberOf(args['limit'], 100);
  if (limit === null || limit < 1) return no('invalid_limit');
  const page = pageOf(
    reached.channel.members,
    (one) => one,
    args['cursor'],
    Math.min(limit, slackAllows('list.limit')),
  );
  return page === null ? no('invalid_cursor') : ok({ members: page.items, ...cursorJson(page) });
};

/** Of these types, as far as the scopes reach; a type without its scope is refused. */
const ofTypes = (
  { world, args }: Call,
  isListed: (channel: Channel) => boolean,
): readonly Channel[] | Reply => {
  const asked = (givenString(args['types']) ?? 'public_channel').split(',').map((one) => one.trim());
  if (asked.some((one) => !Object.hasOwn(types, one))) return no('invalid_types');
  for (const one of asked) {
    const scope = `${familyOfType[one as ConversationType]}:read`;
    if (!world.grants.has(scope)) return missingScope(world, scope);
  }
  const kinds = asked.map((one) => types[one as ConversationType]);
  const isWithArchived = !isTrue(args['exclude_archived']);
  return world.channels
    .all()
    .filter((one) => kinds.includes(one.kind) && (isWithArchived || !one.isArchived) && isListed(one));
};

const listChannels = (call: Call, isListed: (channel: Channel) => boolean): Reply => {
  const found = ofTypes(call, isListed);
  if (!Array.isArray(found)) return found as Reply;
  const limit = numberOf(call.args['limit'], 100);
  if (limit === null || limit < 1) return no('invalid_limit');
  const page = pageOf(
    found as readonly Channel[],
    (one) => one.id,
    call.args['cursor'],
    Math.min(limit, slackAllows('list.limit')),
  );
  if (page === null) return no('invalid_cursor');
  return ok({ channels: page.items.map((one) => channelJson(call.world, one)), ...cursorJson(page) });
};

const isIn = (world: World, channel: Channel): boolean => channel.members.includes(world.bot.userId);

const list = (call: Call): Reply =>
  listChannels(call, (one) => one.kind === 'public' || isIn(call.world, one));

const open = ({ world, args }: Call): Reply => {
  const given = givenString(args['channel']);
  if (given !== null) {
    const channel = world.channels.get(given);
    return channel?.kind === 'im' && isIn(world, channel)
      ? ok({ channel: { id: channel.id } })
      : no('channel_not_found');
  }
  const users = (givenString(args['users']) ?? '').split(',').filter((one) => one !== '');
  if (users.length === 0) return no('users_list_not_supplied');
  if (users.length > slackAllows('conversation.users')) return no('too_many_users');
  // Groups of several are nothing that this bot opens.
  const [user] = users;
  if (users.length > 1 || user === undefined) return no('method_not_supported_for_channel_type');
  const found = world.users.get(user);
  if (found === undefined) return no('user_not_found');
  if (found.isDeleted) return no('user_disabled');
  const isOpen = world.channels.directMessages(user) !== undefined;
  return ok({ no_op: isOpen, already_open: isOpen, channel: { id: world.directMessages(user).id } });
};

const join = ({ world, args }: Call): Reply => {
  const channel = world.channels.get(stringOf(args['channel']));
  if (channel === undefined || (channel.kind === 'private' && !isIn(world, channel)))
    return no('channel_not_found');
  if (channel.kind !== 'public') return no('method_not_supported_for_channel_type');
  if (channel.isArchived) return no('is_archived');
  const isNew = world.channels.addMember(channel.id, world.bot.userId);
  const joined = world.channels.get(channel.id) ?? channel;
  return ok({ channel: channelJson(world, joined), ...(isNew ? {} : { warning: 'already_in_channel' }) });
};

const families = ['channels', 'groups', 'im', 'mpim'] as const;
const anyOf = (right: string): readonly string[] => families.map((one) => `${one}:${right}`);

export const conversationMethods: Readonly<Record<string, Method>> = {
  'conversations.history': {
    token: 'bot',
    scopes: anyOf('history'),
    required: ['channel'],
    rate: 3,
    run: history,
  },
  'conversations.replies': {
    token: 'bot',
    scopes: anyOf('history'),
    required: ['channel', 'ts'],
    rate: 3,
    run: replies,
  },
  'conversations.info': { token: 'bot', scopes: anyOf('read'), required: ['channel'], rate: 3, run: info },
  'conversations.members': {
    token: 'bot',
    scopes: anyOf('read'),
    required: ['channel'],
    rate: 4,
    run: members,
  },
  'conversations.list': { token: 'bot', scopes: anyOf('read'), required: [], rate: 2, run: list },
  'conversations.open': {
    token: 'bot',
    scopes: ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
    required: [],
    rate: 3,
    run: open,
  },
  'conversations.join': {
    token: 'bot',
    scopes: ['channels:join'],
    required: ['channel'],
    rate: 3,
    run: join,
  },
  'users.conversations': {
    token: 'bot',
    scopes: anyOf('read'),
    required: [],
    rate: 3,
    run: (call) =>
      listChannels(
        call,
        (one) =>
          one.members.includes(givenString(call.args['user']) ?? call.world.bot.userId) &&
          (one.kind === 'public' || isIn(call.world, one)),
      ),
  },
};
