import type { IncomingMessage, ServerResponse } from 'node:http';
import { isJson, objectsOf, stringOf } from '../json.ts';
import type { Json } from '../json.ts';
import type { TokenState } from '../state/grants.ts';
import type { World } from '../world.ts';
import type { DeliveryFault, DeliveryType, Fault } from './faults.ts';
import { isTrue, listOfStrings, numberOf } from './method.ts';
import { readArgs, readBody } from './read-request.ts';

const send = (response: ServerResponse, status: number, body: Json): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
};

const wholeNumber = (value: unknown, atMost: number): number | null => {
  const number = numberOf(value, Number.NaN);
  return number !== null && Number.isInteger(number) && number >= 0 && number <= atMost ? number : null;
};

/** Null for what is no fault. */
const toFault = (json: Json): Fault | null => {
  const stored = isTrue(json['stored']);
  switch (json['kind']) {
    case 'rate-limited': {
      const seconds = wholeNumber(json['retryAfterSeconds'], 3600);
      return seconds === null ? null : { kind: 'rate-limited', retryAfterSeconds: seconds };
    }
    case 'http': {
      const status = wholeNumber(json['status'], 599);
      return status === null || status < 400 ? null : { kind: 'http', status, stored };
    }
    case 'silence':
    case 'cut':
      return { kind: json['kind'], stored };
    case 'error':
      return /^\w{1,80}$/.test(stringOf(json['error']))
        ? { kind: 'error', error: stringOf(json['error']) }
        : null;
    case 'late': {
      const milliseconds = wholeNumber(json['milliseconds'], 600_000);
      return milliseconds === null ? null : { kind: 'late', milliseconds };
    }
    default:
      return null;
  }
};

const toDeliveryFault = (json: Json): DeliveryFault | null => {
  if (json['kind'] === 'twice' || json['kind'] === 'lost') return { kind: json['kind'] };
  const fault = toFault(json);
  return fault?.kind === 'late' ? fault : null;
};

const deliveryTypes: readonly string[] = ['command', 'interactive', 'event'];

/** What can be told to the workspace from outside; each says whether it was understood. */
const controls: Readonly<Record<string, (world: World, body: Json) => boolean>> = {
  /** `{method, faults: [...]}`; the method `*` is any, `respond` a response_url, `deliver:event` what goes to the bot. */
  faults: (world, body) => {
    const method = stringOf(body['method']);
    const given = objectsOf(body['faults']);
    const [, delivery] = /^deliver:(\w+)$/.exec(method) ?? [];
    if (delivery !== undefined) {
      const faults = given.map(toDeliveryFault).filter((one) => one !== null);
      if (!deliveryTypes.includes(delivery) || faults.length === 0 || faults.length < given.length)
        return false;
      world.faults.addDelivery(delivery as DeliveryType, ...faults);
      return true;
    }
    const faults = given.map(toFault).filter((one) => one !== null);
    if (!/^[\w.*]{1,80}$/.test(method) || faults.length === 0 || faults.length < given.length) return false;
    world.faults.add(method, ...faults);
    return true;
  },
  'faults/clear': (world) => {
    world.faults.clear();
    return true;
  },
  token: (world, body) => {
    const state = stringOf(body['state']);
    if (!['good', 'revoked', 'inactive'].includes(state)) return false;
    world.grants.setToken(state as TokenState);
    return true;
  },
  scopes: (world, body) => {
    if (!Array.isArray(body['scopes'])) return false;
    world.grants.setScopes(listOfStrings(body['scopes']));
    return true;
  },
  'rate-limits': (world, body) => {
    if (typeof body['on'] !== 'boolean') return false;
    world.rateLimits.set(body['on']);
    return true;
  },
  'history-lag': (world, body) => {
    const milliseconds = wholeNumber(body['milliseconds'], 3_600_000);
    if (milliseconds === null) return false;
    world.setHistoryLag(milliseconds);
    return true;
  },
  archive: (world, body) => {
    const channel = world.channels.get(stringOf(body['channel']));
    if (channel === undefined || channel.kind === 'im' || typeof body['archived'] !== 'boolean') return false;
    world.channels.setArchived(channel.id, body['archived']);
    return true;
  },
};

const stateOf = (world: World): Json => ({
  ok: true,
  token: world.grants.state(),
  scopes: world.grants.scopes(),
  faults: world.faults.pending(),
  rateLimits: world.rateLimits.isOn(),
  historyLag: world.historyLag(),
  channels: world.channels.all(),
  messages: world.messages.all(),
  calls: world.recorder.calls.slice(-200),
  lastChange: world.lastChange(),
});

/** A page of another origin may not command this workspace; programs say no origin at all. */
const isOwnOrigin = (request: IncomingMessage): boolean => {
  const { origin, host } = request.headers;
  return origin === undefined || origin === `http://${host}`;
};

/** `GET /_control/state`, and `POST /_control/NAME` with a JSON body: what a test in another process and the page command by. */
export const handleControl = async (
  world: World,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const name = path.replace(/^\/_control\//, '');
  if (!isOwnOrigin(request)) return send(response, 403, { ok: false, error: 'foreign_origin' });
  if (request.method === 'GET' && name === 'state') return send(response, 200, stateOf(world));
  const control = Object.hasOwn(controls, name) ? controls[name] : undefined;
  if (control === undefined) return send(response, 404, { ok: false, error: 'no_such_control' });
  if (request.method !== 'POST') return send(response, 405, { ok: false, error: 'use_post' });
  const body = await readBody(request);
  // JSON alone: a form of another page cannot send it without asking first.
  const type = request.headers['content-type'] ?? '';
  const json = body.ok && type.startsWith('application/json') ? readArgs(type, body.text) : null;
  if (!isJson(json)) return send(response, 400, { ok: false, error: 'not_json' });
  return control(world, json)
    ? send(response, 200, { ok: true })
    : send(response, 400, { ok: false, error: 'not_understood' });
};
