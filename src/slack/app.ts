import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, LogLevel } from '@slack/bolt';
import type { webApi } from '@slack/bolt';
import type { Corpus } from '../app/corpus.ts';
import type { FeedbackStore, RecentQuestions, ThreadMemory } from '../app/kept-words.ts';
import type { Log } from '../app/log.ts';
import type { DigestManager } from '../app/manage-digests.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Asking } from './ask-in-slack.ts';
import type { Message } from './blocks/message.ts';
import { publishHome } from './listeners/home-opened.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { checkIn } from './check-in.ts';
import type { CheckedIn, Identity } from './check-in.ts';
import { createInFlight } from './in-flight.ts';
import { createKeptInSlack } from './kept-in-slack.ts';
import { registerListeners } from './listeners/register-listeners.ts';
import { postingOptions } from './posting-client.ts';
import { type Connection, createReceiving } from './receiving.ts';
import { createSeen } from './seen.ts';
import { createStops } from './stops.ts';
import { errorFields } from './trouble.ts';
import { createTurns } from './turns.ts';

/** What is kept between questions. */
export interface KeptStores {
  readonly threads: ThreadMemory;
  readonly questions: RecentQuestions;
  readonly feedback: FeedbackStore;
}

/** What channels follow. */
export interface DigestParts {
  readonly manager: DigestManager;
  /** Null where there is nothing to show. */
  readonly preview: (subscription: Subscription) => Promise<Message | null>;
  readonly byAdmins: boolean;
}

export interface SlackParts {
  readonly connection: Connection;
  readonly botToken: string;
  /** Null is Slack itself. */
  readonly apiUrl: string | null;
  /** The releases at hand; asked for anew with every question, so that they can be exchanged. */
  readonly corpus: () => Corpus;
  readonly kept: KeptStores;
  readonly digests: DigestParts;
  /** Whether questions are answered in channels shared with another organisation. */
  readonly answersShared: boolean;
  readonly log: Log;
  /** Milliseconds. */
  readonly now: Asking['now'];
  readonly wait: Asking['wait'];
  readonly newReference: Asking['newReference'];
  readonly fetch: typeof fetch;
  /** Milliseconds until a call to Slack counts as not answered. */
  readonly timeout: number;
  /** Address to listen on; undefined is every one of the machine's, as a proxy in front needs. */
  readonly host?: string;
}

export interface SlackApp {
  readonly identity: Identity;
  /** Resolves when questions can come in, with where HTTP is received, if it is. */
  readonly start: () => Promise<{ readonly address: string | null }>;
  /** Takes no more questions, then finishes those begun. */
  readonly stop: () => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

export type BuiltSlackApp = { readonly ok: true; readonly app: SlackApp } | Extract<CheckedIn, { ok: false }>;

/**
 * Coming back after a lost connection is repeated for ever: when this gives up, Bolt's client rejects where nobody can
 * catch it and the process ends. At most half a minute apart.
 */
const reconnectingOptions = (parts: SlackParts): webApi.WebClientOptions => ({
  ...postingOptions(parts),
  retryConfig: { forever: true, factor: 1.5, maxTimeout: 30_000 },
  rejectRateLimitedCalls: false,
});

/** Checks the tokens and puts the Bolt app together; starts nothing. */
export const buildSlackApp = async (parts: SlackParts): Promise<BuiltSlackApp> => {
  const { connection, botToken, corpus, kept, log, now, wait, newReference } = parts;
  const clientOptions = postingOptions(parts);
  const appToken = connection.mode === 'socket' ? connection.appToken : null;
  const checked = await checkIn({ botToken, appToken, clientOptions });
  if (!checked.ok) return checked;
  const { identity } = checked;

  const logger = createBoltLogger(log);
  const receiving = createReceiving(connection, logger, reconnectingOptions(parts));
  const bolt = new App({
    token: botToken,
    botId: identity.botId,
    botUserId: identity.userId,
    // Done above; Bolt's own check would reject where nobody can catch it.
    tokenVerificationEnabled: false,
    logger,
    logLevel: LogLevel.INFO,
    // Bolt would keep conversations in memory without bound.
    convoStore: false,
    extendedErrorHandler: true,
    clientOptions,
    ...receiving.options,
  });
  // Listeners answer for their own failures; what arrives here is a bug, and the log alone can be told.
  bolt.error(async ({ error }: { readonly error: Error }) => {
    log.error(errorFields(error), 'a listener failed');
  });

  const inFlight = createInFlight();
  let stopped: Promise<void> | null = null;
  const asking: Asking = {
    corpus,
    kept: createKeptInSlack(kept, log, now),
    turns: createTurns(now),
    log,
    now,
    wait,
    newReference,
  };
  registerListeners(bolt, {
    asking,
    feedback: kept.feedback,
    digests: parts.digests.manager,
    previewDigest: parts.digests.preview,
    digestsByAdmins: parts.digests.byAdmins,
    redrawHome: (asker, client) =>
      publishHome({ asking, scopes: identity.scopes, digests: parts.digests.manager }, asker, client),
    seen: createSeen(now),
    stops: createStops(now),
    removed: receiving.end,
    inFlight,
    botUserId: identity.userId,
    scopes: identity.scopes,
    answersShared: parts.answersShared,
  });

  return {
    ok: true,
    app: {
      identity,
      start: async () => {
        const port = connection.port ?? 0;
        const server = await bolt.start(parts.host === undefined ? port : { port, host: parts.host });
        receiving.begin();
        return { address: connection.mode === 'http' ? addressOf(server) : null };
      },
      stop: () => {
        receiving.end();
        // Bolt refuses to stop twice, and a second signal may come.
        stopped ??= bolt.stop().then(inFlight.idle);
        return stopped;
      },
      idle: inFlight.idle,
    },
  };
};

const addressOf = (server: Server): string => {
  const { address, family, port } = server.address() as AddressInfo;
  const isEvery = address === '::' || address === '0.0.0.0';
  return `http://${isEvery ? 'localhost' : family === 'IPv6' ? `[${address}]` : address}:${port}`;
};
