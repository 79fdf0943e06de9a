import { isJson, stringOf } from '../../json.ts';
import { lengthOf, slackAllows } from '../../slack-limits.ts';
import { sessionStatuses } from '../../state/agent.ts';
import type { SessionStatus } from '../../state/agent.ts';
import { isTimestamp } from '../../state/timestamps.ts';
import { channelToPost } from '../channel-access.ts';
import { givenString, listOfStrings, no, ok } from '../method.ts';
import type { Call, Method, Reply } from '../method.ts';

const wrong = (field: string, message: string): Reply =>
  no('invalid_arguments', [{ pointer: `/${field}`, message }]);

/** The conversation of a session, and its thread where one is given or must be. */
const placeOf = (
  { world, args }: Call,
  mustHaveThread: boolean,
): { readonly channel: string; readonly threadTs: string | null } | Reply => {
  const reached = channelToPost(world, args['channel_id']);
  if (!reached.ok) return reached.reply;
  const threadTs = givenString(args['thread_ts']);
  if ((threadTs === null && mustHaveThread) || (threadTs !== null && !isTimestamp(threadTs)))
    return no('invalid_thread_ts');
  return { channel: reached.channel.id, threadTs };
};

const isPlace = (value: object): value is { channel: string; threadTs: string | null } => 'threadTs' in value;

const setSuggestedPrompts = (call: Call): Reply => {
  const { world, args } = call;
  const place = placeOf(call, false);
  if (!isPlace(place)) return place;
  const prompts = Array.isArray(args['prompts']) ? args['prompts'] : [];
  if (prompts.length === 0) return wrong('prompts', 'no less than 1 items allowed');
  if (prompts.length > slackAllows('prompts'))
    return wrong('prompts', `no more than ${slackAllows('prompts')} items allowed`);
  const good = prompts.filter(
    (one) => isJson(one) && stringOf(one['title']).trim() !== '' && stringOf(one['message']).trim() !== '',
  );
  if (good.length < prompts.length) return wrong('prompts', 'each must have title and message');
  world.agent.setPrompts(place.channel, {
    title: givenString(args['title']),
    prompts: good.map((one) => ({ title: stringOf(one['title']), message: stringOf(one['message']) })),
  });
  return ok();
};

const setStatus = (call: Call): Reply => {
  const { world, args } = call;
  const place = placeOf(call, true);
  if (!isPlace(place) || place.threadTs === null) return isPlace(place) ? no('invalid_thread_ts') : place;
  const loading = listOfStrings(args['loading_messages']);
  if (loading.length > slackAllows('loading_messages')) {
    return wrong('loading_messages', `no more than ${slackAllows('loading_messages')} items allowed`);
  }
  const text = stringOf(args['status']);
  world.agent.setStatus(place.channel, place.threadTs, text, loading);
  // Slack carries the old status over to the new sessions.
  world.agent.setSessionStatus(place.channel, place.threadTs, text === '' ? 'active' : 'processing', {
    title: null,
    initiator: null,
  });
  return ok();
};

const titleProblem = (title: string): Reply | null =>
  title.trim() === '' || lengthOf(title) > slackAllows('session.title')
    ? wrong('title', `must be 1 to ${slackAllows('session.title')} characters`)
    : null;

const rename =
  (mustHaveThread: boolean) =>
  (call: Call): Reply => {
    const place = placeOf(call, mustHaveThread);
    if (!isPlace(place)) return place;
    const title = stringOf(call.args['title']);
    const problem = titleProblem(title);
    if (problem !== null) return problem;
    call.world.agent.rename(place.channel, place.threadTs, title);
    return ok({ title });
  };

const setSessionStatus = (call: Call): Reply => {
  const { world, args } = call;
  const place = placeOf(call, false);
  if (!isPlace(place)) return place;
  const status = stringOf(args['status']);
  if (!sessionStatuses.includes(status as SessionStatus))
    return wrong('status', `must be one of ${sessionStatuses.join(', ')}`);
  const title = givenString(args['title']);
  const problem = title === null ? null : titleProblem(title);
  if (problem !== null) return problem;
  const initiator = givenString(args['initiator_user_id']);
  if (initiator !== null && !world.channels.isMember(place.channel, initiator))
    return no('user_not_in_channel');
  const session = world.agent.setSessionStatus(place.channel, place.threadTs, status as SessionStatus, {
    title,
    initiator,
  });
  return ok(world.agent.toJson(session));
};

export const agentMethods: Readonly<Record<string, Method>> = {
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: ['assistant:write'],
    required: ['channel_id', 'prompts'],
    rate: 4,
    run: setSuggestedPrompts,
  },
  'assistant.threads.setStatus': {
    token: 'bot',
    scopes: ['chat:write', 'assistant:write'],
    required: ['channel_id', 'thread_ts', 'status'],
    rate: 'none',
    run: setStatus,
  },
  'assistant.threads.setTitle': {
    token: 'bot',
    scopes: ['assistant:write'],
    required: ['channel_id', 'thread_ts', 'title'],
    rate: 4,
    run: rename(true),
  },
  'agents.sessions.setStatus': {
    token: 'bot',
    scopes: ['chat:write'],
    required: ['channel_id', 'status'],
    rate: 'none',
    run: setSessionStatus,
  },
  'agents.sessions.rename': {
    token: 'bot',
    scopes: ['chat:write'],
    required: ['channel_id', 'title'],
    rate: 'none',
    run: rename(false),
  },
};
