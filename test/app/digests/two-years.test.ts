import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { usualTimes } from '../../../src/app/deliver-digest.ts';
import type { Publisher } from '../../../src/app/publisher.ts';
import { createDigestRunner } from '../../../src/app/run-digests.ts';
import type { Digest, ReleaseFacts } from '../../../src/domain/digest.ts';
import { instantOf, isoOf } from '../../../src/domain/instant.ts';
import { type Cadence, everything, type Timetable } from '../../../src/domain/subscription.ts';
import { reckonedSlots } from '../../digest/reckoning.ts';
import { openAt, silentLog } from '../../support/databases.ts';
import { day, factsOf, hour } from '../../support/digest-facts.ts';

// Memory where there is some to write to: two years are thousands of commits.
const base = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'two-years-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const begin = instantOf('2024-12-31T23:30:00Z');
const end = begin + 730 * day;

const clocked = (cadence: Exclude<Cadence, { kind: 'as-it-comes' }>, zone: string): Timetable => ({
  cadence,
  zone,
});
const at = (hours: number, minutes = 0) => ({ hour: hours, minute: minutes });

const timetables: readonly Timetable[] = [
  clocked({ kind: 'daily', at: at(1, 30) }, 'Europe/London'),
  clocked({ kind: 'weekdays', at: at(9) }, 'Europe/London'),
  clocked({ kind: 'weekly', day: 'sunday', at: at(2, 30) }, 'America/New_York'),
  clocked({ kind: 'monthly', day: 31, at: at(8) }, 'Pacific/Auckland'),
  clocked({ kind: 'daily', at: at(2, 15) }, 'Australia/Lord_Howe'),
];
/** What the fourth is changed to half-way: another rhythm in another zone. */
const changedTo = clocked({ kind: 'weekly', day: 'monday', at: at(7, 45) }, 'America/St_Johns');

/** What happens to a release, in order: first `new`, then nothing or more. */
interface Happening {
  readonly id: string;
  readonly at: number;
  readonly what: 'new' | 'amended' | 'withdrawn' | 'returned';
}

interface Life {
  /** When the program looks at the clock; the gaps of days are outages. */
  readonly ticks: readonly number[];
  /** In order of time. */
  readonly happenings: readonly Happening[];
}

const gap = fc.integer({ min: 60_000, max: 120 * day });

const oneRelease = fc.record({
  at: fc.integer({ min: begin, max: end - day }),
  later: fc.array(fc.record({ kind: fc.constantFrom('amended', 'away'), gap, away: fc.option(gap) }), {
    maxLength: 2,
  }),
});

const life: fc.Arbitrary<Life> = fc
  .record({
    gaps: fc.array(
      fc.oneof(
        { weight: 30, arbitrary: fc.integer({ min: 60_000, max: 70 * hour }) },
        { weight: 1, arbitrary: fc.integer({ min: 2 * day, max: 40 * day }) },
      ),
      { minLength: 700, maxLength: 700, size: 'max' },
    ),
    releases: fc.array(oneRelease, { minLength: 110, maxLength: 110, size: 'max' }),
  })
  .map(({ gaps, releases }) => {
    const ticks: number[] = [];
    for (let now = begin, turn = 0; now < end; turn += 1) {
      now += gaps[turn % gaps.length] ?? hour;
      ticks.push(now);
    }
    const happenings = releases
      .toSorted((one, other) => one.at - other.at)
      .flatMap(({ at: when, later }, place) => {
        const id = `r${String(place).padStart(3, '0')}`;
        const all: Happening[] = [{ id, at: when, what: 'new' }];
        let now = when;
        for (const { kind, gap: after, away } of later) {
          now += after;
          all.push({ id, at: now, what: kind === 'away' ? 'withdrawn' : 'amended' });
          if (kind !== 'away') continue;
          if (away === null) break;
          now += away;
          all.push({ id, at: now, what: 'returned' });
        }
        return all;
      })
      .filter(({ at: when }) => when < end)
      .toSorted((one, other) => one.at - other.at);
    return { ticks, happenings };
  });

