import { beforeEach, describe, expect, it } from 'vitest';
import { callMethod, methods } from '../../../src/workspace/api/call-method.ts';
import { appToken, botToken, createSmallWorld } from '../small-world.ts';
import type { SmallWorld } from '../small-world.ts';

type Json = Readonly<Record<string, unknown>>;

let small: SmallWorld;
beforeEach(() => {
  small = createSmallWorld();
});

describe('who may call what', () => {
  const table: readonly { why: string; method: string; token: string; error: string }[] = [
    { why: 'a method there is not', method: 'chat.shout', token: botToken, error: 'unknown_method' },
    {
      why: 'a method called like something every object has',
      method: 'constructor',
      token: botToken,
      error: 'unknown_method',
    },
    { why: 'no token', method: 'auth.test', token: '', error: 'not_authed' },
    { why: 'a token nobody gave', method: 'auth.test', token: 'xoxb-other', error: 'invalid_auth' },
    {
      why: 'the app’s token for the bot’s work',
      method: 'auth.test',
      token: appToken,
      error: 'not_allowed_token_type',
    },
    {
      why: 'the bot’s token for the app’s work',
      method: 'apps.connections.open',
      token: botToken,
      error: 'not_allowed_token_type',
    },
  ];
  it.each(table)('$why: $error', ({ method, token, error }) => {
    expect(callMethod(small.world, method, token, {})).toMatchObject({ ok: false, error });
  });

  it('every method with a scope says which one is missing', () => {
    small = createSmallWorld(['commands']);
    const asked = [...methods].flatMap(([name, { scopes }]) =>
      scopes.length === 0 ? [] : [[name, scopes[0], small.call(name)] as const],
    );
    expect(asked.length).toBeGreaterThan(15);
    for (const [, needed, reply] of asked) {
      expect(reply).toEqual({ ok: false, error: 'missing_scope', needed, provided: 'commands' });
    }
  });

  it('every method says which argument is missing', () => {
    const asked = [...methods].flatMap(([name, { required, token }]) =>
      required.length === 0 || token === 'app' ? [] : [name],
    );
    for (const name of asked) expect(small.call(name)).toMatchObject({ error: 'invalid_arguments' });
    expect(small.call('chat.update', { channel: 'C0GENERAL' })['errors']).toEqual([
      'missing required field: ts [json-pointer:]',
    ]);
  });

  it.each([
    ['revoked', 'token_revoked'],
    ['inactive', 'account_inactive'],
  ] as const)('a token that is %s', (state, error) => {
    small.world.grants.setToken(state);
    expect(small.call('auth.test')['error']).toBe(error);
    small.world.grants.setToken('good');
    expect(small.taken('auth.test')).toMatchObject({
      user_id: 'U0BOT',
      bot_id: 'B0BOT',
      team_id: 'T0LOCAL',
      team: 'Local workspace',
    });
  });

  it('blocks.validate needs no token', () => {
    expect(callMethod(small.world, 'blocks.validate', '', { blocks: [{ type: 'nope' }] })).toMatchObject({
      ok: false,
      errors: [{ pointer: '/blocks/0/type', message: 'unsupported type: nope' }],
    });
    expect(callMethod(small.world, 'blocks.validate', '', { blocks: [{ type: 'divider' }] })).toEqual({
      ok: true,
    });
  });
});

