import type { ChangeFeed } from '../change-feed.ts';
import type { Json } from '../json.ts';
import { withIds } from './elements.ts';

export interface Message {
  readonly channel: string;
  readonly ts: string;
  /** The thread's first message; null for what stands in the channel, a thread's first message included. */
  readonly threadTs: string | null;
  /** Who wrote it; the bot's user for the bot's. */
  readonly user: string;
  readonly botId: string | null;
  readonly text: string;
  /** False where the app asked for its text not to be formatted. */
  readonly isMrkdwn: boolean;
  /** Every block with a block_id, every element with an action_id. */
  readonly blocks: readonly Json[];
  readonly attachments: readonly Json[];
  readonly metadata: Json | null;
  readonly editedTs: string | null;
  /** The one person who sees it; null where all in the channel do. Such messages are in no history. */
  readonly visibleTo: string | null;
  /** A reply that stands in the channel too. */
  readonly isBroadcast: boolean;
  /** `channel_join` and the like; null for what somebody wrote. */
  readonly subtype: string | null;
  /** Previews of addresses in it, by address. */
  readonly unfurls: Readonly<Record<string, Json>>;
}

export type Draft = Pick<Message, 'channel' | 'user'> & Partial<Omit<Message, 'channel' | 'user' | 'ts'>>;

export type Edit = Partial<
  Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata' | 'isMrkdwn' | 'unfurls'>
>;

/** What is written, edited and deleted. */
export const createMessages = (parts: {
  readonly nextTs: () => string;
  readonly newBlockId: () => string;
  readonly feed: ChangeFeed;
}) => {
  const { nextTs, newBlockId, feed } = parts;
  // In the order of their timestamps, since these only grow.
  const byChannel = new Map<string, Map<string, Message>>();
  const repliesByRoot = new Map<string, Set<string>>();
  const rootKey = (channel: string, ts: string): string => `${channel}|${ts}`;
  const inChannel = (channel: string): ReadonlyMap<string, Message> => byChannel.get(channel) ?? new Map();

  const keep = (message: Message): Message => {
    const messages = byChannel.get(message.channel) ?? new Map<string, Message>();
    byChannel.set(message.channel, messages);
    messages.set(message.ts, message);
    if (message.threadTs !== null) {
      const key = rootKey(message.channel, message.threadTs);
      repliesByRoot.set(key, (repliesByRoot.get(key) ?? new Set()).add(message.ts));
    }
    return message;
  };

  const isSeenBy =
    (reader: string | null) =>
    (one: Message): boolean =>
      one.visibleTo === null || one.visibleTo === reader;

  /** Replies to that message, oldest first. */
  const replies = (channel: string, ts: string, reader: string | null = null): readonly Message[] => {
    const messages = inChannel(channel);
    return [...(repliesByRoot.get(rootKey(channel, ts)) ?? [])]
      .flatMap((one) => messages.get(one) ?? [])
      .filter(isSeenBy(reader));
  };

  return {
    post: (draft: Draft): Message => {
      const message = keep({
        threadTs: null,
        botId: null,
        text: '',
        isMrkdwn: true,
        attachments: [],
        metadata: null,
        editedTs: null,
        visibleTo: null,
        isBroadcast: false,
        subtype: null,
        unfurls: {},
        ...draft,
        blocks: withIds(draft.blocks ?? [], newBlockId),
        ts: nextTs(),
      });
      feed.tell({ kind: 'message-posted', message });
      return message;
    },
    get: (channel: string, ts: string): Message | undefined => inChannel(channel).get(ts),
    /** `isSilent` leaves out the mark of an edit: a preview is none. */
    edit: (channel: string, ts: string, edit: Edit, isSilent = false): Message | undefined => {
      const before = inChannel(channel).get(ts);
      if (before === undefined) return undefined;
      const blocks = edit.blocks === undefined ? before.blocks : withIds(edit.blocks, newBlockId);
      const message = keep({ ...before, ...edit, blocks, editedTs: isSilent ? before.editedTs : nextTs() });
      feed.tell({ kind: 'message-changed', message });
      return message;
    },
    remove: (channel: string, ts: string): boolean => {
      const message = inChannel(channel).get(ts);
      if (message === undefined) return false;
      byChannel.get(channel)?.delete(ts);
      if (message.threadTs !== null) repliesByRoot.get(rootKey(channel, message.threadTs))?.delete(ts);
      feed.tell({ kind: 'message-deleted', message });
      return true;
    },
    /** What stands in the channel, oldest first: no replies but those sent to the channel too. Ephemeral ones for their reader only. */
    of: (channel: string, reader: string | null = null): readonly Message[] =>
      [...inChannel(channel).values()].filter(
        (one) => isSeenBy(reader)(one) && (one.threadTs === null || one.isBroadcast),
      ),
    replies,
    /** The thread's first message and its replies, oldest first. */
    thread: (channel: string, ts: string, reader: string | null = null): readonly Message[] => {
      const root = inChannel(channel).get(ts);
      const isRootSeen = root !== undefined && isSeenBy(reader)(root);
      return [...(isRootSeen ? [root] : []), ...replies(channel, ts, reader)];
    },
    /** Every message of every channel, oldest first within each; ephemeral ones too. */
    all: (): readonly Message[] => [...byChannel.values()].flatMap((messages) => [...messages.values()]),
  };
};
