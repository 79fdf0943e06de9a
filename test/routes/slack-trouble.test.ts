import { afterEach, describe, expect, it } from 'vitest';
import { channel, command, directMessage, homeOpened, mention, newTs } from '../support/slack/payloads.ts';
import { createBoltLogger } from '../../src/slack/bolt-logger.ts';
import { createReceiving } from '../../src/slack/receiving.ts';
import type { Tampering } from '../../src/workspace/people/http-transport.ts';
import { signedTo } from '../support/slack/signed.ts';
import { signingSecret, startWorld, transports } from '../support/slack/world.ts';
import type { World, WorldOptions } from '../support/slack/world.ts';

let world: World;
const start = async (transport: 'http' | 'socket', options?: WorldOptions): Promise<void> => {
  world = await startWorld(transport, options);
};
afterEach(() => world.stop());

const ask = (text: string) => world.deliver.command(command('concerns', text, world.api.openResponseUrl()));
const outcomes = (): readonly string[] =>
  world.api.recorder.calls.map(({ method, outcome }) => `${method}: ${outcome}`);
const errors = (): readonly string[] =>
  world.log.filter(({ level }) => level === 'error').map(({ message }) => message);
const texts = (): readonly string[] => world.api.posted().map(({ text }) => text);
const settled = async (isMet: (calls: readonly unknown[]) => boolean): Promise<void> => {
  await world.api.recorder.until(isMet);
  await world.app.idle();
};

const notConfirmed =
  'Slack did not confirm the answer to your question. If you cannot see it, please ask again. Reference: ref-1.';

