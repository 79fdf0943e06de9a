import type { Log, LogFields } from '../../../src/app/log.ts';
import { buildSlackApp } from '../../../src/slack/app.ts';
import type { DigestParts, KeptStores, SlackApp } from '../../../src/slack/app.ts';
import type { Connection } from '../../../src/slack/receiving.ts';
import { answerer, corpusOf, forgetful, noDigests } from './answers.ts';
import type { Acknowledgement, Retry, Transport as Way } from '../../../src/workspace/people/delivery.ts';
import { createPeople } from '../../../src/workspace/people.ts';
import type { People } from '../../../src/workspace/people.ts';
import { shippedApp } from './shipped-app.ts';
import { startLocalSlack } from './local-slack.ts';
import type { LocalSlack } from './local-slack.ts';
import { signedTo } from './signed.ts';
import { startSocketServer } from './socket-server.ts';
import type { SocketServer } from './socket-server.ts';
import { createSocketTransport } from './socket-transport.ts';

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
  readonly event: (payload: Json, retry?: Retry) => Promise<Acknowledged>;
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
  /** The local Slack: its recorder, its faults, and its world. */
  readonly api: LocalSlack;
  readonly app: SlackApp;
  /** Payloads written by hand, strange ones too. */
  readonly deliver: Deliver;
  /** What people do, delivered as Slack would. */
  readonly people: People;
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
  readonly kept?: KeptStores;
  readonly digests?: DigestParts;
}

/** Refuses every address but this machine's own: a test that would reach anything else fails. */
export const loopbackFetch: typeof fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.hostname !== '127.0.0.1') throw new Error(`a test tried to reach ${url.hostname}`);
  return fetch(input, init);
};

const acknowledged = ({ isOk, body }: Acknowledgement): Acknowledged => ({ isOk, body });

const deliverBy = (way: Way): Deliver => ({
  command: async (payload) => acknowledged(await way.command(payload)),
  interactive: async (payload) => acknowledged(await way.interactive(payload)),
  event: async (payload, retry) => acknowledged(await way.event(payload, retry)),
});

/** A whole Slack on this machine with the bot connected to it, one way or the other. */
export const startWorld = async (transport: Transport, options: WorldOptions = {}): Promise<World> => {
  const clock = { now: 1_700_000_000_000 };
  const now = (): number => clock.now;
  const api = await startLocalSlack({
    botToken,
    appToken,
    ...(options.scopes === undefined ? {} : { scopes: options.scopes }),
    now,
    // Whose addresses the invented releases have.
    app: { ...shippedApp, unfurlDomains: ['gazette.example'] },
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
    corpus: () => corpusOf(answerer),
    kept: options.kept ?? forgetful,
    answersShared: false,
    digests: options.digests ?? noDigests,
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
  const way = socket === null ? signedTo(address ?? '', signingSecret) : createSocketTransport(socket);
  const people = createPeople(api.world, way, {
    wait: async (milliseconds) => void waited.push(milliseconds),
  });
  return {
    transport,
    api,
    app: built.app,
    deliver: deliverBy(way),
    people,
    log,
    waited,
    clock,
    socket,
    address,
    stop: async () => {
      people.leave();
      await built.app.stop();
      await socket?.stop();
      await api.stop();
      const { defects } = api;
      if (defects.length > 0) throw new Error(`sent what must never be sent: ${defects.join('; ')}`);
    },
  };
};
