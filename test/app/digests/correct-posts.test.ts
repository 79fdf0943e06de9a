import { afterEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Fault } from '../../../src/workspace/api/faults.ts';
import { factsOf, hour } from '../../support/digest-facts.ts';
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

const counts = async (): Promise<object> => {
  const counted = await stage.database.corrections.counts();
  return Object.fromEntries(Object.entries(counted).filter(([, many]) => many > 0));
};

const edits = (): number =>
  stage.slack.recorder.calls.filter(({ method }) => method === 'chat.update').length;

/** Two releases are posted at nine; it is noon. */
const posted = async (options: StageOptions = {}): Promise<Stage> => {
  const begun = await begin(options);
  await begun.subscribe();
  await begun.learn(factsOf('a'), factsOf('b'));
  at('2026-11-20T09:00');
  await begun.runner.tick();
  at('2026-11-20T12:00');
  return begun;
};

describe('a post that quotes what has changed', () => {
  it('says so once, however many ticks follow, and nothing is posted for it', async () => {
    const { runner, amend, said } = await posted();
    await amend('a');
    expect(await runner.tick()).toMatchObject({ corrected: 1, posted: 0 });
    expect(await runner.tick()).toMatchObject({ corrected: 0 });
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a amended']);
    expect(edits()).toBe(1);
    expect(await counts()).toEqual({ made: 1 });
  });

  it('says what has become of each of its releases, change after change', async () => {
    const { runner, amend, withdraw, learn, said } = await posted();
    await amend('a');
    await withdraw('b');
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a amended, b withdrawn']);
    await learn(factsOf('b'));
    await amend('a');
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a amended, b returned']);
  });

  it('does not wait for a release of it that is away and has not changed', async () => {
    const { runner, database, said, clock, amend } = await posted();
    await amend('a');
    stage.facts.delete('b');
    await database.diary.record([{ releaseId: 'a', textHash: '2' }], null, clock.now);
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a amended']);
  });

  it('keeps the mark by which it is found', async () => {
    const { runner, amend, slack } = await posted();
    const mark = slack.posted()[0]?.metadata;
    await amend('a');
    await runner.tick();
    expect(slack.posted()[0]?.metadata).toEqual(mark);
    expect(mark).toMatchObject({ event_type: 'findings_digest' });
  });

  it('was laid out before the change and recorded after it: is corrected all the same', async () => {
    const { runner, learn, subscribe, said, database, clock, publisher } = await begin();
    await subscribe();
    await learn(factsOf('a'));
    at('2026-11-20T09:00');
    const [due] = (await runner.due()).digests;
    if (due === undefined) throw new Error('nothing is due');
    const digest = due.layOut();
    const claim = { by: 'slow', at: clock.now, leaseUntil: clock.now + 60_000 };
    const claimed = await database.ledger.open(digest, claim);
    if (claimed === null) throw new Error('not claimed');
    const { layouts, quoted } = publisher.render(digest);
    await database.ledger.keepLayouts(claimed, layouts, quoted);
    await stage.amend('a');
    await runner.tick();
    expect(await counts()).toEqual({});
    const place = { channel: claimed.channel, thread: null, key: claimed.key, part: 0 };
    const stands = await publisher.post(layouts[0], place);
    if (stands.kind !== 'posted') throw new Error('not posted');
    await database.ledger.addMessage(claimed, stands.ts);
    await database.ledger.settle({ ...claimed, messages: [stands.ts] }, { kind: 'posted', at: clock.now });
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a → a amended']);
  });

  const lost: readonly { readonly why: string; readonly faults: readonly Fault[] }[] = [
    { why: 'the answer got lost after Slack had stored it', faults: [{ kind: 'cut', stored: true }] },
    { why: 'and before it had', faults: [{ kind: 'cut', stored: false }] },
    { why: 'Slack failed', faults: [{ kind: 'http', status: 500, stored: false }] },
    { why: 'Slack failed to edit', faults: [{ kind: 'error', error: 'update_failed' }] },
    {
      why: 'it was too much, and the answer to the next got lost',
      faults: [
        { kind: 'rate-limited', retryAfterSeconds: 30 },
        { kind: 'cut', stored: true },
      ],
    },
  ];
  it.each(lost)('is corrected in the end: $why', async ({ faults }) => {
    const { runner, amend, said, clock, slack } = await posted();
    await amend('a');
    slack.faults.add('chat.update', ...faults);
    expect(await runner.tick()).toMatchObject({ corrected: 0 });
    for (let turn = 0; turn < 6; turn += 1) {
      clock.now += 60_000;
      await runner.tick();
    }
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a amended']);
    expect(await counts()).toEqual({ made: 1 });
    expect(edits()).toBe(faults.length + 1);
  });

  it('waits as told when it is too much', async () => {
    const { runner, amend, said, clock, slack } = await posted();
    await amend('a');
    slack.faults.add('chat.update', { kind: 'rate-limited', retryAfterSeconds: 90 });
    await runner.tick();
    clock.now += 89_000;
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b']);
    clock.now += 2000;
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a amended']);
  });

  it('and was claimed by a process that died is corrected when its lease is over', async () => {
    const { runner, amend, said, clock, database, slack } = await posted();
    await amend('a');
    const claim = { by: 'dead', at: clock.now, leaseUntil: clock.now + 60_000 };
    expect(await database.corrections.take(slack.world.team.id, claim)).not.toBeNull();
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b']);
    clock.now += 60_000;
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a amended']);
  });

  it('waits for a process that has read the new words', async () => {
    const { runner, database, said, clock, amend } = await posted();
    const known = [
      { releaseId: 'a', textHash: 'of another process' },
      { releaseId: 'b', textHash: '1' },
    ];
    await database.diary.record(known, 0, clock.now);
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b']);
    expect(await counts()).toEqual({ due: 1 });
    await amend('a');
    clock.now += hour;
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a amended']);
  });
});