describe('the agent view', () => {
  const prompts = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ title: `t${at}`, message: `m${at}` }));
  const table: readonly { why: string; method: string; args: Json; error: string | null }[] = [
    {
      why: 'four prompts',
      method: 'assistant.threads.setSuggestedPrompts',
      args: { channel_id: 'D0ADA', prompts: prompts(4), title: 'Try' },
      error: null,
    },
    {
      why: 'five prompts',
      method: 'assistant.threads.setSuggestedPrompts',
      args: { channel_id: 'D0ADA', prompts: prompts(5) },
      error: 'invalid_arguments',
    },
    {
      why: 'no prompts',
      method: 'assistant.threads.setSuggestedPrompts',
      args: { channel_id: 'D0ADA', prompts: [] },
      error: 'invalid_arguments',
    },
    {
      why: 'a prompt without words',
      method: 'assistant.threads.setSuggestedPrompts',
      args: { channel_id: 'D0ADA', prompts: [{ title: 't' }] },
      error: 'invalid_arguments',
    },
    {
      why: 'ten loading messages',
      method: 'assistant.threads.setStatus',
      args: { channel_id: 'D0ADA', thread_ts: '1.0', status: 's', loading_messages: Array(10).fill('l') },
      error: null,
    },
    {
      why: 'eleven',
      method: 'assistant.threads.setStatus',
      args: { channel_id: 'D0ADA', thread_ts: '1.0', status: 's', loading_messages: Array(11).fill('l') },
      error: 'invalid_arguments',
    },
    {
      why: 'a thread that is none',
      method: 'assistant.threads.setStatus',
      args: { channel_id: 'D0ADA', thread_ts: 'x', status: 's' },
      error: 'invalid_thread_ts',
    },
    {
      why: 'a title of 200',
      method: 'agents.sessions.rename',
      args: { channel_id: 'D0ADA', thread_ts: '1.0', title: 'x'.repeat(200) },
      error: null,
    },
    {
      why: 'a title of 201',
      method: 'agents.sessions.rename',
      args: { channel_id: 'D0ADA', thread_ts: '1.0', title: 'x'.repeat(201) },
      error: 'invalid_arguments',
    },
    {
      why: 'a session that works',
      method: 'agents.sessions.setStatus',
      args: { channel_id: 'D0ADA', thread_ts: '1.0', status: 'processing' },
      error: null,
    },
    {
      why: 'a status there is not',
      method: 'agents.sessions.setStatus',
      args: { channel_id: 'D0ADA', thread_ts: '1.0', status: 'thinking' },
      error: 'invalid_arguments',
    },
    {
      why: 'begun by somebody who is not there',
      method: 'agents.sessions.setStatus',
      args: { channel_id: 'D0ADA', thread_ts: '1.0', status: 'active', initiator_user_id: 'U0BEN' },
      error: 'user_not_in_channel',
    },
  ];
  it.each(table)('$why', ({ method, args, error }) => {
    expect(small.call(method, args)['error'] ?? null).toBe(error);
  });

  it('a session keeps its first title until it is renamed; the old status shows as processing', () => {
    const at = { channel_id: 'D0ADA', thread_ts: '1.0' };
    small.taken('agents.sessions.setStatus', { ...at, status: 'processing', title: 'First' });
    small.taken('agents.sessions.setStatus', { ...at, status: 'active', title: 'Second' });
    expect(small.world.agent.session('D0ADA', '1.0')).toMatchObject({ title: 'First', status: 'active' });
    small.taken('assistant.threads.setTitle', { ...at, title: 'Third' });
    small.taken('assistant.threads.setStatus', { ...at, status: 'reads' });
    expect(small.world.agent.session('D0ADA', '1.0')).toMatchObject({ title: 'Third', status: 'processing' });
  });

  it('a status fades after two minutes', () => {
    small.taken('assistant.threads.setStatus', { channel_id: 'D0ADA', thread_ts: '1.0', status: 'reads' });
    small.clock.now += 120_000;
    expect(small.world.agent.status('D0ADA', '1.0').text).toBe('reads');
    small.clock.now += 1;
    expect(small.world.agent.status('D0ADA', '1.0').text).toBe('');
  });
});

describe('workflow steps', () => {
  const complete = (id: string, outputs: unknown, token = botToken): Json =>
    callMethod(small.world, 'functions.completeSuccess', token, { function_execution_id: id, outputs });
  const start = () => small.world.functions.start('count', 'U0ADA', { words: 'a b' });

  it('completes once, with what it promised, by the step’s own token too', () => {
    const { id, token } = start();
    expect(complete(id, { number: 'two' })['error']).toBe('parameter_validation_failed');
    expect(complete(id, {})['error']).toBe('parameter_validation_failed');
    expect(complete(id, { number: 2 }, token)).toEqual({ ok: true });
    expect(complete(id, { number: 2 })['error']).toBe('execution_not_in_running_state');
    expect(
      callMethod(small.world, 'functions.completeError', token, { function_execution_id: id, error: 'e' })[
        'error'
      ],
    ).toBe('invalid_auth');
    expect(small.world.functions.get(id)).toMatchObject({ state: 'completed', outputs: { number: 2 } });
  });
  it('fails with words', () => {
    const { id } = start();
    expect(
      small.call('functions.completeError', { function_execution_id: id, error: 'no words' })['ok'],
    ).toBe(true);
    expect(small.world.functions.get(id)).toMatchObject({ state: 'failed', error: 'no words' });
  });
  it('refuses a run nobody began', () => {
    expect(complete('Fx1', { number: 1 })['error']).toBe('function_execution_not_found');
  });
});
