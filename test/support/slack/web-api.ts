import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults } from './faults.ts';
import { methods } from './methods.ts';
import { createRecorder } from './recorder.ts';
import { createWorkspace } from './workspace.ts';
import type { Channel, Result } from './workspace.ts';

type Json = Readonly<Record<string, unknown>>;

export interface WebApiOptions {
  readonly botToken: string;
  readonly appToken: string;
  readonly scopes: readonly string[];
  readonly channels: readonly Channel[];
  readonly bot: { readonly user_id: string; readonly bot_id: string; readonly team_id: string };
  /** Milliseconds; ages response_urls. */
  readonly now: () => number;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

/** As the Web API reads them: JSON, or a form whose lists and objects are JSON. */
const argsOf = (contentType: string, body: string): Json => {
  if (contentType.startsWith('application/json')) return JSON.parse(body) as Json;
  const args: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    args[name] = /^[[{]/.test(value) && name !== 'text' ? JSON.parse(value) : value;
  }
  return args;
};

const send = (
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body);
};

/** Slack's Web API and response_urls on 127.0.0.1: checks every call as Slack does, records it, and fails on demand. */
export const startWebApi = async (options: WebApiOptions) => {
  const workspace = createWorkspace(options.channels, options.now);
  const recorder = createRecorder();
  const faults = createFaults();
  let socketUrl: string | null = null;

  const call = (name: string, token: string, args: Json): Result => {
    const failed = (error: string, more: Json = {}): Result => ({
      body: { ok: false, error, ...more },
      breaches: [],
    });
    const method = methods.get(name);
    if (method === undefined) return failed('unknown_method');
    if (token === '') return failed('not_authed');
    if (token !== (method.token === 'bot' ? options.botToken : options.appToken))
      return failed('invalid_auth');
    if (method.scope !== null && !options.scopes.includes(method.scope)) {
      return failed('missing_scope', { needed: method.scope, provided: options.scopes.join(',') });
    }
    const missing = method.required.find((one) => args[one] === undefined);
    if (missing !== undefined) return failed('invalid_arguments', { missing });
    return method.run(workspace, args, { bot: options.bot, socketUrl });
  };

  /** True when the fault has been answered and nothing is left to do. */
  const fail = (name: string, args: Json, response: ServerResponse, take: () => void): boolean => {
    const fault = faults.take(name);
    if (fault === null) return false;
    if (fault.kind === 'rate-limited') {
      recorder.record({ method: name, args, outcome: 'ratelimited' });
      send(response, 429, '{"ok":false,"error":"ratelimited"}', {
        'retry-after': String(fault.retryAfterSeconds),
      });
      return true;
    }
    if (fault.kind === 'error') {
      recorder.record({ method: name, args, outcome: fault.error });
      send(response, 200, JSON.stringify({ ok: false, error: fault.error }));
      return true;
    }
    if (fault.stored) take();
    if (fault.kind === 'http') {
      recorder.record({ method: name, args, outcome: `http ${fault.status}` });
      send(response, fault.status, 'oh no');
    } else {
      recorder.record({ method: name, args, outcome: 'silence' });
    }
    return true;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const args = argsOf(request.headers['content-type'] ?? '', await bodyOf(request));
    const [, room, name = ''] = path.split('/');
    if (room === 'respond') {
      if (fail('respond', args, response, () => void workspace.respond(name, args))) return;
      const result = workspace.respond(name, args);
      recorder.record({ method: 'respond', args, outcome: result.body });
      send(response, result.status, result.body);
      return;
    }
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    if (fail(name, args, response, () => void call(name, token, args))) return;
    const result = call(name, token, args);
    recorder.record({
      method: name,
      args,
      outcome: result.body['ok'] === true ? 'ok' : String(result.body['error']),
    });
    send(response, 200, JSON.stringify(result.body), { 'x-oauth-scopes': options.scopes.join(',') });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      recorder.record({ method: 'broken', args: {}, outcome: String(error) });
      send(response, 500, 'the local Slack is broken');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    apiUrl: `${origin}/api/`,
    origin,
    workspace,
    recorder,
    faults,
    openResponseUrl: (): string => `${origin}/respond/${workspace.openResponse()}`,
    useSocket: (url: string): void => {
      socketUrl = url;
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};

export type WebApi = Awaited<ReturnType<typeof startWebApi>>;
