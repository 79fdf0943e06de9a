import { sayInContext } from '../api/respond.ts';
import { isOfDomain, linksIn, unfurlId } from '../api/methods/unfurl.ts';
import { isJson } from '../json.ts';
import type { Json } from '../json.ts';
import type { Channel } from '../local-team.ts';
import type { Message } from '../state/messages.ts';
import type { World } from '../world.ts';
import type { Acted } from './acted.ts';
import { acknowledged, failed } from './acted.ts';
import type { Deliverer } from './deliverer.ts';
import type { Events } from './events.ts';
import { channelType, commandPayload, messageEvent } from './payloads.ts';
import { escaped, toMrkdwn } from './typed-text.ts';

export type Said =
  | { readonly ok: true; readonly message: Message; readonly botMissing?: true }
  | Extract<Acted, { ok: false }>;

/** Events of messages, by the kind of conversation. */
const messageEventName = (channel: Channel): string =>
  channel.kind === 'im' ? 'message.im' : channel.kind === 'private' ? 'message.groups' : 'message.channels';

/** Why this person cannot write there; null when they can. */
const writingProblem = (channel: Channel | undefined, user: string): Extract<Acted, { ok: false }> | null => {
  if (channel === undefined) return failed('channel_not_found');
  if (!channel.members.includes(user)) return failed('not_in_channel');
  return channel.isArchived ? failed('is_archived') : null;
};

/** Messages and slash commands. */
export const createSpeaking = (world: World, deliverer: Deliverer, { raise }: Events) => {
  /** Everything the app hears of a message, in Slack's order. */
  const tellOf = async (message: Message, channel: Channel): Promise<void> => {
    const isIn = channel.members.includes(world.bot.userId);
    const isMention = message.botId === null && message.text.includes(`<@${world.bot.userId}`);
    const event = messageEvent(world, message);
    const told: Promise<Acted>[] = [];
    if (isIn) {
      told.push(raise(messageEventName(channel), { ...event, channel_type: channelType(channel) }, channel));
      if (isMention && channel.kind !== 'im')
        told.push(raise('app_mention', { ...event, type: 'app_mention' }, channel));
    }
    const links = linksIn(message.text).filter((url) => isOfDomain(url, world.app.unfurlDomains));
    if (links.length > 0 && message.botId === null) {
      const shared = {
        type: 'link_shared',
        user: message.user,
        channel: channel.id,
        message_ts: message.ts,
        ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
        links: links.map((url) => ({ url, domain: new URL(url).hostname })),
        unfurl_id: unfurlId(message),
        source: 'conversations_history',
        is_bot_user_member: isIn,
        event_ts: world.nextTs(),
      };
      told.push(raise('link_shared', shared, channel));
    }
    await Promise.all(told);
  };

  return {
    tellOf,
    /** As typed: names after @ and # are looked up. `threadTs` is the thread's first message. */
    say: async (
      user: string,
      channelId: string,
      typed: string,
      where: { readonly threadTs?: string } = {},
    ): Promise<Said> => {
      const channel = world.channels.get(channelId);
      const problem = writingProblem(channel, user);
      if (problem !== null || channel === undefined) return problem ?? failed('channel_not_found');
      if (typed.trim() === '') return failed('no_text');
      const text = toMrkdwn(world, typed);
      const message = world.messages.post({
        channel: channelId,
        user,
        text,
        threadTs: where.threadTs ?? null,
      });
      await tellOf(message, channel);
      const isMissed = text.includes(`<@${world.bot.userId}`) && !channel.members.includes(world.bot.userId);
      return { ok: true, message, ...(isMissed ? { botMissing: true } : {}) };
    },
    /** An edit of a message of one's own: the app hears of it as `message_changed`. */
    edit: async (user: string, channelId: string, ts: string, typed: string): Promise<Acted> => {
      const channel = world.channels.get(channelId);
      const before = world.messages.get(channelId, ts);
      if (channel === undefined || before === undefined || before.user !== user)
        return failed('cant_update_message');
      const message = world.messages.edit(channelId, ts, { text: toMrkdwn(world, typed) });
      if (message === undefined) return failed('message_not_found');
      const event = {
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        channel: channelId,
        channel_type: channelType(channel),
        ts: message.editedTs,
        event_ts: message.editedTs,
        message: messageEvent(world, message),
        previous_message: messageEvent(world, before),
      };
      if (channel.members.includes(world.bot.userId)) await raise(messageEventName(channel), event, channel);
      return { ok: true };
    },
    /** Deletes a message of one's own: the app hears of it as `message_deleted`. */
    erase: async (user: string, channelId: string, ts: string): Promise<Acted> => {
      const channel = world.channels.get(channelId);
      const before = world.messages.get(channelId, ts);
      if (channel === undefined || before === undefined || before.user !== user)
        return failed('cant_delete_message');
      world.messages.remove(channelId, ts);
      const now = world.nextTs();
      const event = {
        type: 'message',
        subtype: 'message_deleted',
        hidden: true,
        channel: channelId,
        channel_type: channelType(channel),
        ts: now,
        event_ts: now,
        deleted_ts: ts,
        previous_message: messageEvent(world, before),
      };
      if (channel.members.includes(world.bot.userId)) await raise(messageEventName(channel), event, channel);
      return { ok: true };
    },
    /** `command` with its slash. Slack knows no commands in threads. */
    command: async (user: string, channelId: string, command: string, typed: string): Promise<Acted> => {
      const channel = world.channels.get(channelId);
      const problem = writingProblem(channel, user);
      if (problem !== null || channel === undefined) return problem ?? failed('channel_not_found');
      const known = world.app.commands.find((one) => one.command === command);
      if (known === undefined) return failed('unknown_command');
      const text = known.escapes ? toMrkdwn(world, typed) : escaped(typed);
      const payload = commandPayload(world, { user, channel, command, text: text.trim() });
      const answer = await deliverer.command(payload);
      const acted = acknowledged(answer);
      if (!acted.ok || answer.body === '') return acted;
      const context = { channel: channelId, user, threadTs: null, messageTs: null };
      sayInContext(world, context, bodyOf(answer.body));
      return acted;
    },
  };
};

/** What an acknowledgement says: a message as JSON, or plain words. */
const bodyOf = (body: string): Json => {
  try {
    const parsed: unknown = JSON.parse(body);
    if (isJson(parsed)) return parsed;
  } catch {
    // Plain words are an answer too.
  }
  return { text: body };
};
