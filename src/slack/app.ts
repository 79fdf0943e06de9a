import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, LogLevel } from '@slack/bolt';
import type { AppOptions, CustomRoute, webApi } from '@slack/bolt';
import type { Answerer } from '../app/answer-question.ts';
import type { Log } from '../app/log.ts';
import type { Asking } from './ask-in-slack.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { createBoundedFetch } from './bounded-fetch.ts';
import { checkIn } from './check-in.ts';
import type { CheckedIn, Identity } from './check-in.ts';
import { createInFlight } from './in-flight.ts';
import { registerListeners } from './listeners/register-listeners.ts';
import { createSeen } from './seen.ts';
import { errorFields } from './trouble.ts';

export type Connection =
  | { readonly mode: 'socket'; readonly appToken: string; readonly port: number | null }
  | { readonly mode: 'http'; readonly signingSecret: string; readonly port: number };

export interface SlackParts {
  readonly connection: Connection;
  readonly botToken: string;
  /** Null is Slack itself. */
  readonly apiUrl: string | null;
  readonly answerer: Answerer;
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
 * A failed post is never repeated by the client (Slack may have taken it), and a rate limit is waited out in `send`.
 */
const postingOptions = ({ apiUrl, timeout, log, fetch }: SlackParts): webApi.WebClientOptions => ({
  ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  timeout,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  fetch: createBoundedFetch(fetch, timeout),
  logger: createBoltLogger(log),
});

/**
 * Coming back after a lost connection is repeated for ever: when this gives up, Bolt's client rejects where nobody can
 * catch it and the process ends. At most half a minute apart.
 */
const reconnectingOptions = (parts: SlackParts): webApi.WebClientOptions => ({
  ...postingOptions(parts),
  retryConfig: { forever: true, factor: 1.5, maxTimeout: 30_000 },
  rejectRateLimitedCalls: false,
});

const healthRoute: CustomRoute = {
  path: '/healthz',
  method: 'GET',
  handler: (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('ok\n');
  },
};

const connectionOptions = (parts: SlackParts): AppOptions => {
  const { connection } = parts;
  if (connection.mode === 'http') {
    return { signingSecret: connection.signingSecret, port: connection.port, customRoutes: [healthRoute] };
  }
  const { appToken, port } = connection;
  const installerOptions = { clientOptions: reconnectingOptions(parts), ...(port === null ? {} : { port }) };
  // With no route Bolt opens no port in Socket Mode.
  return { socketMode: true, appToken, installerOptions, customRoutes: port === null ? [] : [healthRoute] };
};

/** Checks the tokens and puts the Bolt app together; starts nothing. */
export const buildSlackApp = async (parts: SlackParts): Promise<BuiltSlackApp> => {
  const { connection, botToken, answerer, log, now, wait, newReference } = parts;
  const clientOptions = postingOptions(parts);
  const appToken = connection.mode === 'socket' ? connection.appToken : null;
  const checked = await checkIn({ botToken, appToken, clientOptions });
  if (!checked.ok) return checked;
  const { identity } = checked;

  const bolt = new App({
    token: botToken,
    botId: identity.botId,
    botUserId: identity.userId,
    // Done above; Bolt's own check would reject where nobody can catch it.
    tokenVerificationEnabled: false,
    logger: createBoltLogger(log),
    logLevel: LogLevel.INFO,
    // Bolt would keep conversations in memory without bound.
    convoStore: false,
    extendedErrorHandler: true,
    clientOptions,
    ...connectionOptions(parts),
  });
  // Listeners answer for their own failures; what arrives here is a bug, and the log alone can be told.
  bolt.error(async ({ error }: { readonly error: Error }) => {
    log.error(errorFields(error), 'a listener failed');
  });

  const inFlight = createInFlight();
  let stopped: Promise<void> | null = null;
  registerListeners(bolt, {
    asking: { answerer, log, now, wait, newReference },
    seen: createSeen(now),
    inFlight,
    botUserId: identity.userId,
    examples: answerer.examples,
  });

  return {
    ok: true,
    app: {
      identity,
      start: async () => {
        const port = connection.port ?? 0;
        const server = await bolt.start(parts.host === undefined ? port : { port, host: parts.host });
        return { address: connection.mode === 'http' ? addressOf(server) : null };
      },
      stop: () => {
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
