import { afterAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/app/delivery-ledger.ts';
import type { Asker } from '../../../src/app/kept-words.ts';
import type { DigestItem } from '../../../src/domain/digest.ts';
import { instantOf, isoOf } from '../../../src/domain/instant.ts';
import type { NonEmpty } from '../../../src/domain/known.ts';
import type { Question } from '../../../src/domain/question.ts';
import { everything, type Subscription } from '../../../src/domain/subscription.ts';
import type { Database } from '../../../src/store/database/open-database.ts';
import { type DatabaseKind, openAt, type Place, startDatabases } from '../../support/databases.ts';

/** What every store promises, whichever database is under it. */

const databases = await startDatabases();
afterAll(async () => {
  for (const kind of databases.kinds) await kind.stop();
});

it('has both databases to run on', ({ skip }) => {
  skip(databases.missing !== null, `PostgreSQL is left out: ${databases.missing}`);
  expect(databases.kinds.map(({ name }) => name)).toEqual(['node:sqlite', 'PostgreSQL']);
});

const nine = instantOf('2026-11-20T09:00:00Z');
const minute = 60_000;
const hour = 60 * minute;

const items = (...ids: readonly string[]): NonEmpty<DigestItem> =>
  ids.map((id): DigestItem => ({
    inspectionId: id,
    isFurther: false,
    releases: [
      {
        releaseId: id,
        news: 'new',
        knownAt: nine,
        textHash: `hash of ${id}`,
        matched: { organisations: [], topics: [], kinds: [], programme: null, publisher: null, findings: [] },
        copies: [],
      },
    ],
  })) as unknown as NonEmpty<DigestItem>;

const claimBy = (by: string, at: number): Claim => ({ by, at, leaseUntil: at + minute });

describe.each(databases.kinds.map((kind) => [kind.name, kind] as const))(
  '%s',
  (_name, kind: DatabaseKind) => {
    let place: Place;
    let db: Database;

    beforeEach(async () => {
      place = await kind.newPlace();
      db = await openAt(place);
    });
    afterEach(async () => {
      await db.close();
    });

    const subscribe = (
      more: Partial<Pick<Subscription, 'team' | 'channel' | 'creator' | 'what' | 'when'>> = {},
    ) =>
      db.subscriptions.add(
        {
          team: 'T1',
          channel: 'C1',
          creator: 'U1',
          what: everything,
          when: { cadence: { kind: 'daily', at: { hour: 9, minute: 0 } }, zone: 'Europe/London' },
          opensAt: nine,
          ...more,
        },
        { by: 'U1', at: nine },
      );

    describe('subscriptions', () => {
      it('come back as they were kept, after the program has ended too', async () => {
        const kept = await subscribe({
          what: { ...everything, organisations: ['lindale'], topics: ['custody'], onlyFormal: true },
          when: { cadence: { kind: 'monthly', day: 31, at: { hour: 7, minute: 5 } }, zone: 'Pacific/Apia' },
        });
        await db.close();
        db = await openAt(place);
        expect(await db.subscriptions.find(kept.id)).toEqual(kept);
        expect(await db.subscriptions.find('nobody')).toBeNull();
      });

      it('are listed by team, channel and who made them, ended ones when asked for', async () => {
        const here = await subscribe();
        const there = await subscribe({ channel: 'C2', creator: 'U2' });
        await subscribe({ team: 'T2' });
        await db.subscriptions.change(
          here.id,
          1,
          { state: { kind: 'ended', reason: 'stopped' } },
          { by: 'U1', at: nine },
        );
        const ids = async (
          where: Parameters<Database['subscriptions']['list']>[0],
        ): Promise<readonly string[]> => (await db.subscriptions.list(where)).map(({ id }) => id);
        expect(await ids({ team: 'T1' })).toEqual([there.id]);
        expect(await ids({ team: 'T1', ended: true })).toEqual([here.id, there.id]);
        expect(await ids({ team: 'T1', channel: 'C2' })).toEqual([there.id]);
        expect(await ids({ team: 'T1', creator: 'U1' })).toEqual([]);
      });

      it('are changed by one of two who change them at once, and the history says who and when', async () => {
        const { id } = await subscribe();
        const weekly = { kind: 'weekly', day: 'monday', at: { hour: 9, minute: 0 } } as const;
        const [one, other] = await Promise.all([
          db.subscriptions.change(id, 1, { state: { kind: 'paused' } }, { by: 'U1', at: nine + 1 }),
          db.subscriptions.change(
            id,
            1,
            { when: { cadence: weekly, zone: 'Europe/London' } },
            { by: 'U2', at: nine + 2 },
          ),
        ]);
        expect([one.kind, other.kind].toSorted()).toEqual(['changed', 'conflict']);
        const history = await db.subscriptions.history(id);
        expect(history.map(({ version, by }) => [version, by])).toEqual([
          [1, 'U1'],
          [2, one.kind === 'changed' ? 'U1' : 'U2'],
        ]);
        expect(await db.subscriptions.change('nobody', 1, {}, { by: null, at: nine })).toEqual({
          kind: 'not-found',
        });
      });

      it('that have ended stay ended', async () => {
        const { id } = await subscribe();
        const end = { state: { kind: 'ended', reason: 'waited-too-long' } } as const;
        await db.subscriptions.change(id, 1, end, { by: null, at: nine });
        const again = await db.subscriptions.change(
          id,
          2,
          { state: { kind: 'active' } },
          { by: 'U1', at: nine },
        );
        expect(again).toMatchObject({ kind: 'conflict', subscription: end });
        expect(await db.subscriptions.active()).toEqual([]);
      });
    });

    describe('subscriptions that wait', () => {
      const wait = async (more: Parameters<typeof subscribe>[0] = {}): Promise<string> => {
        const { id } = await subscribe(more);
        const state = { kind: 'waiting', reason: 'not-in-channel' } as const;
        await db.subscriptions.change(id, 1, { state }, { by: null, at: nine });
        return id;
      };
      const take = async (now: number, team = 'T1'): Promise<string | null> => {
        const taken = await db.subscriptions.takeWaiting(team, now, (at, looks) => at + minute * 2 ** looks);
        return taken === null ? null : taken.subscription.id;
      };

      it('are looked at by one of several processes, later and later', async () => {
        const id = await wait();
        expect(await take(nine - 1)).toBeNull();
        expect(await take(nine, 'T2')).toBeNull();
        const taken = await Promise.all([take(nine), take(nine), take(nine)]);
        expect(taken.filter((one) => one !== null)).toEqual([id]);
        expect(await take(nine + minute - 1)).toBeNull();
        expect(await take(nine + minute)).toBe(id);
        expect(await take(nine + 3 * minute - 1)).toBeNull();
        expect(await take(nine + 3 * minute)).toBe(id);
      });

      it('know since when, whatever else becomes the reason, and are looked at no more when they go on', async () => {
        const id = await wait();
        await take(nine);
        const archived = { kind: 'waiting', reason: 'channel-archived' } as const;
        await db.subscriptions.change(id, 2, { state: archived }, { by: null, at: nine + hour });
        const taken = await db.subscriptions.takeWaiting('T1', nine + hour, (at) => at + hour);
        expect(taken).toMatchObject({ subscription: { id, state: archived }, since: nine });
        await db.subscriptions.change(id, 3, { state: { kind: 'active' } }, { by: 'U1', at: nine + hour });
        expect(await take(nine + 9 * hour)).toBeNull();
      });

      it('are looked at at once where there is a sign of the bot in their channel', async () => {
        const id = await wait();
        await wait({ channel: 'C2' });
        expect([await take(nine), await take(nine), await take(nine)]).toContain(null);
        await db.subscriptions.wake('T1', 'C1');
        expect(await take(nine)).toBe(id);
        expect(await take(nine)).toBeNull();
      });
    });

    describe('corrections', () => {
      const posted = async (...ids: readonly string[]): Promise<string> => {
        const subscription = await subscribe();
        const window = { start: nine, end: nine + hour };
        const delivery = await db.ledger.open(
          { subscription, window, isLate: false, items: items(...ids) },
          claimBy('a', nine + hour),
        );
        if (delivery === null) throw new Error('not opened');
        const quoted = new Map(ids.map((id) => [id, '1']));
        expect(await db.ledger.keepLayouts(delivery, ['first “part”', 'second'], quoted)).toBe(true);
        await db.ledger.settle(delivery, { kind: 'posted', at: nine + hour });
        return delivery.key;
      };
      const record = (texts: Readonly<Record<string, string>>, at: number) =>
        db.diary.record(
          Object.entries(texts).map(([releaseId, textHash]) => ({ releaseId, textHash })),
          0,
          at,
        );
      const later = nine + 3 * hour;

      it('are asked for by what happens to a release, for the posts that quote it and no others', async () => {
        await record({ a: '1', b: '1' }, nine);
        const key = await posted('a');
        await posted('b');
        expect(await db.corrections.take('T1', claimBy('p', later))).toBeNull();
        await record({ a: '2', b: '1' }, later);
        expect(await db.corrections.counts()).toMatchObject({ due: 1 });
        expect(await db.corrections.take('T2', claimBy('p', later))).toBeNull();
        const taken = await db.corrections.take('T1', claimBy('p', later));
        expect(taken).toMatchObject({
          delivery: { key, state: { kind: 'posted' } },
          layouts: ['first “part”', 'second'],
          releases: [
            { releaseId: 'a', shownHash: '1', textHash: '2', isWithdrawn: false, news: 'amended', at: later },
          ],
        });
        expect(await db.corrections.take('T1', claimBy('q', later))).toBeNull();
      });

      it('are made by one of several processes, again when its lease is over, and the dead one changes nothing', async () => {
        await record({ a: '1' }, nine);
        await posted('a');
        await record({}, later);
        const taken = await Promise.all(
          ['p', 'q', 'r'].map((by) => db.corrections.take('T1', claimBy(by, later))),
        );
        const [first, ...others] = taken.filter((one) => one !== null);
        if (first === undefined) throw new Error('nobody took it');
        expect(others).toEqual([]);
        const second = await db.corrections.take('T1', claimBy('s', later + minute));
        if (second === null) throw new Error('not taken again');
        expect(await db.corrections.settle(first, { kind: 'made' }, later)).toBe(false);
        expect(await db.corrections.settle(second, { kind: 'made' }, later)).toBe(true);
        expect(await db.corrections.counts()).toEqual({ due: 0, claimed: 0, made: 1, 'given-up': 0 });
      });

      it('are made once more where another change came meanwhile, whatever the end', async () => {
        await record({ a: '1' }, nine);
        await posted('a');
        await record({ a: '2' }, later);
        const taken = await db.corrections.take('T1', claimBy('p', later));
        if (taken === null) throw new Error('not taken');
        await record({ a: '3' }, later + 1);
        expect(await db.corrections.take('T1', claimBy('q', later + 2))).toBeNull();
        await db.corrections.settle(taken, { kind: 'given-up', code: 'x' }, later + 3);
        const again = await db.corrections.take('T1', claimBy('q', later + 3));
        expect(again).toMatchObject({ tries: 1, releases: [{ textHash: '3', at: later + 1 }] });
      });

      it('that are put off wait until then; what was given up is due when its channel is in reach again', async () => {
        await record({ a: '1' }, nine);
        await posted('a');
        await record({ a: '2' }, later);
        const taken = await db.corrections.take('T1', claimBy('p', later));
        if (taken === null) throw new Error('not taken');
        await db.corrections.settle(taken, { kind: 'put-off', code: 'x', until: later + hour }, later);
        expect(await db.corrections.take('T1', claimBy('p', later + hour - 1))).toBeNull();
        const again = await db.corrections.take('T1', claimBy('p', later + hour));
        if (again === null) throw new Error('not taken again');
        await db.corrections.settle(again, { kind: 'given-up', code: 'is_archived' }, later + hour);
        await db.corrections.revive('T1', 'C2', later + hour);
        expect(await db.corrections.take('T1', claimBy('p', later + 9 * hour))).toBeNull();
        await db.corrections.revive('T1', 'C1', later + hour);
        expect(await db.corrections.take('T1', claimBy('p', later + hour))).not.toBeNull();
      });

      it('are asked for where the change was written down before the post was', async () => {
        await record({ a: '1' }, nine);
        const subscription = await subscribe();
        const window = { start: nine, end: nine + hour };
        const delivery = await db.ledger.open(
          { subscription, window, isLate: false, items: items('a') },
          claimBy('a', nine + hour),
        );
        if (delivery === null) throw new Error('not opened');
        await db.ledger.keepLayouts(delivery, ['only'], new Map([['a', '1']]));
        await record({ a: '2' }, nine + hour);
        expect(await db.corrections.counts()).toMatchObject({ due: 0 });
        await db.ledger.settle(delivery, { kind: 'posted', at: nine + hour });
        expect(await db.corrections.counts()).toMatchObject({ due: 1 });
      });

      it('are missed by none of a post and a change that are written down at the same moment', async () => {
        await record({ a: '1' }, nine);
        for (let turn = 0; turn < 15; turn += 1) {
          const subscription = await subscribe();
          const window = { start: nine, end: nine + hour };
          const delivery = await db.ledger.open(
            { subscription, window, isLate: false, items: items('a') },
            claimBy('a', nine + hour),
          );
          if (delivery === null) throw new Error('not opened');
          await db.ledger.keepLayouts(delivery, ['only'], new Map([['a', String(turn + 1)]]));
          await Promise.all([
            db.ledger.settle(delivery, { kind: 'posted', at: nine + hour }),
            record({ a: String(turn + 2) }, later + turn),
          ]);
        }
        expect(await db.corrections.counts()).toMatchObject({ due: 15 });
      });

      it('keep nothing for a claim that is not the newest', async () => {
        const subscription = await subscribe();
        const window = { start: nine, end: nine + hour };
        const delivery = await db.ledger.open(
          { subscription, window, isLate: false, items: items('a') },
          claimBy('dead', nine + hour),
        );
        if (delivery === null) throw new Error('not opened');
        await db.ledger.takeOverdue('T1', claimBy('b', nine + 2 * hour));
        expect(await db.ledger.keepLayouts(delivery, ['only'], new Map())).toBe(false);
        expect(await db.ledger.layouts(delivery.key)).toEqual([]);
      });
    });

    describe('the ledger', () => {
      it('opens a window once, however many want to, and moves the subscription on', async () => {
        const subscription = await subscribe();
        const due = {
          subscription,
          window: { start: nine, end: nine + hour },
          isLate: true,
          items: items('r1'),
        };
        const opened = await Promise.all(
          ['a', 'b', 'c', 'd'].map((by) => db.ledger.open(due, claimBy(by, nine + hour))),
        );
        const won = opened.filter((delivery) => delivery !== null);
        expect(won).toHaveLength(1);
        expect(await db.ledger.find(`${subscription.id}@2026-11-20T10:00:00.000Z`)).toEqual(won[0]);
        expect(won[0]).toMatchObject({ isLate: true, attempts: 1, items: due.items, messages: [] });
        expect((await db.subscriptions.find(subscription.id))?.opensAt).toBe(nine + hour);
      });

      it('opens no window that starts elsewhere, and none of a subscription that is not active', async () => {
        const subscription = await subscribe();
        const from = (start: number) => ({
          subscription,
          window: { start, end: nine + hour },
          isLate: false,
          items: items('r1'),
        });
        expect(await db.ledger.open(from(nine - 1), claimBy('a', nine + hour))).toBeNull();
        await db.subscriptions.change(
          subscription.id,
          1,
          { state: { kind: 'paused' } },
          { by: 'U1', at: nine },
        );
        expect(await db.ledger.open(from(nine), claimBy('a', nine + hour))).toBeNull();
        expect(await db.ledger.counts()).toEqual({
          claimed: 0,
          posted: 0,
          skipped: 0,
          failed: 0,
          unknown: 0,
        });
      });

      it('skips empty windows, thousands at once, each once', async () => {
        const subscriptions = await Promise.all(Array.from({ length: 30 }, () => subscribe()));
        const due = subscriptions.map((subscription) => ({
          subscription,
          window: { start: nine, end: nine + hour },
        }));
        expect(await db.ledger.skip(due, nine + hour)).toBe(30);
        expect(await db.ledger.skip(due, nine + hour)).toBe(0);
        expect((await db.ledger.counts()).skipped).toBe(30);
        await db.ledger.forgetSkipped(nine + hour + 1);
        expect((await db.ledger.counts()).skipped).toBe(0);
      });

      it('gives what nobody is at to one process: when its lease, its retry or its look is due', async () => {
        const subscription = await subscribe();
        const claimed = await db.ledger.open(
          { subscription, window: { start: nine, end: nine + hour }, isLate: false, items: items('r1') },
          claimBy('dead', nine + hour),
        );
        expect(await db.ledger.takeOverdue('T1', claimBy('b', nine + hour + minute - 1))).toBeNull();
        expect(await db.ledger.nextDue()).toBe(nine + hour + minute);
        const later = nine + hour + minute;
        const taken = await Promise.all(
          ['b', 'c', 'd'].map((by) => db.ledger.takeOverdue('T1', claimBy(by, later))),
        );
        const [mine] = taken.filter((delivery) => delivery !== null);
        expect(taken.filter((delivery) => delivery !== null)).toHaveLength(1);
        // As it was before: who held it and until when says what may have happened.
        expect(mine).toEqual({ ...claimed, attempts: 2 });
        if (claimed === null || mine === undefined) throw new Error('nothing was claimed');

        // The dead one wakes: its claim is not the newest.
        expect(await db.ledger.addMessage(claimed, '1.1')).toBe(false);
        expect(await db.ledger.settle(claimed, { kind: 'posted', at: later })).toBe(false);

        expect(
          await db.ledger.settle(mine, { kind: 'failed', code: 'ratelimited', retryAt: later + 5 }),
        ).toBe(true);
        expect(await db.ledger.takeOverdue('T1', claimBy('b', later + 4))).toBeNull();
        const retried = await db.ledger.takeOverdue('T1', claimBy('b', later + 5));
        expect(retried).toMatchObject({ attempts: 3, state: { kind: 'failed', code: 'ratelimited' } });
        if (retried === null) throw new Error('nothing was retried');
        expect(
          await db.ledger.settle(retried, { kind: 'unknown', code: 'no_answer', lookAt: later + 9 }),
        ).toBe(true);
        const looked = await db.ledger.takeOverdue('T1', claimBy('b', later + 9));
        expect(looked).toMatchObject({ attempts: 4, state: { kind: 'unknown', code: 'no_answer' } });
        if (looked === null) throw new Error('nothing was looked for');
        expect(await db.ledger.addMessage(looked, '7.1')).toBe(true);
        expect(await db.ledger.addMessage({ ...looked, messages: ['7.1'] }, '7.2')).toBe(true);
        expect(await db.ledger.settle(looked, { kind: 'posted', at: later + 10 })).toBe(true);

        expect(await db.ledger.takeOverdue('T1', claimBy('b', later + hour))).toBeNull();
        expect(await db.ledger.nextDue()).toBeNull();
        expect(await db.ledger.ofSubscription(subscription.id, 5)).toEqual([
          { ...looked, state: { kind: 'posted', at: later + 10 }, messages: ['7.1', '7.2'] },
        ]);
      });

      it('opens again what was closed in vain, and claims it anew', async () => {
        const subscription = await subscribe();
        const due = {
          subscription,
          window: { start: nine, end: nine + hour },
          isLate: false,
          items: items('r1'),
        };
        const vain = await db.ledger.open(due, claimBy('a', nine + hour));
        if (vain === null) throw new Error('not opened');
        expect(await db.ledger.reopen(vain, 'not_in_channel')).toBe(true);
        expect(await db.ledger.reopen(vain, 'not_in_channel')).toBe(false);
        expect((await db.subscriptions.find(subscription.id))?.opensAt).toBe(nine);
        expect(await db.ledger.takeOverdue('T1', claimBy('a', nine + 9 * hour))).toBeNull();

        const again = await db.ledger.open(
          { ...due, items: items('r1', 'r2') },
          claimBy('b', nine + 2 * hour),
        );
        expect(again).toMatchObject({ key: vain.key, attempts: 2, items: items('r1', 'r2') });
        if (again === null) throw new Error('not opened again');
        await db.ledger.settle(again, { kind: 'posted', at: nine + 2 * hour });
        expect((await db.ledger.showing('r2')).map(({ key }) => key)).toEqual([vain.key]);
      });

      it('opens nothing again after which a window was closed: what was new there came with it', async () => {
        const subscription = await subscribe();
        const window = { start: nine, end: nine + hour };
        const vain = await db.ledger.open(
          { subscription, window, isLate: false, items: items('r1') },
          claimBy('a', nine + hour),
        );
        if (vain === null) throw new Error('not opened');
        await db.ledger.skip(
          [{ subscription, window: { start: nine + hour, end: nine + 2 * hour } }],
          nine + 2 * hour,
        );
        expect(await db.ledger.reopen(vain, 'not_in_channel')).toBe(false);
        expect((await db.ledger.find(vain.key))?.state.kind).toBe('claimed');
      });

      it('opens nothing again of which a message stands', async () => {
        const subscription = await subscribe();
        const due = {
          subscription,
          window: { start: nine, end: nine + hour },
          isLate: false,
          items: items('r1'),
        };
        const half = await db.ledger.open(due, claimBy('a', nine + hour));
        if (half === null) throw new Error('not opened');
        await db.ledger.addMessage(half, '1.1');
        expect(await db.ledger.reopen(half, 'not_in_channel')).toBe(false);
        expect((await db.subscriptions.find(subscription.id))?.opensAt).toBe(nine + hour);
      });

      it('passes over empty windows without a line for each', async () => {
        const subscription = await subscribe();
        await db.ledger.pass([{ subscription, window: { start: nine, end: nine + hour } }]);
        expect((await db.subscriptions.find(subscription.id))?.opensAt).toBe(nine + hour);
        expect((await db.ledger.counts()).skipped).toBe(0);
      });

      it('leaves alone what failed for good or will stay unknown', async () => {
        const subscription = await subscribe();
        const delivery = await db.ledger.open(
          { subscription, window: { start: nine, end: nine + hour }, isLate: false, items: items('r1') },
          claimBy('a', nine + hour),
        );
        if (delivery === null) throw new Error('not opened');
        await db.ledger.settle(delivery, { kind: 'unknown', code: 'no_answer', lookAt: null });
        expect(await db.ledger.takeOverdue('T1', claimBy('a', nine + 1000 * hour))).toBeNull();
        expect((await db.ledger.counts()).unknown).toBe(1);
      });

      it('finds the posts that show a release', async () => {
        const subscription = await subscribe();
        const post = async (start: number, ...ids: readonly string[]): Promise<void> => {
          const delivery = await db.ledger.open(
            { subscription, window: { start, end: start + hour }, isLate: false, items: items(...ids) },
            claimBy('a', start + hour),
          );
          if (delivery === null) throw new Error('not opened');
          await db.ledger.settle(delivery, { kind: 'posted', at: start + hour });
        };
        await post(nine, 'r1', 'r2');
        await post(nine + hour, 'r2');
        expect((await db.ledger.showing('r2')).map(({ window }) => window.end)).toEqual([
          nine + 2 * hour,
          nine + hour,
        ]);
        expect((await db.ledger.showing('r1')).map(({ window }) => window.end)).toEqual([nine + hour]);
        expect(await db.ledger.showing('r3')).toEqual([]);
      });
    });

    describe('time', () => {
      const record = (wall: number, ...ids: readonly string[]) =>
        db.diary.record(
          ids.map((releaseId) => ({ releaseId, textHash: '1' })),
          null,
          wall,
        );

      it('goes with the clock, and stands still while the clock is a little behind', async () => {
        expect(await db.ledger.time(nine)).toBe(nine);
        expect(await db.ledger.time(nine - minute)).toBe(nine);
        expect(await db.ledger.time(nine + 1)).toBe(nine + 1);
      });

      it('what becomes known after a window has closed never falls into it', async () => {
        const time = await db.ledger.time(nine);
        const { events } = await record(nine - 30 * minute, 'r1');
        expect(events.map(({ at }) => at)).toEqual([time]);
      });

      it('that was years ahead is taken back: nothing is shown twice, nothing is left out', async () => {
        const ahead = instantOf('2035-01-01T00:00:00Z');
        const seen = await subscribe();
        const missed = await subscribe();
        await record(ahead, 'seen by one');
        await db.ledger.time(ahead + hour);
        await db.ledger.open(
          {
            subscription: seen,
            window: { start: nine, end: ahead + hour },
            isLate: false,
            items: items('seen by one'),
          },
          claimBy('a', ahead + hour),
        );
        await record(ahead + 2 * hour, 'seen by one', 'seen by none');

        const time = await db.ledger.time(nine + hour);
        expect(time - nine - hour).toBeLessThan(10);
        const left = async (id: string): Promise<readonly string[]> => {
          const subscription = await db.subscriptions.find(id);
          const events = await db.diary.since(subscription?.opensAt ?? 0);
          return events.map(({ releaseId }) => releaseId);
        };
        expect(await left(seen.id)).toEqual(['seen by none']);
        expect(await left(missed.id)).toEqual(['seen by one', 'seen by none']);
        expect((await db.diary.known()).map(({ firstKnownAt }) => firstKnownAt < time)).toEqual([true, true]);
        // And goes on from there.
        expect(await db.ledger.time(nine + 2 * hour)).toBe(nine + 2 * hour);
      });
    });

    describe('the diary', () => {
      const read = (releases: Readonly<Record<string, string>>, wall: number, patience: number | null = 0) =>
        db.diary.record(
          Object.entries(releases).map(([releaseId, textHash]) => ({ releaseId, textHash })),
          patience,
          wall,
        );
      const news = async (): Promise<readonly string[]> =>
        (await db.diary.since(0)).map(
          ({ releaseId, news: what, at }) => `${what} ${releaseId} ${isoOf(at).slice(11, 16)}`,
        );

      it('tells new, amended, withdrawn and returned releases, each once', async () => {
        await read({ a: '1', b: '1' }, nine);
        await read({ a: '1', b: '1' }, nine + minute);
        await read({ a: '2', b: '1' }, nine + 2 * minute);
        await read({ a: '2' }, nine + 3 * minute);
        await read({ a: '2' }, nine + 4 * minute);
        await read({ a: '2', b: '1' }, nine + 5 * minute);
        await read({ a: '2' }, nine + 6 * minute);
        await read({ a: '2', b: '3' }, nine + 7 * minute);
        expect(await news()).toEqual([
          'new a 09:00',
          'new b 09:00',
          'amended a 09:02',
          'withdrawn b 09:03',
          'returned b 09:05',
          'withdrawn b 09:06',
          'amended b 09:07',
        ]);
        expect(await db.diary.known()).toEqual([
          { releaseId: 'a', textHash: '2', firstKnownAt: nine, isWithdrawn: false, missingSince: null },
          { releaseId: 'b', textHash: '3', firstKnownAt: nine, isWithdrawn: false, missingSince: null },
        ]);
      });

      it('holds withdrawals back when it is told to, and says how many', async () => {
        await read({ a: '1', b: '1' }, nine);
        expect(await read({ a: '2' }, nine + minute, null)).toMatchObject({ heldBack: 1 });
        expect(await news()).toEqual(['new a 09:00', 'new b 09:00', 'amended a 09:01']);
      });

      it('is the same whichever of two processes reads first', async () => {
        await Promise.all([read({ a: '1', b: '1' }, nine), read({ a: '1', b: '1' }, nine)]);
        expect(await news()).toEqual(['new a 09:00', 'new b 09:00']);
      });

      it('keeps thousands of releases', async () => {
        const many = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`r${at}`, '1']));
        expect((await read(many, nine)).events).toHaveLength(2500);
        expect((await db.diary.known()).length).toBe(2500);
      });
    });

    describe('words of people', () => {
      const question = { asked: { text: 'what about custody?', command: null } } as Question;

      it('feedback: the newest verdict of a person on one thing stands', async () => {
        const first = {
          team: 'T1',
          user: 'U1',
          about: '{"t":"northmoor"}',
          verdict: 'right',
          reason: null,
          comment: null,
          at: nine,
        } as const;
        await db.feedback.give(first);
        const second = {
          ...first,
          verdict: 'wrong',
          reason: 'citation',
          comment: 'the wrong force',
          at: nine + 1,
        } as const;
        await db.feedback.give(second);
        await db.feedback.give({ ...first, user: 'U2' });
        expect(await db.feedback.list('T1', 9)).toEqual([second, { ...first, user: 'U2' }]);
        expect(await db.feedback.list('T2', 9)).toEqual([]);
      });

      it('threads are remembered until they expire', async () => {
        const thread = { team: 'T1', channel: 'C1', thread: '1.1' };
        await db.threads.remember(thread, question, nine);
        await db.threads.remember(thread, { ...question, leftover: 'newer' }, nine + hour);
        expect(await db.threads.recall(thread, nine)).toEqual({ ...question, leftover: 'newer' });
        expect(await db.threads.recall(thread, nine + hour)).toBeNull();
        await db.threads.forgetExpired(nine + hour);
        expect(await db.threads.recall(thread, nine)).toBeNull();
      });

      it('a person’s last five questions, each once, until they have them forgotten', async () => {
        const asker = { team: 'T1', user: 'U1' };
        for (const [place, text] of ['a', 'b', 'c', 'a', 'd', 'e', 'f'].entries()) {
          await db.recentQuestions.add(asker, text, nine + place);
        }
        await db.recentQuestions.add({ team: 'T1', user: 'U2' }, 'theirs', nine);
        expect(await db.recentQuestions.list(asker)).toEqual(['f', 'e', 'd', 'a', 'c']);
        await db.recentQuestions.forget(asker);
        expect(await db.recentQuestions.list(asker)).toEqual([]);
        expect(await db.recentQuestions.list({ team: 'T1', user: 'U2' })).toEqual(['theirs']);
      });

      it('what many say at once is written together, the newest of each, and read back at once', async () => {
        const [one, two] = ['U1', 'U2'].map((user) => ({ team: 'T1', user })) as [Asker, Asker];
        const thread = { team: 'T1', channel: 'C1', thread: '1.1' };
        const other = { ...thread, thread: '1.2' };
        const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'a'];
        const written = [
          ...texts.map((text, at) => db.recentQuestions.add(one, text, nine + at)),
          db.recentQuestions.add(two, 'theirs', nine),
          db.threads.remember(thread, question, nine + hour),
          db.threads.remember(thread, { ...question, leftover: 'newer' }, nine + hour),
          db.threads.remember(other, question, nine + hour),
        ];
        expect(await db.threads.recall(thread, nine)).toEqual({ ...question, leftover: 'newer' });
        expect(await db.threads.recall(other, nine)).toEqual(question);
        expect(await db.recentQuestions.list(one)).toEqual(['a', 'f', 'e', 'd', 'c']);
        const last = db.recentQuestions.add(two, 'more', nine + 1);
        await db.recentQuestions.forget(two);
        expect(await db.recentQuestions.list(two)).toEqual([]);
        await Promise.all([...written, last]);
      });
    });
  },
);