describe.each(transports)('over %s', (transport) => {
  it('a failure of ours is acknowledged, said in one sentence, and told to the log without words', async () => {
    await start(transport);
    expect(await ask('a bug')).toEqual({ isOk: true, body: '' });
    await settled((calls) => calls.length === 1);
    expect(world.api.recorder.calls[0]?.args).toMatchObject({
      text: 'Something went wrong here and this question was not answered. Please ask again; if it happens twice, pass this reference on: ref-1.',
      response_type: 'ephemeral',
    });
    expect(world.log.find(({ level }) => level === 'error')).toMatchObject({
      message: 'question not answered',
      fields: { reference: 'ref-1', error: 'Error', way: 'command', channel },
    });
    expect(JSON.stringify(world.log)).not.toContain('a bug');
  });

  it('a rate limit is waited out as long as Slack says, and the answer posted once', async () => {
    await start(transport);
    world.api.faults.add('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 7 });
    await world.deliver.event(mention('northmoor'));
    await settled((calls) => calls.length === 2);
    expect(outcomes()).toEqual(['chat.postMessage: ratelimited', 'chat.postMessage: ok']);
    expect(world.waited).toEqual([7000]);
    expect(errors()).toEqual([]);
  });

  it('a rate limit without end is given up after three tries', async () => {
    await start(transport);
    const limit = { kind: 'rate-limited', retryAfterSeconds: 1 } as const;
    world.api.faults.add('chat.postMessage', limit, limit, limit);
    await world.deliver.event(mention('northmoor'));
    await settled((calls) => calls.length === 3);
    expect(texts()).toEqual([]);
    expect(errors()).toEqual(['answer not delivered']);
  });

  it('a rate limit longer than anybody waits is given up at once', async () => {
    await start(transport);
    world.api.faults.add('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 3600 });
    await world.deliver.event(mention('northmoor'));
    await settled((calls) => calls.length === 1);
    expect(world.waited).toEqual([]);
  });

  it('a response_url that is rate limited is tried again', async () => {
    await start(transport);
    world.api.faults.add('respond', { kind: 'rate-limited', retryAfterSeconds: 1 });
    await ask('northmoor');
    await settled((calls) => calls.length === 2);
    expect(outcomes()).toEqual(['respond: ratelimited', 'respond: ok']);
    expect(world.waited).toEqual([1000]);
  });

  describe.each([true, false])('an answer whose taking is not known (stored: %s)', (stored) => {
    it('HTTP 500: never posted again, and said', async () => {
      await start(transport);
      world.api.faults.add('chat.postMessage', { kind: 'http', status: 500, stored });
      await world.deliver.event(mention('northmoor'));
      await settled((calls) => calls.length === 2);
      expect(outcomes()).toEqual(['chat.postMessage: http 500', 'chat.postMessage: ok']);
      expect(texts().at(-1)).toBe(notConfirmed);
      expect(texts().filter((text) => text.startsWith('Found 9 criticisms'))).toHaveLength(stored ? 1 : 0);
      expect(errors()).toEqual(['answer not delivered']);
    });

    it('silence: given up after the time-out, never posted again, and said', async () => {
      await start(transport, { timeout: 800 });
      world.api.faults.add('chat.postMessage', { kind: 'silence', stored });
      await world.deliver.event(mention('northmoor'));
      await settled((calls) => calls.length === 2);
      expect(texts().at(-1)).toBe(notConfirmed);
      expect(texts().filter((text) => text.startsWith('Found 9 criticisms'))).toHaveLength(stored ? 1 : 0);
    });

    it('a response_url that says nothing does not hold the question for ever', async () => {
      await start(transport, { timeout: 800 });
      world.api.faults.add('respond', { kind: 'silence', stored });
      await ask('northmoor');
      await settled((calls) => calls.length === 2);
      expect(outcomes()).toEqual(['respond: silence', 'respond: ok']);
      expect(world.api.recorder.calls[1]?.args['text']).toBe(notConfirmed);
    });
  });

  it('an expired response_url is told to the log, and to nobody else', async () => {
    await start(transport);
    const payload = command('concerns', 'northmoor', world.api.openResponseUrl());
    world.clock.now += 31 * 60_000;
    await world.deliver.command(payload);
    await settled((calls) => calls.length === 1);
    expect(outcomes()).toEqual(['respond: expired_url']);
    expect(world.log.find(({ level }) => level === 'error')?.fields).toMatchObject({
      trouble: 'refused',
      slack: 'http_404',
      reference: 'ref-1',
    });
  });

  it('a channel the bot is not in: one try, told to the log', async () => {
    await start(transport);
    await world.deliver.event(mention('northmoor', { channel: 'C0ELSEWHERE' }));
    await settled((calls) => calls.length === 1);
    expect(outcomes()).toEqual(['chat.postMessage: not_in_channel']);
    expect(world.log.find(({ level }) => level === 'error')?.fields).toMatchObject({
      slack: 'not_in_channel',
    });
  });

  it('blocks that Slack will not have: the plain answer is posted instead', async () => {
    await start(transport);
    world.api.faults.add('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    await world.deliver.event(mention('northmoor'));
    await settled((calls) => calls.length === 2);
    expect(world.api.recorder.calls[1]?.args['blocks']).toBeUndefined();
    expect(texts()).toEqual([expect.stringMatching(/^Found 9 criticisms/)]);
  });

  it('without the scope for prompts everything else works', async () => {
    await start(transport, { scopes: ['app_mentions:read', 'chat:write', 'commands', 'im:history'] });
    await world.deliver.event(homeOpened('messages'));
    await world.deliver.event(directMessage('northmoor'));
    await settled((calls) => calls.length === 4);
    expect(new Set(outcomes())).toEqual(
      new Set([
        'assistant.threads.setSuggestedPrompts: missing_scope',
        'agents.sessions.setStatus: ok',
        'chat.postMessage: ok',
      ]),
    );
    expect(errors()).toEqual([]);
  });

  it('a stop finishes the question that was begun, and takes no more', async () => {
    await start(transport);
    world.api.faults.add('chat.postMessage', { kind: 'http', status: 500, stored: false });
    await world.deliver.event(mention('northmoor'));
    await world.api.recorder.until((calls) => calls.length === 1);
    await world.app.stop();
    expect(texts()).toEqual([notConfirmed]);
  });
});

describe('signed requests', () => {
  const table: readonly { why: string; tampering: Tampering; status: number }[] = [
    { why: 'signed with another secret', tampering: { secret: 'f'.repeat(32) }, status: 401 },
    {
      why: 'older than five minutes: a recorded request sent again',
      tampering: { ageSeconds: 301 },
      status: 401,
    },
    {
      why: 'a signature of another kind',
      tampering: { headers: { 'x-slack-signature': 'v1=0' } },
      status: 401,
    },
    {
      why: 'from a clock that runs ahead: whoever has the secret may be early',
      tampering: { ageSeconds: -3600 },
      status: 200,
    },
    { why: 'as Slack sends it', tampering: {}, status: 200 },
  ];
  it.each(table)('$why: $status', async ({ tampering, status }) => {
    await start('http');
    const sender = signedTo(world.address ?? '', signingSecret);
    const delivered = await sender.command(
      command('concerns', 'northmoor', world.api.openResponseUrl()),
      tampering,
    );
    expect(delivered.status).toBe(status);
    const last = await sender.event(directMessage('a question behind it'));
    expect(last.status).toBe(200);
    await world.api.recorder.nth('chat.postMessage', 1);
    if (status === 200) await world.api.recorder.nth('respond', 1);
    await world.app.idle();
    expect(world.api.recorder.of('respond')).toHaveLength(status === 200 ? 1 : 0);
  });

  it('/healthz answers without a signature', async () => {
    await start('http');
    const response = await fetch(`${world.address}/healthz`);
    expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
  });

  it('/readyz says whether questions reach it: not while nothing is connected', async () => {
    await start('http');
    const ready = () => fetch(`${world.address}/readyz`).then(({ status }) => status);
    expect(await ready()).toBe(200);
    const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    const connection = { mode: 'http', signingSecret, port: 0 } as const;
    const receiving = createReceiving(connection, createBoltLogger(silent), {});
    const states = [receiving.isReceiving()];
    receiving.begin();
    states.push(receiving.isReceiving());
    receiving.end();
    expect([...states, receiving.isReceiving()]).toEqual([false, true, false]);
  });

  it('answers Slack’s own check of the address', async () => {
    await start('http');
    const sender = signedTo(world.address ?? '', signingSecret);
    expect(await sender.event({ type: 'url_verification', challenge: 'c1' })).toMatchObject({
      status: 200,
      body: '{"challenge":"c1"}',
    });
    expect(await sender.verifyUrl('c2')).toBe(true);
  });
});

describe('Socket Mode', () => {
  it('keeps trying to come back while Slack is down: giving up would end the process', async () => {
    await start('socket');
    world.api.faults.add('apps.connections.open', { kind: 'http', status: 500, stored: false });
    world.socket?.askToReconnect();
    await world.socket?.connected();
    expect(outcomes()).toEqual(['apps.connections.open: http 500', 'apps.connections.open: ok']);
    await world.deliver.event(directMessage('northmoor'));
    expect((await world.api.recorder.nth('chat.postMessage', 1)).outcome).toBe('ok');
  });

  it('a question on its way as the connection goes is answered once, though Slack sends it again', async () => {
    await start('socket');
    const event = directMessage('northmoor');
    // Its acknowledgement may be lost with the connection.
    void world.deliver.event(event);
    world.socket?.askToReconnect();
    await world.socket?.connected();
    await world.deliver.event(event, { attempt: 1, reason: 'connection_failed' });
    await world.deliver.event(directMessage('a question behind it'));
    await settled(() => texts().some((text) => text.startsWith('Nothing found')));
    expect(texts().filter((text) => text.startsWith('Found 9 criticisms'))).toHaveLength(1);
  });

  it('comes back by itself when Slack renews the connection, and answers as before', async () => {
    await start('socket');
    world.socket?.askToReconnect();
    await world.socket?.connected();
    expect(world.socket?.connections()).toBe(2);
    await world.deliver.event(directMessage('northmoor', { ts: newTs() }));
    expect((await world.api.recorder.nth('chat.postMessage', 1)).args['text']).toMatch(/^Found 9 criticisms/);
  });
});
