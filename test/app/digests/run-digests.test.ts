import { afterEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/domain/instant.ts';
import { everything } from '../../../src/domain/subscription.ts';
import { daily, day, factsOf, hour } from '../../support/digest-facts.ts';
import { type Stage, type StageOptions, startStage } from '../../support/digests.ts';

let stage: Stage;
const begin = async (options: StageOptions = {}): Promise<Stage> => {
  stage = await startStage(options);
  return stage;
};
afterEach(() => stage.stop());

const at = (time: string): void => {
  stage.clock.now = instantOf(`${time}:00Z`);
};

const states = async (): Promise<object> => {
  const counts = await stage.database.ledger.counts();
  return Object.fromEntries(Object.entries(counts).filter(([, many]) => many > 0));
};

const subscriptionNow = async (id: string) => (await stage.database.subscriptions.find(id))?.state;

describe('what is new', () => {
  it('is posted once, when it is due', async () => {
    const { runner, learn, subscribe, said } = await begin();
    await subscribe();
    await learn(factsOf('a'), factsOf('b'));
    at('2026-11-20T08:59');
    await runner.tick();
    expect(said()).toEqual([]);
    at('2026-11-20T09:00');
    await runner.tick();
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b']);
    expect(await states()).toEqual({ posted: 1 });
  });

  it('where there is none, there is no post', async () => {
    const { runner, subscribe, said } = await begin();
    await subscribe();
    at('2026-11-21T09:00');
    expect(await runner.tick()).toMatchObject({ due: 0, skipped: 1 });
    expect(said()).toEqual([]);
    expect(await states()).toEqual({ skipped: 1 });
  });

  it('begins with the subscription: the archive is not poured out', async () => {
    const { runner, learn, subscribe, said, clock } = await begin();
    await learn(factsOf('archive'));
    clock.now += 1;
    await subscribe();
    at('2026-11-20T09:00');
    await runner.tick();
    expect(said()).toEqual([]);
  });

  it('is what the subscription asks for', async () => {
    const { runner, learn, subscribe, said } = await begin();
    await subscribe({ what: { ...everything, organisations: ['lindale'] } });
    await learn(factsOf('a', { organisations: ['lindale'] }), factsOf('b', { organisations: ['haven'] }));
    at('2026-11-20T09:00');
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a']);
  });

  it('is amended once, labelled; withdrawn before its post it is not shown', async () => {
    const { runner, learn, amend, withdraw, subscribe, said } = await begin();
    await subscribe();
    await learn(factsOf('a'), factsOf('b'));
    at('2026-11-20T09:00');
    await runner.tick();
    at('2026-11-20T12:00');
    await amend('a');
    await learn(factsOf('c'));
    await withdraw('c');
    at('2026-11-21T09:00');
    await runner.tick();
    at('2026-11-22T09:00');
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a amended', '2026-11-21T09:00: amended a']);
  });

  it('is one that was withdrawn before its post and is back, and none that was shown or is of the archive', async () => {
    const { runner, learn, withdraw, subscribe, said, clock } = await begin();
    await learn(factsOf('archive'));
    clock.now += 1;
    await subscribe();
    await learn(factsOf('unseen'), factsOf('seen'));
    await withdraw('unseen');
    at('2026-11-20T09:00');
    await runner.tick();
    at('2026-11-20T12:00');
    await withdraw('seen');
    await withdraw('archive');
    await learn(factsOf('archive'), factsOf('unseen'), factsOf('seen'));
    at('2026-11-21T09:00');
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new seen → seen returned', '2026-11-21T09:00: new unseen']);
  });

  it('folds a copy into what it repeats, and a further document into its inspection', async () => {
    const { runner, learn, subscribe, said } = await begin();
    await subscribe();
    await learn(
      factsOf('release', { inspectionId: 'i1' }),
      factsOf('copy', { inspectionId: 'i1', copyOf: 'release' }),
    );
    at('2026-11-20T09:00');
    await runner.tick();
    await learn(factsOf('late-copy', { inspectionId: 'i1', copyOf: 'release' }));
    at('2026-11-21T09:00');
    await runner.tick();
    await learn(factsOf('force', { inspectionId: 'i1' }));
    at('2026-11-22T09:00');
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new release =copy', '2026-11-22T09:00: new further force']);
  });

  it('as it comes is gathered for five minutes', async () => {
    const { runner, learn, subscribe, said } = await begin();
    await subscribe({ when: { cadence: { kind: 'as-it-comes' }, zone: 'Europe/London' } });
    at('2026-11-20T10:01');
    await learn(factsOf('a'));
    at('2026-11-20T10:02');
    await runner.tick();
    await learn(factsOf('b'));
    at('2026-11-20T10:05');
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T10:05: new a, new b']);
    at('2026-11-23T10:05');
    await runner.tick();
    // Empty stretches are no deliveries.
    expect(await states()).toEqual({ posted: 1 });
  });
});

describe('after an outage', () => {
  it('one post catches up with all that was missed, labelled', async () => {
    const { runner, learn, subscribe, said } = await begin();
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-22T10:00');
    await learn(factsOf('b'));
    at('2026-11-24T09:00');
    await runner.tick();
    expect(said()).toEqual(['2026-11-24T09:00 late: new a, new b']);
  });

  it('a clock that was a week ahead, and is put right, repeats nothing and leaves nothing out', async () => {
    const { runner, learn, subscribe, said } = await begin();
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-27T09:00');
    await runner.tick();
    await learn(factsOf('b'));
    at('2026-11-20T12:00');
    await learn(factsOf('c'));
    await runner.tick();
    at('2026-11-21T09:00');
    await runner.tick();
    expect(said()).toEqual(['2026-11-27T09:00 late: new a', '2026-11-21T09:00: new b, new c']);
  });
});

describe('a post that was not answered', () => {
  const unanswered = [
    { why: 'the connection was cut after Slack had stored it', fault: { kind: 'cut', stored: true } },
    { why: 'the connection was cut before', fault: { kind: 'cut', stored: false } },
    { why: 'Slack said 500 and had stored it', fault: { kind: 'http', status: 500, stored: true } },
    { why: 'Slack said 503 and had not', fault: { kind: 'http', status: 503, stored: false } },
    { why: 'no answer ever came, though it stands there', fault: { kind: 'silence', stored: true } },
    { why: 'no answer ever came', fault: { kind: 'silence', stored: false } },
    { why: 'Slack may have done it or not', fault: { kind: 'error', error: 'fatal_error' } },
  ] as const;
  it.each(unanswered)('stands there once in the end: $why', async ({ fault }) => {
    const { runner, learn, subscribe, said, clock, slack } = await begin({ timeout: 250 });
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    slack.faults.add('chat.postMessage', fault);
    expect(await runner.tick()).toMatchObject({ unknown: 1, posted: 0 });
    await runner.tick();
    expect(await states()).toEqual({ unknown: 1 });
    clock.now += 21_000;
    expect(await runner.tick()).toMatchObject({ posted: 1 });
    expect(said()).toEqual(['2026-11-20T09:00: new a']);
    expect(await states()).toEqual({ posted: 1 });
  });

  it('is looked for only after a while: Slack’s history may be behind', async () => {
    const { runner, learn, subscribe, said, clock, slack } = await begin();
    slack.world.setHistoryLag(15_000);
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    slack.faults.add('chat.postMessage', { kind: 'cut', stored: true });
    await runner.tick();
    clock.now += 21_000;
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a']);
  });

  it('is looked for again where Slack does not let us look now', async () => {
    const { runner, learn, subscribe, said, clock, slack } = await begin();
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    slack.faults.add('chat.postMessage', { kind: 'cut', stored: true });
    slack.faults.add(
      'conversations.history',
      { kind: 'rate-limited', retryAfterSeconds: 30 },
      { kind: 'http', status: 500, stored: false },
    );
    for (let turn = 0; turn < 6; turn += 1) {
      await runner.tick();
      clock.now += 40_000;
    }
    expect(said()).toEqual(['2026-11-20T09:00: new a']);
    expect(await states()).toEqual({ posted: 1 });
  });

  it('is found behind hundreds of others', async () => {
    const { runner, learn, subscribe, said, clock, slack } = await begin();
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    slack.faults.add('chat.postMessage', { kind: 'cut', stored: true });
    await runner.tick();
    for (let turn = 0; turn < 450; turn += 1) {
      slack.world.messages.post({ channel: 'C0PERFORM', user: 'U0BEN', text: 'chat' });
    }
    clock.now += 21_000;
    await runner.tick();
    expect(said().filter((text) => text !== 'chat')).toEqual(['2026-11-20T09:00: new a']);
    expect(await states()).toEqual({ posted: 1 });
  });

  it('stays unknown without the right to look, and whoever subscribed is told; the next one comes', async () => {
    const { runner, learn, subscribe, said, clock, slack } = await begin();
    slack.world.grants.setScopes(['chat:write']);
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    slack.faults.add('chat.postMessage', { kind: 'cut', stored: false });
    await runner.tick();
    clock.now += 21_000;
    await runner.tick();
    await runner.tick();
    expect(said()).toEqual([]);
    expect(said('D0ADA')).toEqual(['note: unknown']);
    expect(await states()).toEqual({ unknown: 1 });
    await learn(factsOf('b'));
    at('2026-11-21T09:00');
    await runner.tick();
    expect(said()).toEqual(['2026-11-21T09:00: new b']);
  });

  it('in a thread is looked for in the thread', async () => {
    const { runner, learn, subscribe, said, clock, slack } = await begin({
      render: ({ items }) => ['head', ...items.map(({ inspectionId }) => inspectionId)],
    });
    await subscribe();
    await learn(factsOf('a'), factsOf('b'), factsOf('c'));
    at('2026-11-20T09:00');
    slack.faults.add(
      'chat.postMessage',
      { kind: 'late', milliseconds: 0 },
      { kind: 'cut', stored: true },
      { kind: 'cut', stored: false },
    );
    for (let turn = 0; turn < 4; turn += 1) {
      await runner.tick();
      clock.now += 40_000;
    }
    expect(said()).toEqual(['head', '> a', '> b', '> c']);
    expect(await states()).toEqual({ posted: 1 });
  });
});

describe('a process that died', () => {
  it.each([
    { why: 'before it posted', stored: false },
    { why: 'after Slack had stored it', stored: true },
  ])('$why: another one ends it, once', async ({ stored }) => {
    const { runner, learn, subscribe, said, clock, database, publisher } = await begin();
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    const [first] = (await runner.due()).digests;
    if (first === undefined) throw new Error('nothing is due');
    const due = first.layOut();
    const claimed = await database.ledger.open(due, {
      by: 'dead',
      at: clock.now,
      leaseUntil: clock.now + 60_000,
    });
    if (claimed === null) throw new Error('not claimed');
    if (stored) {
      const [layout] = publisher.render(due).layouts;
      await publisher.post(layout, { channel: claimed.channel, thread: null, key: claimed.key, part: 0 });
    }
    clock.now += 59_000;
    await runner.tick();
    expect(await states()).toEqual({ claimed: 1 });
    clock.now += 1000;
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a']);
    expect(await states()).toEqual({ posted: 1 });
  });
});

describe('what Slack refuses', () => {
  const lockedOut = [
    {
      why: 'a channel the bot was taken out of',
      reason: 'not-in-channel',
      out: () => stage.slack.world.channels.removeMember('C0PERFORM', stage.slack.world.bot.userId),
      back: () => stage.slack.world.channels.addMember('C0PERFORM', stage.slack.world.bot.userId),
    },
    {
      why: 'an archived channel',
      reason: 'channel-archived',
      out: () => stage.slack.world.channels.setArchived('C0PERFORM', true),
      back: () => stage.slack.world.channels.setArchived('C0PERFORM', false),
    },
  ];
  it.each(lockedOut)(
    '$why: it waits, and goes on by itself with all that was missed',
    async ({ reason, out, back }) => {
      const { runner, learn, subscribe, said, slack, database, clock } = await begin();
      const { id } = await subscribe();
      await learn(factsOf('a'));
      out();
      at('2026-11-20T09:00');
      await runner.tick();
      expect(await subscriptionNow(id)).toEqual({ kind: 'waiting', reason });
      expect(said('D0ADA')).toEqual(['note: waiting']);
      await learn(factsOf('b'));
      for (let turn = 0; turn < 48; turn += 1) {
        clock.now += hour / 2;
        await runner.tick();
      }
      // One try to post, and looks an hour apart.
      expect(
        slack.recorder.calls.filter(({ method }) => method === 'chat.postEphemeral').length,
      ).toBeLessThan(30);
      expect(said()).toEqual([]);
      back();
      clock.now += hour;
      await runner.tick();
      expect(await subscriptionNow(id)).toEqual({ kind: 'active' });
      expect(slack.world.messages.of('C0PERFORM', 'U0ADA').map(({ text }) => text.split('\n')[0])).toEqual([
        'note: goes-on',
        '2026-11-21T09:00 late: new a, new b',
      ]);
      expect(await states()).toEqual({ posted: 1, failed: 1 });
      expect((await database.subscriptions.history(id)).map(({ by, state }) => [by, state.kind])).toEqual([
        ['U0ADA', 'active'],
        [null, 'waiting'],
        [null, 'active'],
      ]);
    },
  );

  it('a channel that nobody lets the bot into for a month ends the subscription, and whoever made it is told', async () => {
    const { runner, learn, subscribe, said, slack, clock } = await begin();
    const { id } = await subscribe();
    await learn(factsOf('a'));
    slack.world.channels.setArchived('C0PERFORM', true);
    at('2026-11-20T09:00');
    await runner.tick();
    for (let turn = 0; turn < 31; turn += 1) {
      clock.now += day;
      await runner.tick();
    }
    expect(await subscriptionNow(id)).toEqual({ kind: 'ended', reason: 'waited-too-long' });
    expect(said('D0ADA')).toEqual(['note: waiting', 'note: ended']);
    const calls = slack.recorder.calls.length;
    clock.now += day;
    await runner.tick();
    expect(slack.recorder.calls).toHaveLength(calls);
  });

  it('a reason that becomes another one is the one that is shown', async () => {
    const { runner, learn, subscribe, slack, clock } = await begin();
    const { id } = await subscribe();
    await learn(factsOf('a'));
    slack.world.channels.setArchived('C0PERFORM', true);
    at('2026-11-20T09:00');
    await runner.tick();
    slack.world.channels.setArchived('C0PERFORM', false);
    slack.world.channels.removeMember('C0PERFORM', slack.world.bot.userId);
    clock.now += hour;
    await runner.tick();
    expect(await subscriptionNow(id)).toEqual({ kind: 'waiting', reason: 'not-in-channel' });
  });

  it('a revoked token stops everything after one try; nothing is lost', async () => {
    const { runner, learn, subscribe, said, slack, clock } = await begin();
    for (let turn = 0; turn < 5; turn += 1) await subscribe();
    await learn(factsOf('a'));
    slack.world.grants.setToken('revoked');
    at('2026-11-20T09:00');
    await runner.tick();
    await runner.tick();
    expect(slack.recorder.calls.filter(({ method }) => method === 'chat.postMessage').length).toBeLessThan(3);
    slack.world.grants.setToken('good');
    clock.now += hour / 2;
    await runner.tick();
    expect(said()).toEqual(Array.from({ length: 5 }, () => '2026-11-20T09:00: new a'));
    expect(await states()).toEqual({ posted: 5 });
  });

  it('too much at once waits as told', async () => {
    const { runner, learn, subscribe, said, slack, clock } = await begin();
    await subscribe();
    await subscribe({ channel: 'C0GENERAL' });
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    slack.faults.add('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 45 });
    await runner.tick();
    expect(await states()).toEqual({ posted: 1, failed: 1 });
    clock.now += 44_000;
    await runner.tick();
    expect(await states()).toEqual({ posted: 1, failed: 1 });
    clock.now += 2000;
    await runner.tick();
    expect([...said(), ...said('C0GENERAL')]).toEqual(
      Array.from({ length: 2 }, () => '2026-11-20T09:00: new a'),
    );
  });

  it('a message it does not take is not sent again, and whoever subscribed is told', async () => {
    const { runner, learn, subscribe, said, slack, clock } = await begin();
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    slack.faults.add('chat.postMessage', { kind: 'error', error: 'msg_too_long' });
    await runner.tick();
    clock.now += 6 * hour;
    await runner.tick();
    expect(said()).toEqual([]);
    expect(said('D0ADA')).toEqual(['note: failed']);
    expect(await states()).toEqual({ failed: 1 });
  });

  it('a Slack that cannot be reached is tried again, less and less often, and the post comes when it can', async () => {
    const { runner, learn, subscribe, said, slack, clock, database } = await begin();
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    await slack.stop();
    await runner.tick();
    const [failed] = await database.ledger.ofSubscription(
      (await database.subscriptions.active())[0]?.id ?? '',
      1,
    );
    expect(failed?.state).toMatchObject({
      kind: 'failed',
      code: 'ECONNREFUSED',
      retryAt: clock.now + 10_000,
    });
    expect(said()).toEqual([]);
  });
});

describe('one that is broken', () => {
  it('holds up no other', async () => {
    const { runner, learn, subscribe, said } = await begin({
      render: ({ subscription, items }) => {
        if (subscription.channel === 'C0PRIVATE') throw new Error('cannot be laid out');
        return [items.map(({ inspectionId }) => inspectionId).join()];
      },
    });
    await subscribe({ channel: 'C0PRIVATE' });
    await subscribe({ channel: 'C0OLD' });
    await subscribe();
    await subscribe({ channel: 'C0GENERAL' });
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    await runner.tick();
    const posted = [...said(), ...said('C0GENERAL'), ...said('C0PRIVATE'), ...said('C0OLD')];
    expect(posted).toEqual(['a', 'a']);
    await runner.tick();
    expect(await states()).toEqual({ posted: 2, failed: 2 });
  });
});

describe('two processes', () => {
  it('on one database post each digest once', async () => {
    const one = await begin();
    // Over one connection: SQLite's own patience would block what two real processes do not share.
    const other = await startStage({ slack: one.slack, clock: one.clock, by: 'two', database: one.database });
    for (let turn = 0; turn < 20; turn += 1) {
      await one.subscribe({ channel: turn % 2 === 0 ? 'C0PERFORM' : 'C0GENERAL' });
    }
    await one.learn(factsOf('a'));
    await other.learn(factsOf('a'));
    at('2026-11-20T09:00');
    await Promise.all([one.runner.tick(), other.runner.tick()]);
    expect(one.said()).toHaveLength(10);
    expect(one.said('C0GENERAL')).toHaveLength(10);
    expect(await states()).toEqual({ posted: 20 });
    await other.stop();
  });
});

describe('a subscription that was paused', () => {
  it('gets nothing that was not posted before', async () => {
    const { runner, learn, subscribe, said, database, clock, slack } = await begin();
    const { id } = await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    slack.faults.add('chat.postMessage', { kind: 'cut', stored: false });
    await runner.tick();
    await database.subscriptions.change(id, 1, { state: { kind: 'paused' } }, { by: 'U0ADA', at: clock.now });
    clock.now += 21_000;
    await runner.tick();
    clock.now += day;
    await runner.tick();
    expect(said()).toEqual([]);
    expect(await states()).toEqual({ failed: 1 });
  });

  it('goes on from when it was resumed, or from where it stopped, as one likes', async () => {
    const { runner, learn, subscribe, said, database, clock } = await begin();
    const made = await Promise.all([subscribe(), subscribe({ channel: 'C0GENERAL' })]);
    for (const { id } of made) {
      await database.subscriptions.change(
        id,
        1,
        { state: { kind: 'paused' } },
        { by: 'U0ADA', at: clock.now },
      );
    }
    await learn(factsOf('a'));
    at('2026-11-23T12:00');
    const [fresh, whole] = made;
    const active = { state: { kind: 'active' } } as const;
    await database.subscriptions.change(
      fresh.id,
      2,
      { ...active, opensAt: clock.now },
      { by: 'U0ADA', at: clock.now },
    );
    await database.subscriptions.change(whole.id, 2, active, { by: 'U0ADA', at: clock.now });
    await learn(factsOf('b'));
    at('2026-11-24T09:00');
    await runner.tick();
    expect(said()).toEqual(['2026-11-24T09:00: new b']);
    expect(said('C0GENERAL')).toEqual(['2026-11-24T09:00 late: new a, new b']);
  });
});

describe('a change of the timetable', () => {
  it('leaves nothing out and repeats nothing', async () => {
    const { runner, learn, subscribe, said, database, clock } = await begin();
    const { id } = await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    await runner.tick();
    await learn(factsOf('b'));
    const weekly = { kind: 'weekly', day: 'monday', at: { hour: 7, minute: 30 } } as const;
    await database.subscriptions.change(
      id,
      1,
      { when: { ...daily, cadence: weekly } },
      { by: 'U0ADA', at: clock.now },
    );
    at('2026-11-22T09:00');
    await runner.tick();
    await learn(factsOf('c'));
    at('2026-11-23T07:30');
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a', '2026-11-23T07:30: new b, new c']);
  });
});
