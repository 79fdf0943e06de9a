import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { stringOf } from '../json.ts';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';
import { callMethod, methods, pauseBefore } from './call-method.ts';
import { handleControl } from './control.ts';
import { listOfStrings } from './method.ts';
import type { Reply } from './method.ts';
import { readArgs, readBody } from './read-request.ts';
import { respond } from './respond.ts';

type Headers = Readonly<Record<string, string>>;

const send = (response: ServerResponse, status: number, body: string, headers: Headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body);
};

const errorsOf = (reply: Reply): readonly string[] => {
  const named = listOfStrings(reply['errors']);
  if (named.length > 0) return named;
  return typeof reply['needed'] === 'string' ? [`needed: ${reply['needed']}`] : [];
};

/** One request to Slack, however it turns out: answered, delayed, refused, or left without an answer. */
interface Taking {
  readonly method: string;
  readonly args: Json;
  readonly take: () => {
    readonly status: number;
    readonly body: string;
    readonly outcome: string;
    readonly errors: readonly string[];
  };
  readonly headers: Headers;
}

const tooMany = (seconds: number, response: ServerResponse): void =>
  send(response, 429, '{"ok":false,"error":"ratelimited"}', { 'retry-after': String(seconds) });

/** Takes a request unless a fault or a limit stands in its way. */
const answer = async (
  world: World,
  { method, args, take, headers }: Taking,
  response: ServerResponse,
): Promise<void> => {
  const { recorder, faults } = world;
  const fault = faults.take(method);
  const pause = fault === null ? pauseBefore(world, method, args) : 0;
  if (fault?.kind === 'rate-limited' || pause > 0) {
    recorder.record({ method, args, outcome: 'ratelimited' });
    tooMany(fault?.kind === 'rate-limited' ? fault.retryAfterSeconds : pause, response);
    return;
  }
  if (fault?.kind === 'error') {
    recorder.record({ method, args, outcome: fault.error });
    send(response, 200, JSON.stringify({ ok: false, error: fault.error }));
    return;
  }
  const isTaken = fault === null || fault.kind === 'late' || fault.stored;
  const taken = isTaken ? take() : null;
  if (fault === null || fault.kind === 'late') {
    if (taken === null) return;
    if (fault !== null) await wait(fault.milliseconds);
    recorder.record({ method, args, outcome: taken.outcome, errors: taken.errors });
    send(response, taken.status, taken.body, headers);
    return;
  }
  recorder.record({ method, args, outcome: fault.kind === 'http' ? `http ${fault.status}` : fault.kind });
  if (fault.kind === 'http') send(response, fault.status, 'oh no');
  if (fault.kind === 'cut') response.destroy();
};

const takeRequest = async (
  world: World,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await readBody(request);
  if (!body.ok) {
    send(response, 413, '{"ok":false,"error":"request_too_large"}', { connection: 'close' });
    return;
  }
  const args = readArgs(request.headers['content-type'] ?? '', body.text);
  const [, room, name = ''] = path.split('/');
  const method = room === 'respond' ? 'respond' : name;
  if (args === null) {
    world.recorder.record({ method, args: {}, outcome: 'invalid_json' });
    send(response, 200, '{"ok":false,"error":"invalid_json"}');
    return;
  }
  if (room === 'respond') {
    const take = () => {
      const { status, body: said, errors } = respond(world, name, args);
      const json =
        status === 200 ? { ok: true } : { ok: false, error: said, ...(errors.length > 0 ? { errors } : {}) };
      return { status, body: JSON.stringify(json), outcome: said, errors };
    };
    await answer(world, { method, args, take, headers: {} }, response);
    return;
  }
  const given = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  // Tokens are no business of the record.
  const { token: inBody, ...rest } = args;
  const take = () => {
    const reply = callMethod(world, name, given === '' ? stringOf(inBody) : given, rest);
    const outcome = reply['ok'] === true ? 'ok' : stringOf(reply['error']);
    return { status: 200, body: JSON.stringify(reply), outcome, errors: errorsOf(reply) };
  };
  const headers = {
    'x-oauth-scopes': world.grants.scopes().join(','),
    'x-accepted-oauth-scopes': (methods.get(name)?.scopes ?? []).join(','),
  };
  await answer(world, { method, args: rest, take, headers }, response);
};

/** Only this machine's own names: a page elsewhere that points its name here gets nothing. */
const isLoopbackHost = (host: string | undefined): boolean =>
  host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host);

/**
 * Answers `/api/:method`, `/respond/:id` and `/_control/*`; false for other addresses, which are left alone. Give the
 * world its origin (`setOrigin`) once the server listens.
 */
export const createSlackHandler =
  (world: World) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, room = ''] = pathname.split('/');
    if (!['api', 'respond', '_control'].includes(room)) return false;
    if (!isLoopbackHost(request.headers.host)) {
      send(response, 421, '{"ok":false,"error":"misdirected_request"}');
      return true;
    }
    const work =
      room === '_control'
        ? handleControl(world, pathname, request, response)
        : takeRequest(world, pathname, request, response);
    work.catch((error: unknown) => {
      if (response.destroyed || response.headersSent) return;
      world.recorder.record({ method: 'broken', args: {}, outcome: String(error) });
      send(response, 500, 'the local Slack is broken');
    });
    return true;
  };
