import { messageJson, viewJson } from '../api/to-json.ts';
import type { Json } from '../json.ts';
import type { Channel } from '../local-team.ts';
import type { Values } from '../state/element-state.ts';
import type { Execution } from '../state/functions.ts';
import type { Message } from '../state/messages.ts';
import type { View } from '../state/views.ts';
import type { World } from '../world.ts';

/** What Slack sends, in the forms in which it sends it. */

/** Apps that look at signatures have no use for it. */
const verificationToken = 'unused';

const teamOf = ({ team }: World): Json => ({ id: team.id, domain: team.domain });

const userOf = (world: World, user: string): Json => {
  const name = world.users.get(user)?.name ?? user;
  return { id: user, username: name, name, team_id: world.team.id };
};

/** Slack names private conversations by their kind. */
export const channelName = (channel: Channel): string =>
  channel.kind === 'im' ? 'directmessage' : channel.kind === 'private' ? 'privategroup' : channel.name;

const channelOf = (channel: Channel): Json => ({ id: channel.id, name: channelName(channel) });

/** The envelope of every event: unlike any other by its event_id. */
export const eventPayload = (world: World, event: Json, channel?: Channel): Json => ({
  type: 'event_callback',
  token: verificationToken,
  team_id: world.team.id,
  context_team_id: world.team.id,
  context_enterprise_id: null,
  api_app_id: world.bot.appId,
  event,
  event_id: world.newId('Ev'),
  event_time: Math.floor(world.now() / 1000),
  authorizations: [
    {
      enterprise_id: null,
      team_id: world.team.id,
      user_id: world.bot.userId,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: channel?.isShared === true,
});

export const commandPayload = (
  world: World,
  said: { readonly user: string; readonly channel: Channel; readonly command: string; readonly text: string },
): Readonly<Record<string, string>> => {
  const { user, channel, command, text } = said;
  return {
    token: verificationToken,
    team_id: world.team.id,
    team_domain: world.team.domain,
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: user,
    user_name: world.users.get(user)?.name ?? user,
    command,
    text,
    api_app_id: world.bot.appId,
    is_enterprise_install: 'false',
    response_url: world.openResponseUrl({ channel: channel.id, user }),
    trigger_id: world.triggers.issue({ user, conversation: channel.id, viewId: null }),
  };
};

/** What `message` and `app_mention` events say of a message. */
export const messageEvent = (world: World, message: Message): Json => {
  const { channel, ts, threadTs } = message;
  const root = threadTs === null ? undefined : world.messages.get(channel, threadTs);
  return {
    ...messageJson(world, message),
    channel,
    event_ts: ts,
    ...(message.botId === null ? { client_msg_id: `${channel}-${ts}` } : {}),
    ...(root === undefined ? {} : { parent_user_id: root.user }),
  };
};

export const channelType = (channel: Channel): string =>
  channel.kind === 'im' ? 'im' : channel.kind === 'private' ? 'group' : 'channel';

const interaction = (world: World, type: string, user: string): Json => ({
  type,
  token: verificationToken,
  team: teamOf(world),
  user: userOf(world, user),
  api_app_id: world.bot.appId,
  enterprise: null,
  is_enterprise_install: false,
});

/** Where something was clicked: a message that all see or only one, or a view. */
export type Surface =
  | {
      readonly kind: 'message';
      readonly message: Message;
      readonly channel: Channel;
      readonly values: Values;
    }
  | { readonly kind: 'view'; readonly view: View };

const surfaceOf = (world: World, surface: Surface): Json => {
  if (surface.kind === 'view') {
    return { container: { type: 'view', view_id: surface.view.id }, view: viewJson(world, surface.view) };
  }
  const { message, channel } = surface;
  const isEphemeral = message.visibleTo !== null;
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    },
    channel: channelOf(channel),
    // Nobody but the reader's screen has an ephemeral message.
    ...(isEphemeral ? {} : { message: messageJson(world, message) }),
  };
};

const triggerOf = (world: World, user: string, surface: Surface): string =>
  world.triggers.issue(
    surface.kind === 'view'
      ? { user, conversation: surface.view.conversation, viewId: surface.view.id }
      : { user, conversation: surface.channel.id, viewId: null },
  );

/** A click, a choice, a date: what an element of a message, of Home or of a modal does. */
export const blockActions = (world: World, user: string, surface: Surface, action: Json): Json => ({
  ...interaction(world, 'block_actions', user),
  ...surfaceOf(world, surface),
  trigger_id: triggerOf(world, user, surface),
  ...(surface.kind === 'view'
    ? {}
    : {
        state: { values: surface.values },
        response_url: world.openResponseUrl({
          channel: surface.channel.id,
          user,
          threadTs: surface.message.threadTs,
          messageTs: surface.message.ts,
        }),
      }),
  actions: [{ ...action, action_ts: world.nextTs() }],
});

/** What somebody types into an external select. */
export const blockSuggestion = (
  world: World,
  user: string,
  surface: Surface,
  asked: { readonly blockId: string; readonly actionId: string; readonly value: string },
): Json => ({
  ...interaction(world, 'block_suggestion', user),
  ...surfaceOf(world, surface),
  block_id: asked.blockId,
  action_id: asked.actionId,
  value: asked.value,
});

export const viewSubmission = (world: World, view: View, responseUrls: readonly Json[]): Json => ({
  ...interaction(world, 'view_submission', view.user),
  trigger_id: triggerOf(world, view.user, { kind: 'view', view }),
  view: viewJson(world, view),
  response_urls: responseUrls,
});

export const viewClosed = (world: World, view: View, isCleared: boolean): Json => ({
  ...interaction(world, 'view_closed', view.user),
  view: viewJson(world, view),
  is_cleared: isCleared,
});

export const messageShortcut = (
  world: World,
  user: string,
  callbackId: string,
  message: Message,
  channel: Channel,
): Json => ({
  ...interaction(world, 'message_action', user),
  callback_id: callbackId,
  trigger_id: world.triggers.issue({ user, conversation: channel.id, viewId: null }),
  response_url: world.openResponseUrl({ channel: channel.id, user, threadTs: message.threadTs }),
  action_ts: world.nextTs(),
  message_ts: message.ts,
  channel: channelOf(channel),
  message: messageJson(world, message),
});

export const globalShortcut = (world: World, user: string, callbackId: string): Json => ({
  ...interaction(world, 'shortcut', user),
  callback_id: callbackId,
  trigger_id: world.triggers.issue({ user, conversation: null, viewId: null }),
  action_ts: world.nextTs(),
});

/** A workflow that has come to the app's step. */
export const functionExecuted = (world: World, execution: Execution): Json => {
  const definition = world.app.functions.find((one) => one.callbackId === execution.callbackId);
  const parameters = (list: NonNullable<typeof definition>['inputs']): readonly Json[] =>
    list.map(({ name, type, title, description, isRequired }) => ({
      name,
      type,
      title,
      description,
      is_required: isRequired,
    }));
  return {
    type: 'function_executed',
    function: {
      id: `Fn${execution.callbackId}`,
      callback_id: execution.callbackId,
      title: definition?.title ?? '',
      description: definition?.description ?? '',
      type: 'app',
      input_parameters: parameters(definition?.inputs ?? []),
      output_parameters: parameters(definition?.outputs ?? []),
      app_id: world.bot.appId,
      date_created: 0,
      date_updated: 0,
      date_deleted: 0,
    },
    inputs: execution.inputs,
    function_execution_id: execution.id,
    workflow_execution_id: `Wx${execution.id}`,
    bot_access_token: execution.token,
  };
};