const last = (happenings: readonly Happening[]): Happening | undefined => happenings.at(-1);

/** The posts of one subscription, `window end: releases`, each with what it has to say of them in the end. */
const reckonedPosts = (
  slotsAt: (now: number) => readonly number[],
  { ticks, happenings }: Life,
): readonly string[] => {
  const posts: { readonly post: string; readonly shown: readonly string[]; readonly at: number }[] = [];
  const ids = [...new Set(happenings.map(({ id }) => id))].toSorted();
  const of = (id: string, until: number): readonly Happening[] =>
    happenings.filter((one) => one.id === id && one.at < until);
  const seen = new Set<string>();
  let opensAt = begin;
  for (const now of ticks) {
    const newest = slotsAt(now).findLast((slot) => slot <= now);
    if (newest === undefined || newest <= opensAt) continue;
    const shown: { readonly id: string; readonly words: string; readonly at: number }[] = [];
    for (const id of ids) {
      const inWindow = of(id, newest).filter((one) => one.at >= opensAt);
      // Gone by the end of the window, or by the time it is laid out: nothing is shown.
      if (last(inWindow)?.what === 'withdrawn' || last(of(id, now))?.what === 'withdrawn') continue;
      const fresh = inWindow.find(({ what }) => what === 'new' || (what === 'returned' && !seen.has(id)));
      const amended = inWindow.findLast(({ what }) => what === 'amended');
      if (fresh !== undefined) shown.push({ id, words: id, at: inWindow[0]?.at ?? 0 });
      else if (amended !== undefined) shown.push({ id, words: `${id} amended`, at: inWindow[0]?.at ?? 0 });
    }
    opensAt = newest;
    if (shown.length === 0) continue;
    for (const { id } of shown) seen.add(id);
    const inOrder = shown.toSorted((one, other) => one.at - other.at);
    posts.push({
      post: `${isoOf(newest)}: ${inOrder.map(({ words }) => words).join(', ')}`,
      shown: inOrder.map(({ id }) => id),
      at: now,
    });
  }
  return posts.map(({ post, shown, at: postedAt }) => {
    const marks = shown.toSorted().flatMap((id) => {
      const since = of(id, Infinity).filter((one) => one.at >= postedAt);
      if (since.length === 0) return [];
      if (last(since)?.what === 'withdrawn') return [`${id} withdrawn`];
      return [`${id} ${since.some(({ what }) => what === 'amended') ? 'amended' : 'returned'}`];
    });
    return marks.length === 0 ? post : `${post} → ${marks.join(', ')}`;
  });
};

let runs = 0;

