import type { ChangeFeed } from '../change-feed.ts';
import type { Channel } from '../local-team.ts';

/** The channels and who is in them. */
export const createChannels = (given: readonly Channel[], feed: ChangeFeed) => {
  const channels = new Map(given.map((one) => [one.id, one]));

  const change = (id: string, to: Partial<Channel>): void => {
    const before = channels.get(id);
    if (before === undefined) throw new Error(`no channel ${id}`);
    channels.set(id, { ...before, ...to });
    feed.tell({ kind: 'channel-changed', channel: id });
  };

  return {
    all: (): readonly Channel[] => [...channels.values()],
    get: (id: string): Channel | undefined => channels.get(id),
    /** Those a person has in the sidebar, direct messages left out. */
    seenBy: (user: string): readonly Channel[] =>
      [...channels.values()].filter((one) => one.kind !== 'im' && one.members.includes(user)),
    /** The person's direct messages with the bot. */
    directMessages: (user: string): Channel | undefined =>
      [...channels.values()].find((one) => one.withUser === user),
    isMember: (id: string, user: string): boolean => channels.get(id)?.members.includes(user) === true,
    setArchived: (id: string, isArchived: boolean): void => change(id, { isArchived }),
    /** False when the user was in already. */
    addMember: (id: string, user: string): boolean => {
      const members = channels.get(id)?.members ?? [];
      if (members.includes(user)) return false;
      change(id, { members: [...members, user] });
      feed.tell({ kind: 'member-joined', channel: id, user });
      return true;
    },
    removeMember: (id: string, user: string): void =>
      change(id, { members: (channels.get(id)?.members ?? []).filter((one) => one !== user) }),
    add: (channel: Channel): void => {
      channels.set(channel.id, channel);
      feed.tell({ kind: 'channel-changed', channel: channel.id });
    },
  };
};
