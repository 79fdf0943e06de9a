import type { Json } from '../json.ts';
import type { Channel, User } from '../local-team.ts';
import type { Message } from '../state/messages.ts';
import type { View } from '../state/views.ts';
import type { World } from '../world.ts';

/** What Slack's API and events show of things. */

export const messageJson = (world: World, message: Message, isWithMetadata = false): Json => {
  const { channel, ts, threadTs, metadata } = message;
  const replies = world.messages.replies(channel, ts);
  const last = replies.at(-1);
  const isParent = threadTs === null && last !== undefined;
  const previews = Object.entries(message.unfurls).map(([url, preview]) => ({ from_url: url, ...preview }));
  const attachments = [...message.attachments, ...previews];
  return {
    type: 'message',
    ...(message.subtype === null ? {} : { subtype: message.subtype }),
    ...(message.isBroadcast ? { subtype: 'thread_broadcast' } : {}),
    user: message.user,
    team: world.team.id,
    text: message.text,
    ts,
    ...(message.botId === null ? {} : { bot_id: message.botId, app_id: world.bot.appId }),
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(threadTs === null && !isParent ? {} : { thread_ts: threadTs ?? ts }),
    ...(isParent
      ? {
          reply_count: replies.length,
          reply_users: [...new Set(replies.map((one) => one.user))],
          reply_users_count: new Set(replies.map((one) => one.user)).size,
          latest_reply: last.ts,
        }
      : {}),
    ...(message.editedTs === null ? {} : { edited: { user: message.user, ts: message.editedTs } }),
    ...(isWithMetadata && metadata !== null ? { metadata } : {}),
  };
};

export const channelJson = (world: World, channel: Channel): Json => {
  const { id, name, kind, members, isArchived, isShared, topic } = channel;
  if (kind === 'im') {
    return {
      id,
      is_im: true,
      user: channel.withUser,
      is_archived: isArchived,
      is_org_shared: false,
      created: 0,
    };
  }
  return {
    id,
    name,
    name_normalized: name,
    is_channel: kind === 'public',
    is_group: kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: kind === 'private',
    is_archived: isArchived,
    is_general: name === 'general',
    is_member: members.includes(world.bot.userId),
    is_shared: isShared,
    is_ext_shared: isShared,
    is_org_shared: false,
    context_team_id: world.team.id,
    created: 0,
    creator: members[0] ?? '',
    topic: { value: topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  };
};

/** Seconds that a zone is ahead of UTC at that instant. */
const offsetOf = (tz: string, at: number): number => {
  const zoned = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(zoned ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
};

export const userJson = (world: World, user: User, isWithLocale: boolean): Json => ({
  id: user.id,
  team_id: world.team.id,
  name: user.name,
  deleted: user.isDeleted,
  real_name: user.realName,
  tz: user.tz,
  tz_label: user.tz,
  tz_offset: offsetOf(user.tz, world.now()),
  profile: { real_name: user.realName, display_name: user.name, team: world.team.id },
  is_admin: user.isAdmin,
  is_owner: false,
  is_primary_owner: false,
  is_restricted: user.isGuest,
  is_ultra_restricted: false,
  is_bot: user.isBot,
  is_app_user: false,
  updated: 0,
  ...(isWithLocale ? { locale: user.locale } : {}),
});

export const viewJson = (world: World, view: View): Json => {
  const { content } = view;
  return {
    id: view.id,
    team_id: world.team.id,
    type: view.type,
    ...(view.type === 'modal'
      ? {
          title: content['title'],
          close: content['close'] ?? null,
          submit: content['submit'] ?? null,
          submit_disabled: content['submit_disabled'] === true,
        }
      : {}),
    blocks: view.blocks,
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    external_id: view.externalId,
    state: { values: view.values },
    hash: view.hash,
    clear_on_close: content['clear_on_close'] === true,
    notify_on_close: content['notify_on_close'] === true,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
    app_id: world.bot.appId,
    app_installed_team_id: world.team.id,
    bot_id: world.bot.botId,
  };
};
