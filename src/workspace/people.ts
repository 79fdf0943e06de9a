import type { Json } from './json.ts';
import type { Channel } from './local-team.ts';
import { acknowledged, failed } from './people/acted.ts';
import type { Acted } from './people/acted.ts';
import { createClicking } from './people/clicking.ts';
import { createDeliverer } from './people/deliverer.ts';
import type { Transport } from './people/delivery.ts';
import { createEvents } from './people/events.ts';
import { createForms } from './people/forms.ts';
import { channelType, functionExecuted, globalShortcut, messageShortcut } from './people/payloads.ts';
import { createSpeaking } from './people/speaking.ts';
import { viewJson } from './api/to-json.ts';
import type { World } from './world.ts';

export type { Acted } from './people/acted.ts';

export interface PeopleParts {
  /** Between repetitions of an event, and for late deliveries. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether the app hears of its own messages, as it does in Slack where it subscribes to messages. */
  readonly echoes?: boolean;
}

/**
 * What people do in the workspace, each by their id: the world changes, and the app is told as Slack tells it. Every
 * action resolves when the app has acknowledged, and says in a code what went wrong.
 */
export const createPeople = (world: World, transport: Transport, { wait, echoes = false }: PeopleParts) => {
  const deliverer = createDeliverer(world, transport, wait);
  const events = createEvents(world, deliverer);
  const { raise } = events;
  const speaking = createSpeaking(world, deliverer, events);
  const clicking = createClicking(world, deliverer);
  const forms = createForms(world, deliverer);

  const joined = (channel: Channel, inviter: string | null): Promise<Acted> =>
    raise(
      'member_joined_channel',
      {
        type: 'member_joined_channel',
        user: world.bot.userId,
        channel: channel.id,
        channel_type: channelType(channel) === 'group' ? 'G' : 'C',
        team: world.team.id,
        ...(inviter === null ? {} : { inviter }),
      },
      channel,
    );

  /** Joins that people made are told by who made them. */
  let isInviting = false;
  const unsubscribe = world.subscribe((change) => {
    if (change.kind === 'member-joined' && change.user === world.bot.userId && !isInviting) {
      const channel = world.channels.get(change.channel);
      if (channel !== undefined) void joined(channel, null);
    }
    if (
      echoes &&
      change.kind === 'message-posted' &&
      change.message.botId !== null &&
      change.message.visibleTo === null
    ) {
      const channel = world.channels.get(change.message.channel);
      if (channel !== undefined) void speaking.tellOf(change.message, channel);
    }
  });

  return {
    say: speaking.say,
    edit: speaking.edit,
    erase: speaking.erase,
    command: speaking.command,
    act: clicking.act,
    fill: clicking.fill,
    suggest: clicking.suggest,
    submit: forms.submit,
    close: forms.close,

    /** Brings the bot into a channel. */
    invite: async (user: string, channelId: string): Promise<Acted> => {
      const channel = world.channels.get(channelId);
      if (channel === undefined || channel.kind === 'im') return failed('channel_not_found');
      if (!channel.members.includes(user)) return failed('not_in_channel');
      if (channel.isArchived) return failed('is_archived');
      isInviting = true;
      const isNew = world.channels.addMember(channelId, world.bot.userId);
      isInviting = false;
      return isNew ? joined(channel, user) : failed('already_in_channel');
    },
    /** Takes the bot out of a channel; an app hears nothing of it unless it asks for `member_left_channel`. */
    remove: async (user: string, channelId: string): Promise<Acted> => {
      const channel = world.channels.get(channelId);
      if (channel === undefined || !channel.members.includes(user)) return failed('not_in_channel');
      world.channels.removeMember(channelId, world.bot.userId);
      const event = {
        type: 'member_left_channel',
        user: world.bot.userId,
        channel: channelId,
        team: world.team.id,
      };
      return raise('member_left_channel', event, channel);
    },
    archive: async (user: string, channelId: string): Promise<Acted> => {
      const channel = world.channels.get(channelId);
      if (channel === undefined || channel.kind === 'im') return failed('channel_not_found');
      world.channels.setArchived(channelId, true);
      const name = channel.kind === 'private' ? 'group_archive' : 'channel_archive';
      return raise(name, { type: name, channel: channelId, user }, channel);
    },
    /** Opens the app's Home, or its messages. */
    openHome: async (user: string, tab: 'home' | 'messages'): Promise<Acted> => {
      const view = world.views.home(user);
      return raise('app_home_opened', {
        type: 'app_home_opened',
        user,
        channel: world.directMessages(user).id,
        tab,
        ...(tab === 'home' && view !== null ? { view: viewJson(world, view) } : {}),
      });
    },
    /** Turns to a channel while the agent's panel is open. */
    look: (user: string, channelId: string): Promise<Acted> =>
      raise('app_context_changed', {
        type: 'app_context_changed',
        user,
        channel: world.directMessages(user).id,
        context: {
          entities: [{ type: 'slack#/types/channel_id', value: channelId, team_id: world.team.id }],
        },
      }),
    /** Presses Stop while the agent works. */
    stop: (user: string, channelId: string, threadTs: string): Promise<Acted> =>
      raise('agent_session_stopped', {
        type: 'agent_session_stopped',
        user,
        channel: channelId,
        thread_ts: threadTs,
        streaming_message_ts: [],
      }),
    messageShortcut: async (
      user: string,
      channelId: string,
      ts: string,
      callbackId: string,
    ): Promise<Acted> => {
      const channel = world.channels.get(channelId);
      const message = world.messages.get(channelId, ts);
      const isKnown = world.app.shortcuts.some(
        (one) => one.type === 'message' && one.callbackId === callbackId,
      );
      if (!isKnown) return failed('unknown_shortcut');
      if (channel === undefined || message === undefined || !channel.members.includes(user))
        return failed('message_not_found');
      return acknowledged(
        await deliverer.interactive(messageShortcut(world, user, callbackId, message, channel)),
      );
    },
    globalShortcut: async (user: string, callbackId: string): Promise<Acted> => {
      const isKnown = world.app.shortcuts.some(
        (one) => one.type === 'global' && one.callbackId === callbackId,
      );
      if (!isKnown) return failed('unknown_shortcut');
      return acknowledged(await deliverer.interactive(globalShortcut(world, user, callbackId)));
    },
    /** Runs the app's workflow step with these inputs. */
    runFunction: async (user: string, callbackId: string, inputs: Json): Promise<Acted> => {
      const definition = world.app.functions.find((one) => one.callbackId === callbackId);
      if (definition === undefined) return failed('unknown_function');
      const missing = definition.inputs.find(
        ({ name, isRequired }) => isRequired && (inputs[name] === undefined || inputs[name] === ''),
      );
      if (missing !== undefined) return failed('parameter_validation_failed');
      const execution = world.functions.start(callbackId, user, inputs);
      return raise('function_executed', functionExecuted(world, execution));
    },
    /** Removes the app from the workspace: its tokens are no longer good, and it is told. */
    uninstall: async (): Promise<Acted> => {
      world.grants.setToken('inactive');
      await raise('tokens_revoked', { type: 'tokens_revoked', tokens: { bot: [world.bot.userId] } });
      return raise('app_uninstalled', { type: 'app_uninstalled' });
    },
    revokeTokens: (): Promise<Acted> => {
      world.grants.setToken('revoked');
      return raise('tokens_revoked', { type: 'tokens_revoked', tokens: { bot: [world.bot.userId] } });
    },

    /** Resolves when nothing is under way to the bot, repetitions included. */
    settled: deliverer.settled,
    /** Nothing is told or repeated any more. */
    leave: (): void => {
      unsubscribe();
      deliverer.stop();
    },
  };
};

export type People = ReturnType<typeof createPeople>;
