/* oxlint-disable unicorn/require-post-message-target-origin -- Slack's chat.postMessage, not a window's */
import { request } from 'node:http';
import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/workspace/api/faults.ts';
import { startSlackServer } from '../../../src/workspace/slack-server.ts';
import type { SlackServer } from '../../../src/workspace/slack-server.ts';
import { createBoltLogger } from '../../../src/slack/bolt-logger.ts';
import { botToken, createSmallWorld } from '../small-world.ts';
import type { SmallWorld } from '../small-world.ts';

type Json = Readonly<Record<string, unknown>>;

let small: SmallWorld;
let server: SlackServer;
beforeEach(async () => {
  small = createSmallWorld();
  server = await startSlackServer(small.world);
});
afterEach(() => server.stop());

const silent = createBoltLogger({ debug: () => {}, info: () => {}, warn: () => {}, error: () => {} });
const client = (token = botToken) =>
  new webApi.WebClient(token, { slackApiUrl: server.apiUrl, retryConfig: { retries: 0 }, logger: silent });

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.origin}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
const say = (text: string, channel = 'C0GENERAL') =>
  post('/api/chat.postMessage', JSON.stringify({ channel, text }), { authorization: `Bearer ${botToken}` });
const texts = (): readonly string[] => small.world.messages.all().map(({ text }) => text);
const outcomes = (): readonly string[] =>
  small.world.recorder.calls.map(({ method, outcome }) => `${method} ${outcome}`);

/** With headers that fetch keeps to itself. */
const raw = (path: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(`${server.origin}${path}`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end('{}');
  });

