import type { ChangeFeed } from '../change-feed.ts';
import type { Json } from '../json.ts';
import { slackAllows } from '../slack-limits.ts';

export const sessionStatuses = ['active', 'processing', 'suspended', 'closed'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export interface Session {
  readonly channel: string;
  /** Null for a session that is a whole channel. */
  readonly threadTs: string | null;
  readonly status: SessionStatus;
  readonly title: string | null;
  readonly initiator: string | null;
}

export interface Prompts {
  readonly title: string | null;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** The agent view: sessions, what the bot says it is doing, and questions to start with. */
export const createAgent = (now: () => number, feed: ChangeFeed) => {
  const sessions = new Map<string, Session>();
  const statuses = new Map<
    string,
    { readonly text: string; readonly loading: readonly string[]; readonly at: number }
  >();
  const prompts = new Map<string, Prompts>();
  const key = (channel: string, threadTs: string | null): string => `${channel}:${threadTs ?? ''}`;

  const setSession = (session: Session): Session => {
    sessions.set(key(session.channel, session.threadTs), session);
    feed.tell({ kind: 'session-changed', channel: session.channel, threadTs: session.threadTs });
    return session;
  };

  const setStatus = (channel: string, threadTs: string, text: string, loading: readonly string[]): void => {
    const id = key(channel, threadTs);
    if (text === '') {
      if (!statuses.delete(id)) return;
    } else {
      statuses.set(id, { text, loading, at: now() });
    }
    feed.tell({ kind: 'status-set', channel, threadTs });
  };

  const blank = (channel: string, threadTs: string | null): Session => ({
    channel,
    threadTs,
    status: 'active',
    title: null,
    initiator: null,
  });

  return {
    sessions: (): readonly Session[] => [...sessions.values()],
    session: (channel: string, threadTs: string | null): Session | undefined =>
      sessions.get(key(channel, threadTs)),
    /** A new session takes title and initiator; one that exists ignores them. */
    setSessionStatus: (
      channel: string,
      threadTs: string | null,
      status: SessionStatus,
      more: Pick<Session, 'title' | 'initiator'>,
    ): Session => {
      const before = sessions.get(key(channel, threadTs));
      return setSession({ ...(before ?? { ...blank(channel, threadTs), ...more }), status });
    },
    rename: (channel: string, threadTs: string | null, title: string): Session =>
      setSession({ ...(sessions.get(key(channel, threadTs)) ?? blank(channel, threadTs)), title }),
    setStatus,
    /** '' when it says nothing, or said it so long ago that Slack has taken it away. */
    status: (
      channel: string,
      threadTs: string,
    ): { readonly text: string; readonly loading: readonly string[] } => {
      const status = statuses.get(key(channel, threadTs));
      const isOver = status === undefined || now() - status.at > slackAllows('status.age');
      return isOver ? { text: '', loading: [] } : status;
    },
    /** A message of the bot in the thread takes its status away. */
    answered: (channel: string, threadTs: string): void => setStatus(channel, threadTs, '', []),
    setPrompts: (channel: string, given: Prompts): void => {
      prompts.set(channel, given);
      feed.tell({ kind: 'prompts-set', channel });
    },
    prompts: (channel: string): Prompts | null => prompts.get(channel) ?? null,
    toJson: (session: Session): Json => ({
      status: session.status,
      ...(session.title === null ? {} : { title: session.title }),
    }),
  };
};
