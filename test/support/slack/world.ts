import type { Log, LogFields } from '../../../src/app/log.ts';
import { buildSlackApp } from '../../../src/slack/app.ts';
import type { Connection, SlackApp } from '../../../src/slack/app.ts';
import { answerer } from './answers.ts';
import { bot, channel, directMessages } from './payloads.ts';
import { createSignedSender } from './signed-sender.ts';
import { startSocketServer } from './socket-server.ts';
import type { EnvelopeType, SocketServer } from './socket-server.ts';
import { startWebApi } from './web-api.ts';
import type { WebApi } from './web-api.ts';

type Json = Readonly<Record<string, unknown>>;

export const botToken = 'xoxb-local-bot-token';
export const appToken = 'xapp-local-app-token';
export const signingSecret = '0123456789abcdef0123456789abcdef';

export type Transport = 'http' | 'socket';
export const transports: readonly Transport[] = ['http', 'socket'];

/** How Slack delivers, whichever way: each resolves when the bot has acknowledged, and says how. */
export interface Deliver {
  readonly command: (payload: Readonly<Record<string, string>>) => Promise<Acknowledged>;
  readonly interactive: (payload: Json) => Promise<Acknowledged>;
  readonly event: (
    payload: Json,
    retry?: { readonly attempt: number; readonly reason: string },
  ) => Promise<Acknowledged>;
}

/** `body` is what the acknowledgement itself says; the bot's say nothing. */
export interface Acknowledged {
  readonly isOk: boolean;
  readonly body: string;
}

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: LogFields;
  readonly message: string;
}

export interface World {
  readonly transport: Transport;
  readonly api: WebApi;
  readonly app: SlackApp;
  readonly deliver: Deliver;
  readonly log: readonly LogLine[];
  /** Milliseconds the bot asked to wait; it never really waits. */
  readonly waited: readonly number[];
  readonly clock: { now: number };
  readonly socket: SocketServer | null;
  /** Where the bot receives HTTP; null in Socket Mode. */
  readonly address: string | null;
  /** Throws when the bot sent anything that Slack takes but that must never be sent. */
  readonly stop: () => Promise<void>;
}

export interface WorldOptions {
  readonly timeout?: number;
  readonly scopes?: readonly string[];
}

const allScopes = ['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history'];

/** Refuses every address but this machine's own: a test that would reach anything else fails. */
export const loopbackFetch: typeof fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.hostname !== '127.0.0.1') throw new Error(`a test tried to reach ${url.hostname}`);
  return fetch(input, init);
};

const deliverOverHttp = (address: string): Deliver => {
  const sender = createSignedSender(`${address}/slack/events`, signingSecret);
  const acknowledged = ({ status, body }: { status: number; body: string }): Acknowledged => ({
    isOk: status === 200,
    body,
  });
  return {
    command: async (payload) => acknowledged(await sender.command(payload)),
    interactive: async (payload) => acknowledged(await sender.interactive(payload)),
    event: async (payload, retry) =>
      acknowledged(
        await sender.event(payload, {
          headers:
            retry === undefined
              ? {}
              : { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason },
        }),
      ),
  };
};

const deliverOverSocket = (socket: SocketServer): Deliver => {
  const send = async (
    type: EnvelopeType,
    payload: Json,
    retry: { attempt: number; reason: string } | null = null,
  ): Promise<Acknowledged> => {
    const body = await socket.deliver(type, payload, retry);
    return {
      isOk: true,
      body: body === undefined || JSON.stringify(body) === '{}' ? '' : JSON.stringify(body),
    };
  };
  return {
    command: (payload) => send('slash_commands', payload),
    interactive: (payload) => send('interactive', payload),
    event: (payload, retry) => send('events_api', payload, retry ?? null),
  };
};

/** A whole Slack on this machine with the bot connected to it, one way or the other. */
export const startWorld = async (transport: Transport, options: WorldOptions = {}): Promise<World> => {
  const clock = { now: 1_700_000_000_000 };
  const now = (): number => clock.now;
  const api = await startWebApi({
    botToken,
    appToken,
    scopes: options.scopes ?? allScopes,
    channels: [
      { id: channel, kind: 'channel', hasBot: true, isArchived: false },
      { id: directMessages, kind: 'im', hasBot: true, isArchived: false },
      { id: 'C0ELSEWHERE', kind: 'channel', hasBot: false, isArchived: false },
    ],
    bot,
    now,
  });
  const socket = transport === 'socket' ? await startSocketServer() : null;
  if (socket !== null) api.useSocket(socket.url);

  const log: LogLine[] = [];
  const line =
    (level: LogLine['level']): Log['info'] =>
    (fields, message) =>
      void log.push({ level, fields, message });
  const waited: number[] = [];
  const connection: Connection =
    transport === 'socket'
      ? { mode: 'socket', appToken, port: null }
      : { mode: 'http', signingSecret, port: 0 };
  let references = 0;
  const built = await buildSlackApp({
    connection,
    botToken,
    apiUrl: api.apiUrl,
    answerer,
    log: { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') },
    now,
    wait: async (milliseconds) => void waited.push(milliseconds),
    newReference: () => {
      references += 1;
      return `ref-${references}`;
    },
    fetch: loopbackFetch,
    timeout: options.timeout ?? 5000,
    host: '127.0.0.1',
  });
  if (!built.ok) throw new Error(`not checked in: ${JSON.stringify(built.problem)}`);
  const { address } = await built.app.start();
  api.recorder.clear();
  return {
    transport,
    api,
    app: built.app,
    deliver: socket === null ? deliverOverHttp(address ?? '') : deliverOverSocket(socket),
    log,
    waited,
    clock,
    socket,
    address,
    stop: async () => {
      await built.app.stop();
      await socket?.stop();
      await api.stop();
      const { defects } = api.workspace;
      if (defects.length > 0) throw new Error(`sent what must never be sent: ${defects.join('; ')}`);
    },
  };
};