/** The same by the product, with everything real but the clock and the channel. */
const livedPosts = async (
  { ticks, happenings }: Life,
  changeAt: number,
): Promise<readonly (readonly string[])[]> => {
  runs += 1;
  const database = await openAt({ folder: join(base, String(runs)), url: null });
  /** By ts. */
  const standing = new Map<string, string>();
  const posts = new Map<string, string[]>();
  const facts = new Map<string, ReleaseFacts>();
  const publisher: Publisher = {
    render: (digest: Digest) => {
      const shown = digest.items.flatMap(({ releases }) => releases);
      const words = shown.map(({ releaseId, news }) => (news === 'new' ? releaseId : `${releaseId} amended`));
      return {
        layouts: [`${digest.subscription.id}|${isoOf(digest.window.end)}: ${words.join(', ')}`],
        quoted: new Map(shown.map(({ releaseId }) => [releaseId, facts.get(releaseId)?.textHash ?? ''])),
      };
    },
    post: async (layout) => {
      const ts = String(standing.size + 1);
      const [id = '', post = ''] = layout.split('|');
      standing.set(ts, post);
      posts.get(id)?.push(ts);
      return { kind: 'posted', ts };
    },
    correct: ([layout = ''], _digest, now) => [
      `${layout} → ${[...now].map(([id, { kind }]) => `${id} ${kind}`).join(', ')}`,
    ],
    edit: async (layout, _channel, ts) => {
      standing.set(ts, layout.split('|')[1] ?? '');
      return { kind: 'edited' };
    },
    find: async () => ({ kind: 'absent' }),
    reach: async () => ({ kind: 'not-now' }),
    tell: async () => {},
  };
  let now = begin;
  const runner = createDigestRunner({
    team: 'T1',
    subscriptions: database.subscriptions,
    ledger: database.ledger,
    corrections: database.corrections,
    diary: database.diary,
    facts: () => facts,
    publisher,
    clock: () => now,
    wait: async () => {},
    by: 'one',
    times: usualTimes,
    isDatabaseError: () => false,
    log: silentLog,
  });
  const subscriptions = [];
  for (const when of timetables) {
    const made = await database.subscriptions.add(
      {
        team: 'T1',
        channel: `C${subscriptions.length}`,
        creator: 'U1',
        what: everything,
        when,
        opensAt: begin,
      },
      { by: 'U1', at: begin },
    );
    posts.set(made.id, []);
    subscriptions.push(made);
  }
  const happen = async ({ id, at: when, what }: Happening): Promise<void> => {
    const before = withdrawn.get(id) ?? facts.get(id) ?? factsOf(id);
    withdrawn.delete(id);
    if (what === 'withdrawn') {
      facts.delete(id);
      withdrawn.set(id, before);
    } else
      facts.set(id, what === 'amended' ? { ...before, textHash: `${Number(before.textHash) + 1}` } : before);
    await database.diary.record(
      [...facts.values()].map(({ releaseId, textHash }) => ({ releaseId, textHash })),
      0,
      when,
    );
  };
  const withdrawn = new Map<string, ReleaseFacts>();
  let happened = 0;
  let isChanged = false;
  for (const tick of ticks) {
    for (let next = happenings[happened]; next !== undefined && next.at < tick;) {
      await happen(next);
      happened += 1;
      next = happenings[happened];
    }
    if (!isChanged && tick >= changeAt) {
      isChanged = true;
      const changed = subscriptions[3];
      if (changed === undefined) throw new Error('no fourth subscription');
      await database.subscriptions.change(changed.id, 1, { when: changedTo }, { by: 'U1', at: tick });
    }
    now = tick;
    await runner.tick();
  }
  // Corrections come some at a time.
  while ((await database.corrections.counts()).due > 0) await runner.tick();
  await database.close();
  return subscriptions.map(({ id }) => (posts.get(id) ?? []).map((ts) => standing.get(ts) ?? ''));
};

describe('two years of digests', () => {
  it('with outages, changes of clocks and of mind, releases amended, withdrawn and back are those reckoned beforehand, each release new once, each post corrected', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (lived) => {
        const { ticks } = lived;
        const changeAt = ticks.find((tick) => tick > begin + 365 * day) ?? end;
        const posts = await livedPosts(lived, changeAt);
        const until = (ticks.at(-1) ?? end) + day;
        const changed = reckonedSlots(changedTo, begin, until);
        const reckoned = timetables.map((timetable, place) => {
          const slots = reckonedSlots(timetable, begin, until);
          return reckonedPosts((now) => (place === 3 && now >= changeAt ? changed : slots), lived);
        });
        expect(posts).toEqual(reckoned);
        for (const mine of posts) {
          const shown = mine.flatMap((post) => /: (.*?)(?: →|$)/u.exec(post)?.[1]?.split(', ') ?? []);
          const added = shown.filter((one) => !one.endsWith(' amended'));
          expect(new Set(added).size).toBe(added.length);
        }
        expect(posts.flat().filter((post) => post.includes(' amended')).length).toBeGreaterThan(100);
        expect(posts.flat().filter((post) => post.includes(' withdrawn')).length).toBeGreaterThan(20);
        expect(posts.flat().length).toBeGreaterThan(150);
      }),
      { numRuns: 1, seed: 20_261_122, endOnFailure: true },
    );
  }, 400_000);
});