describe('over HTTP', () => {
  it('Slack’s own client posts, reads back its metadata and learns its scopes', async () => {
    const slack = client();
    const metadata = { event_type: 'digest_posted', event_payload: { key: 'k', late: true } };
    const blocks = [{ type: 'divider' }];
    const posted = await slack.chat.postMessage({
      channel: 'C0GENERAL',
      text: '[not json',
      blocks,
      metadata,
    });
    const read = await slack.conversations.history({
      channel: 'C0GENERAL',
      include_all_metadata: true,
      oldest: '0',
    });
    expect(read.messages).toMatchObject([
      { ts: posted.ts, text: '[not json', metadata, blocks: [{ type: 'divider' }] },
    ]);
    expect((await slack.auth.test()).response_metadata?.scopes).toContain('chat:write');
    const all: unknown[] = [];
    for await (const page of slack.paginate('conversations.list', { limit: 2 }))
      all.push(...((page as { channels?: unknown[] }).channels ?? []));
    expect(all).toHaveLength(5);
  });

  it('the token may come in the body, and is never recorded', async () => {
    const form = new URLSearchParams({ token: botToken, channel: 'C0GENERAL', text: 'said' });
    await post('/api/chat.postMessage', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(texts()).toEqual(['said']);
    expect(JSON.stringify(small.world.recorder.calls)).not.toContain('xoxb');
  });

  it('records what was refused, with what was wrong where', async () => {
    await client()
      .chat.postMessage({ channel: 'C0GENERAL', text: 'x', blocks: [{ type: 'nope' }] })
      .catch(() => {});
    small.world.grants.setScopes(['commands']);
    await client().auth.test();
    await client()
      .chat.postMessage({ channel: 'C0GENERAL', text: 'x' })
      .catch(() => {});
    expect(small.world.recorder.calls.map(({ outcome, errors }) => [outcome, ...errors])).toEqual([
      ['invalid_blocks', 'unsupported type: nope [json-pointer:/blocks/0/type]'],
      ['ok'],
      ['missing_scope', 'needed: chat:write'],
    ]);
  });

  const hostile: readonly { why: string; call: () => Promise<number>; status: number }[] = [
    {
      why: 'a body larger than Slack takes',
      call: async () => (await say('x'.repeat(5_000_000))).status,
      status: 413,
    },
    {
      why: 'JSON that is none',
      call: async () => (await post('/api/chat.postMessage', '{')).status,
      status: 200,
    },
    {
      why: 'a list instead of arguments',
      call: async () => (await post('/api/chat.postMessage', '[]')).status,
      status: 200,
    },
    {
      why: 'a name that somebody points at this machine',
      call: () => raw('/api/auth.test', { host: 'evil.example' }),
      status: 421,
    },
    { why: 'an address that is not Slack’s', call: async () => (await post('/', '')).status, status: 404 },
    {
      why: 'a page elsewhere that commands the workspace',
      call: () =>
        raw('/_control/faults/clear', { origin: 'https://evil.example', 'content-type': 'application/json' }),
      status: 403,
    },
    {
      why: 'a form of a page elsewhere',
      call: () => raw('/_control/faults/clear', { 'content-type': 'text/plain' }),
      status: 400,
    },
  ];
  it.each(hostile)('refuses $why', async ({ call, status }) => {
    expect(await call()).toBe(status);
    expect(texts()).toEqual([]);
    expect((await say('still here')).status).toBe(200);
  });
});

describe('faults', () => {
  const table: readonly { why: string; fault: Fault; stored: boolean }[] = [
    { why: 'a rate limit', fault: { kind: 'rate-limited', retryAfterSeconds: 7 }, stored: false },
    { why: 'an error', fault: { kind: 'error', error: 'fatal_error' }, stored: false },
    { why: '500 before it is stored', fault: { kind: 'http', status: 500, stored: false }, stored: false },
    { why: '500 after it is stored', fault: { kind: 'http', status: 503, stored: true }, stored: true },
    { why: 'a cut before it is stored', fault: { kind: 'cut', stored: false }, stored: false },
    { why: 'a cut after it is stored', fault: { kind: 'cut', stored: true }, stored: true },
    { why: 'a late answer', fault: { kind: 'late', milliseconds: 1 }, stored: true },
  ];
  it.each(table)('$why, and the next call is as always', async ({ fault, stored }) => {
    small.world.faults.add('chat.postMessage', fault);
    const first = await say('first').then(
      ({ status, headers }) => `${status} ${headers.get('retry-after') ?? ''}`.trim(),
      () => 'cut',
    );
    const expected = {
      'rate-limited': '429 7',
      error: '200',
      http: String('status' in fault ? fault.status : ''),
      cut: 'cut',
      late: '200',
      silence: '',
    };
    expect(first).toBe(expected[fault.kind]);
    expect((await say('second')).status).toBe(200);
    expect(texts()).toEqual(stored ? ['first', 'second'] : ['second']);
  });

  it.each([true, false])('silence, stored: %s', async (stored) => {
    small.world.faults.add('*', { kind: 'silence', stored });
    const waiting = new AbortController();
    const asked = fetch(`${server.apiUrl}chat.postMessage`, {
      method: 'POST',
      body: JSON.stringify({ channel: 'C0GENERAL', text: 'first' }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${botToken}` },
      signal: waiting.signal,
    });
    await small.world.recorder.nth('chat.postMessage', 1);
    waiting.abort();
    await expect(asked).rejects.toThrow('aborted');
    expect([outcomes(), texts()]).toEqual([['chat.postMessage silence'], stored ? ['first'] : []]);
  });
});

describe('rate limits', () => {
  beforeEach(() => small.world.rateLimits.set(true));

  it('one message a second in a channel, after a short burst; other channels are free', async () => {
    const statuses = [];
    for (let at = 0; at < 5; at += 1) statuses.push((await say('x')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await say('x', 'C0PERFORM')).status).toBe(200);
    expect((await say('x')).headers.get('retry-after')).toBe('1');
    small.clock.now += 1_000;
    expect([(await say('x')).status, (await say('x')).status]).toEqual([200, 429]);
  });

  it('calls a minute by the method’s tier', async () => {
    const list = () => post('/api/users.list', '{}', { authorization: `Bearer ${botToken}` });
    for (let at = 0; at < 20; at += 1) expect((await list()).status).toBe(200);
    const refused = await list();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3']);
    small.clock.now += 3_000;
    expect((await list()).status).toBe(200);
  });
});

describe('response_urls', () => {
  const context = { channel: 'C0ELSEWHERE', user: 'U0ADA' };
  const answer = async (url: string, body: Json): Promise<string> => {
    const response = await post(new URL(url).pathname, JSON.stringify(body));
    const { error = '' } = (await response.json()) as { readonly error?: string };
    return `${response.status} ${error}`.trim();
  };

  it('five times within half an hour, in channels the bot is not in too', async () => {
    const [url, late] = [small.world.openResponseUrl(context), small.world.openResponseUrl(context)];
    const answers = [];
    for (let at = 0; at < 6; at += 1) answers.push(await answer(url, { text: `${at}` }));
    expect(answers).toEqual(['200', '200', '200', '200', '200', '404 used_url']);
    small.clock.now += 30 * 60_000 + 1;
    expect(await answer(late, { text: 'late' })).toBe('404 expired_url');
    expect(await answer(`${server.origin}/respond/R0`, { text: 'x' })).toBe('404 no_such_url');
    expect(small.world.messages.of('C0ELSEWHERE', 'U0ADA').map(({ text }) => text)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(small.world.messages.of('C0ELSEWHERE', 'U0BEN')).toEqual([]);
  });

  it('says to all where it is asked to; what one person saw cannot become public', async () => {
    const url = small.world.openResponseUrl(context);
    await answer(url, { text: 'for all', response_type: 'in_channel' });
    await answer(url, { text: 'for one' });
    const [, mine] = small.world.messages.of('C0ELSEWHERE', 'U0ADA');
    const clicked = small.world.openResponseUrl({ ...context, messageTs: mine?.ts ?? '' });
    await answer(clicked, { text: 'replaced', replace_original: true, response_type: 'in_channel' });
    expect(small.world.messages.of('C0ELSEWHERE', 'U0BEN').map(({ text }) => text)).toEqual(['for all']);
    expect(small.world.messages.of('C0ELSEWHERE', 'U0ADA').map(({ text }) => text)).toEqual([
      'for all',
      'replaced',
    ]);
    await answer(clicked, { delete_original: true });
    expect(small.world.messages.of('C0ELSEWHERE', 'U0ADA').map(({ text }) => text)).toEqual(['for all']);
  });

  it.each([
    [{}, '400 no_text'],
    [{ text: 'x', blocks: [{ type: 'nope' }] }, '400 invalid_blocks'],
    [{ text: 'x', blocks: 'nope' }, '400 invalid_blocks_format'],
  ])('refuses %j', async (body, said) => {
    expect(await answer(small.world.openResponseUrl(context), body)).toBe(said);
  });
});

describe('control', () => {
  const control = async (name: string, body: Json): Promise<number> =>
    (await post(`/_control/${name}`, JSON.stringify(body))).status;
  const state = async (): Promise<Json> =>
    (await fetch(`${server.origin}/_control/state`)).json() as Promise<Json>;

  it('does from another process what the functions do', async () => {
    expect(
      await control('faults', { method: 'chat.postMessage', faults: [{ kind: 'cut', stored: true }] }),
    ).toBe(200);
    expect(await control('faults', { method: 'deliver:event', faults: [{ kind: 'twice' }] })).toBe(200);
    expect((await state())['faults']).toEqual({
      'chat.postMessage': [{ kind: 'cut', stored: true }],
      event: [{ kind: 'twice' }],
    });
    expect(await control('faults/clear', {})).toBe(200);
    await control('token', { state: 'revoked' });
    await control('rate-limits', { on: true });
    await control('history-lag', { milliseconds: 5_000 });
    await control('archive', { channel: 'C0GENERAL', archived: true });
    expect(await state()).toMatchObject({
      token: 'revoked',
      rateLimits: true,
      historyLag: 5_000,
      faults: {},
    });
    expect(small.world.channels.get('C0GENERAL')?.isArchived).toBe(true);
  });

  const nonsense: readonly (readonly [string, Json])[] = [
    ['faults', {}],
    ['faults', { method: 'chat.postMessage', faults: [] }],
    ['faults', { method: 'chat.postMessage', faults: [{ kind: 'cut' }, { kind: 'fire' }] }],
    ['faults', { method: 'deliver:pigeon', faults: [{ kind: 'twice' }] }],
    ['faults', { method: '<script>', faults: [{ kind: 'cut' }] }],
    ['faults', { method: 'respond', faults: [{ kind: 'http', status: 200 }] }],
    ['token', { state: 'stolen' }],
    ['scopes', { scopes: 'all' }],
    ['rate-limits', { on: 'yes' }],
    ['archive', { channel: 'D0ADA', archived: true }],
    ['history-lag', { milliseconds: -1 }],
  ];
  it.each(nonsense)('%s does not understand %j', async (name, body) => {
    expect(await control(name, body)).toBe(400);
    expect(small.world.faults.pending()).toEqual({});
  });

  it('knows no other control', async () => {
    expect(await control('toString', {})).toBe(404);
  });
});
