import { createFaults } from './api/faults.ts';
import { createRateLimits } from './api/rate-limits.ts';
import { createRecorder } from './api/recorder.ts';
import type { AppDefinition } from './app-definition.ts';
import { createChangeFeed } from './change-feed.ts';
import { localTeam } from './local-team.ts';
import type { Channel, User, Workplace } from './local-team.ts';
import { createAgent } from './state/agent.ts';
import { createChannels } from './state/channels.ts';
import { createFunctions } from './state/functions.ts';
import { createGrants } from './state/grants.ts';
import { createMessages } from './state/messages.ts';
import { createResponses } from './state/responses.ts';
import { createTimestamps } from './state/timestamps.ts';
import { createTriggers } from './state/triggers.ts';
import { createViews } from './state/views.ts';

export interface WorldOptions {
  /** Milliseconds since 1970: ages triggers and response_urls, and dates messages. */
  readonly now: () => number;
  readonly app: AppDefinition;
  readonly botToken: string;
  readonly appToken: string;
  /** Those of the manifest unless given, the optional ones too: whoever installs it may leave these out. */
  readonly scopes?: readonly string[];
  readonly workplace?: Workplace;
  /** Unlike any other of the workspace; counted up unless given. */
  readonly newId?: (prefix: string) => string;
  /** What permalinks begin with, without a slash at the end. */
  readonly permalinkBase?: string;
}

const createCounter = () => {
  let made = 0;
  return (prefix: string): string => {
    made += 1;
    return `${prefix}${String(made).padStart(8, '0')}`;
  };
};

/**
 * A whole small Slack held in memory: who is there, what was said, what is open on whose screen, and what the app may do.
 * The Web API changes it for the bot, people change it by what they do, and one feed tells of every change.
 */
export const createWorld = (options: WorldOptions) => {
  const { now, app, newId = createCounter(), workplace = localTeam } = options;
  const { team, bot } = workplace;
  const feed = createChangeFeed();
  const newBlockId = createCounter();
  const nextTs = createTimestamps(now);
  const users = new Map<string, User>(workplace.users.map((one) => [one.id, one]));
  const channels = createChannels(workplace.channels, feed);
  const responses = createResponses(now, newId);
  let origin = 'http://127.0.0.1';
  let socketUrl: string | null = null;
  let historyLagMs = 0;

  return {
    now,
    newId,
    nextTs,
    app,
    team,
    bot,
    users: { all: (): readonly User[] => [...users.values()], get: (id: string) => users.get(id) },
    channels,
    messages: createMessages({ nextTs, newBlockId: () => newBlockId('b'), feed }),
    views: createViews({ newId, newBlockId: () => newBlockId('b'), feed }),
    agent: createAgent(now, feed),
    functions: createFunctions(newId, feed),
    triggers: createTriggers(now, newId),
    responses,
    grants: createGrants(
      { ...options, scopes: options.scopes ?? [...app.scopes, ...app.optionalScopes] },
      feed,
    ),
    recorder: createRecorder(now, feed),
    faults: createFaults(),
    rateLimits: createRateLimits(now),
    tell: feed.tell,
    subscribe: feed.subscribe,
    lastChange: feed.last,

    /** Where this Slack is reached: what response_urls begin with. */
    origin: (): string => origin,
    setOrigin: (to: string): void => {
      origin = to;
    },
    /** Where Socket Mode connects; null while there is none. */
    socketUrl: (): string | null => socketUrl,
    setSocketUrl: (to: string | null): void => {
      socketUrl = to;
    },
    /** Milliseconds until history shows a new message: nobody knows how long Slack's takes. */
    historyLag: (): number => historyLagMs,
    setHistoryLag: (milliseconds: number): void => {
      historyLagMs = milliseconds;
    },

    permalink: (channel: string, ts: string, threadTs: string | null): string => {
      const base = options.permalinkBase ?? `https://${team.domain}.slack.com`;
      const link = `${base}/archives/${channel}/p${ts.replace('.', '')}`;
      return threadTs === null ? link : `${link}?thread_ts=${threadTs}&cid=${channel}`;
    },
    /** A person's direct messages with the bot; opened where there are none. */
    directMessages: (user: string): Channel => {
      const found = channels.directMessages(user);
      if (found !== undefined) return found;
      const opened: Channel = {
        id: newId('D'),
        name: '',
        kind: 'im',
        isArchived: false,
        isShared: false,
        members: [user, bot.userId],
        withUser: user,
        topic: '',
      };
      channels.add(opened);
      return opened;
    },
    /** The address to answer at, as every command and click carries one. */
    openResponseUrl: (context: {
      channel: string;
      user: string;
      threadTs?: string | null;
      messageTs?: string | null;
    }): string => `${origin}/respond/${responses.open({ threadTs: null, messageTs: null, ...context })}`,
  };
};

export type World = ReturnType<typeof createWorld>;
