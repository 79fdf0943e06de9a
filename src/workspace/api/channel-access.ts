import { stringOf } from '../json.ts';
import type { Channel } from '../local-team.ts';
import type { World } from '../world.ts';
import { missingScope, no } from './method.ts';
import type { Reply } from './method.ts';

export type Reached =
  | { readonly ok: true; readonly channel: Channel }
  | { readonly ok: false; readonly reply: Reply };

const failed = (reply: Reply): Reached => ({ ok: false, reply });

/** What each kind of conversation is called in scopes. */
const familyOf = (channel: Channel): 'channels' | 'groups' | 'im' =>
  channel.kind === 'im' ? 'im' : channel.kind === 'private' ? 'groups' : 'channels';

const isIn = (world: World, channel: Channel): boolean => channel.members.includes(world.bot.userId);

/** The conversation of an id, as far as the bot may know of it: a private channel it is not in is not there. */
const find = (world: World, id: string): Channel | undefined => {
  const channel = world.channels.get(id);
  return channel !== undefined && (channel.kind === 'public' || isIn(world, channel)) ? channel : undefined;
};

/** Where a message may go: an id, a name with or without #, or a person, who is written to directly. */
export const channelToPost = (world: World, given: unknown): Reached => {
  const id = stringOf(given);
  const name = id.replace(/^#/, '');
  const user = world.users.get(id);
  const channel =
    find(world, id) ??
    world.channels
      .all()
      .find((one) => one.name === name && name !== '' && find(world, one.id) !== undefined) ??
    (user === undefined || user.isBot ? undefined : world.directMessages(id));
  if (channel === undefined) return failed(no('channel_not_found'));
  if (channel.isArchived) return failed(no('is_archived'));
  if (channel.kind === 'im' && !world.app.hasMessages) return failed(no('messages_tab_disabled'));
  const mayPost =
    isIn(world, channel) || (channel.kind === 'public' && world.grants.has('chat:write.public'));
  return mayPost ? { ok: true, channel } : failed(no('not_in_channel'));
};

/** A conversation that is read, with the scope of its kind. `mustBeIn` where only members may. */
export const channelToRead = (
  world: World,
  given: unknown,
  right: 'history' | 'read',
  mustBeIn: boolean,
): Reached => {
  const channel = find(world, stringOf(given));
  if (channel === undefined) return failed(no('channel_not_found'));
  const scope = `${familyOf(channel)}:${right}`;
  if (!world.grants.has(scope)) return failed(missingScope(world, scope));
  return !mustBeIn || isIn(world, channel) ? { ok: true, channel } : failed(no('not_in_channel'));
};

/** A conversation that the bot can see, whatever its scopes. */
export const channelSeen = (world: World, given: unknown): Reached => {
  const channel = find(world, stringOf(given));
  return channel === undefined ? failed(no('channel_not_found')) : { ok: true, channel };
};