describe('a post that cannot be edited', () => {
  const fixed = [
    { why: 'it was deleted', error: 'message_not_found', counted: { made: 1 }, told: [] },
    {
      why: 'the workspace lets nobody edit what is so old',
      error: 'edit_window_closed',
      counted: { 'given-up': 1 },
      told: ['note: not-corrected'],
    },
    {
      why: 'the channel is archived',
      error: 'is_inactive',
      counted: { 'given-up': 1 },
      told: [],
    },
    {
      why: 'the bot is out',
      error: 'channel_not_found',
      counted: { 'given-up': 1 },
      told: [],
    },
  ];
  it.each(fixed)('is left after one try: $why', async ({ error, counted, told }) => {
    const { runner, withdraw, said, clock, slack } = await posted();
    await withdraw('a');
    slack.faults.add('chat.update', { kind: 'error', error });
    for (let turn = 0; turn < 4; turn += 1) {
      await runner.tick();
      clock.now += hour;
    }
    expect(edits()).toBe(1);
    expect(said('D0ADA')).toEqual(told);
    expect(await counts()).toEqual(counted);
  });

  it('is tried again when the bot is back in its channel', async () => {
    const { runner, withdraw, said, clock, slack, database } = await posted();
    await withdraw('a');
    slack.faults.add('chat.update', { kind: 'error', error: 'not_in_channel' });
    await runner.tick();
    await database.corrections.revive(slack.world.team.id, 'C0PERFORM', clock.now);
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a withdrawn']);
  });

  it('is not tried for ever', async () => {
    const { runner, withdraw, said, clock, slack } = await posted();
    await withdraw('a');
    slack.faults.add(
      'chat.update',
      ...Array.from({ length: 200 }, (): Fault => ({ kind: 'http', status: 503, stored: false })),
    );
    for (let turn = 0; turn < 100; turn += 1) {
      await runner.tick();
      clock.now += hour;
    }
    expect(edits()).toBeLessThan(70);
    expect(await counts()).toEqual({ 'given-up': 1 });
    expect(said('D0ADA')).toEqual(['note: not-corrected']);
  });

  it('for want of a token stops everything, and is edited when there is one again', async () => {
    const { runner, withdraw, said, clock, slack } = await posted();
    await withdraw('a');
    slack.world.grants.setToken('revoked');
    await runner.tick();
    await runner.tick();
    expect(edits()).toBe(1);
    slack.world.grants.setToken('good');
    clock.now += hour;
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new b → a withdrawn']);
  });
});

describe('many posts', () => {
  it('are corrected by two processes, each once, no faster than Slack takes edits', async () => {
    const one = await begin();
    const other = await startStage({ slack: one.slack, clock: one.clock, by: 'two', database: one.database });
    for (let turn = 0; turn < 30; turn += 1) await one.subscribe();
    await one.learn(factsOf('a'));
    await other.learn(factsOf('a'));
    at('2026-11-20T09:00');
    await one.runner.tick();
    at('2026-11-20T12:00');
    const before = one.clock.now;
    await one.withdraw('a');
    await other.withdraw('a');
    await Promise.all([one.runner.tick(), other.runner.tick()]);
    await Promise.all([one.runner.tick(), other.runner.tick()]);
    expect(one.said()).toEqual(Array.from({ length: 30 }, () => '2026-11-20T09:00: new a → a withdrawn'));
    expect(edits()).toBe(30);
    expect(await counts()).toEqual({ made: 30 });
    expect(one.clock.now - before).toBeGreaterThanOrEqual(14 * 1200);
    await other.stop();
  });
});

describe('a release that is known and not at hand', () => {
  it('keeps back the windows it is new in until it is there', async () => {
    const { runner, learn, subscribe, said, database, clock } = await begin();
    await subscribe();
    await learn(factsOf('a'));
    const read = [
      { releaseId: 'a', textHash: '1' },
      { releaseId: 'away', textHash: '1' },
    ];
    await database.diary.record(read, null, clock.now);
    clock.now += 1;
    await subscribe({ channel: 'C0GENERAL' });
    at('2026-11-20T09:00');
    await database.diary.record([...read, { releaseId: 'c', textHash: '1' }], null, clock.now - hour / 2);
    await runner.tick();
    expect([...said(), ...said('C0GENERAL')]).toEqual([]);
    await learn(factsOf('away'), factsOf('c'));
    await runner.tick();
    expect(said()).toEqual(['2026-11-20T09:00: new a, new away, new c']);
    expect(said('C0GENERAL')).toEqual(['2026-11-20T09:00: new c']);
  });
});
