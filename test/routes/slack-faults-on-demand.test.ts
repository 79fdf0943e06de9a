import { afterEach, describe, expect, it } from 'vitest';
import { troubles } from '../../src/workspace/page/trouble.ts';
import { startWorld, transports } from '../support/slack/world.ts';
import type { World } from '../support/slack/world.ts';

// What the page's control "Make Slack fail" can cause, each as somebody meets it who asks just then.

const ada = 'U0ADA';
const room = 'C0PERFORM';

let world: World;

const start = async (transport: 'http' | 'socket'): Promise<void> => {
  world = await startWorld(transport, { timeout: 800 });
};
const ask = () => world.people.say(ada, room, '@findings northmoor');
const outcomes = (): readonly string[] =>
  world.api.recorder.calls.map(({ method, outcome }) => `${method}: ${outcome}`);
const errors = (): readonly string[] =>
  world.log.filter(({ level }) => level === 'error').map(({ message }) => message);
/** What stands there for all to see: the answer, or that Slack did not confirm it. */
const posted = (): readonly string[] =>
  world.api
    .posted()
    .map(({ text }) =>
      text.startsWith('Found 9') ? 'answer' : (/Slack did not confirm/.exec(text)?.[0] ?? text),
    );

const once: Readonly<
  Record<
    string,
    {
      readonly calls: readonly string[];
      readonly posts: readonly string[];
      readonly logs?: readonly string[];
    }
  >
> = {
  'rate-limited': { calls: ['chat.postMessage: ratelimited', 'chat.postMessage: ok'], posts: ['answer'] },
  'server-error': {
    calls: ['chat.postMessage: http 500', 'chat.postMessage: ok'],
    posts: ['Slack did not confirm'],
    logs: ['answer not delivered'],
  },
  lost: {
    calls: ['chat.postMessage: silence', 'chat.postMessage: ok'],
    posts: ['Slack did not confirm'],
    logs: ['answer not delivered'],
  },
  'lost-after': {
    calls: ['chat.postMessage: silence', 'chat.postMessage: ok'],
    posts: ['answer', 'Slack did not confirm'],
    logs: ['answer not delivered'],
  },
  twice: { calls: ['chat.postMessage: ok'], posts: ['answer'] },
  late: { calls: ['chat.postMessage: ok'], posts: ['answer'] },
};

it('every fault of the control is tried', () => {
  expect(new Set(Object.keys(once))).toEqual(new Set(troubles.map(({ id }) => id)));
});

describe.each(transports)('over %s', (transport) => {
  afterEach(() => world.stop());

  it.each(troubles)('$words', async ({ id, cause }) => {
    await start(transport);
    cause(world.api.world);
    await ask();
    const { calls = [], posts = [], logs = [] } = once[id] ?? {};
    await world.api.recorder.until((made) => made.length === calls.length);
    await world.app.idle();
    expect(outcomes()).toEqual(calls);
    expect(posted()).toEqual(posts);
    expect(errors()).toEqual(logs);
  });

  it('the token revoked: told to the log, and answered again once there is one', async () => {
    await start(transport);
    world.api.world.grants.setToken('revoked');
    await ask();
    await world.api.recorder.until((made) => made.length === 1);
    await world.app.idle();
    expect(outcomes()).toEqual(['chat.postMessage: token_revoked']);
    expect(errors()).toEqual(['answer not delivered']);
    world.api.world.grants.setToken('good');
    await ask();
    await world.api.recorder.until((made) => made.length === 2);
    expect(posted()).toEqual(['answer']);
  });

  it('Slack’s rate limits: what a channel does not take at once is posted as soon as it does, once each', async () => {
    await start(transport);
    world.api.world.rateLimits.set(true);
    // Time passes as the bot waits.
    world.api.world.subscribe((change) => {
      if (change.kind === 'called' && change.call.outcome === 'ratelimited') world.clock.now += 2000;
    });
    for (let asked = 0; asked < 6; asked += 1) await ask();
    await world.api.recorder.until((made) => made.filter(({ outcome }) => outcome === 'ok').length === 6);
    await world.app.idle();
    expect(outcomes()).toContain('chat.postMessage: ratelimited');
    expect(posted()).toEqual(Array.from({ length: 6 }, () => 'answer'));
    expect(errors()).toEqual([]);
  });

  it('an archived channel: one try, told to the log', async () => {
    await start(transport);
    world.api.faults.addDelivery('event', { kind: 'late', milliseconds: 2000 });
    // Archived between the question and its answer: nobody can ask in one that is.
    const asked = ask();
    world.api.world.channels.setArchived(room, true);
    await asked;
    await world.api.recorder.until((made) => made.length === 1);
    await world.app.idle();
    expect(outcomes()).toEqual(['chat.postMessage: is_archived']);
    expect(errors()).toEqual(['answer not delivered']);
  });
});
