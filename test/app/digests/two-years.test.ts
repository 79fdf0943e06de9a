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

interface Life {
  /** When the program looks at the clock; the gaps of days are outages. */
  readonly ticks: readonly number[];
  /** When releases become known, each before the tick of the same place or a later one. */
  readonly known: readonly number[];
}

const life: fc.Arbitrary<Life> = fc
  .record({
    gaps: fc.array(
      fc.oneof(
        { weight: 30, arbitrary: fc.integer({ min: 60_000, max: 70 * hour }) },
        { weight: 1, arbitrary: fc.integer({ min: 2 * day, max: 40 * day }) },
      ),
      { minLength: 700, maxLength: 700, size: 'max' },
    ),
    known: fc.array(fc.integer({ min: begin, max: end }), { minLength: 110, maxLength: 110, size: 'max' }),
  })
  .map(({ gaps, known }) => {
    const ticks: number[] = [];
    for (let now = begin, turn = 0; now < end; turn += 1) {
      now += gaps[turn % gaps.length] ?? hour;
      ticks.push(now);
    }
    return { ticks, known: known.toSorted((a, b) => a - b) };
  });

/** The posts of one subscription: `window end: releases`, by another reckoning of the slots. */
const reckonedPosts = (
  slotsAt: (now: number) => readonly number[],
  ticks: readonly number[],
  known: readonly number[],
): readonly string[] => {
  const posts: string[] = [];
  let opensAt = begin;
  for (const now of ticks) {
    const newest = slotsAt(now).findLast((slot) => slot <= now);
    if (newest === undefined || newest <= opensAt) continue;
    const fresh = known.flatMap((when, place) => (opensAt <= when && when < newest ? [`r${place}`] : []));
    if (fresh.length > 0) posts.push(`${isoOf(newest)}: ${fresh.join(' ')}`);
    opensAt = newest;
  }
  return posts;
};

let runs = 0;

/** The same by the product, with everything real but the clock and the channel. */
const livedPosts = async (
  { ticks, known }: Life,
  changeAt: number,
): Promise<readonly (readonly string[])[]> => {
  runs += 1;
  const database = await openAt({ folder: join(base, String(runs)), url: null });
  const posts = new Map<string, string[]>();
  let messages = 0;
  const publisher: Publisher = {
    render: (digest: Digest) => {
      const shown = digest.items.flatMap(({ releases }) => releases.map(({ releaseId }) => releaseId));
      const layout = `${digest.subscription.id}|${isoOf(digest.window.end)}: ${shown.join(' ')}`;
      return { layouts: [layout], quoted: new Map(shown.map((id) => [id, '1'])) };
    },
    post: async (layout) => {
      messages += 1;
      const [id = '', post = ''] = layout.split('|');
      posts.get(id)?.push(post);
      return { kind: 'posted', ts: `${messages}` };
    },
    correct: () => [],
    edit: async () => ({ kind: 'edited' }),
    find: async () => ({ kind: 'absent' }),
    reach: async () => ({ kind: 'not-now' }),
    tell: async () => {},
  };
  const facts = new Map<string, ReleaseFacts>();
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
  let learnt = 0;
  let isChanged = false;
  for (const tick of ticks) {
    for (; (known[learnt] ?? Infinity) < tick; learnt += 1) {
      facts.set(`r${learnt}`, factsOf(`r${learnt}`));
      // Ids sort by number, as the order in which they became known.
      await database.diary.record(
        [...facts.keys()].map((releaseId) => ({ releaseId, textHash: '1' })),
        0,
        known[learnt] as number,
      );
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
  await database.close();
  return subscriptions.map(({ id }) => posts.get(id) ?? []);
};

describe('two years of digests', () => {
  it('with outages, changes of clocks and a change of mind are those reckoned beforehand, each release once', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (lived) => {
        const { ticks, known } = lived;
        const changeAt = ticks.find((tick) => tick > begin + 365 * day) ?? end;
        const posts = await livedPosts(lived, changeAt);
        const last = (ticks.at(-1) ?? end) + day;
        const changed = reckonedSlots(changedTo, begin, last);
        const reckoned = timetables.map((timetable, place) => {
          const slots = reckonedSlots(timetable, begin, last);
          return reckonedPosts((now) => (place === 3 && now >= changeAt ? changed : slots), ticks, known);
        });
        expect(posts).toEqual(reckoned);
        for (const mine of posts) {
          const shown = mine.flatMap((post) => post.split(': ')[1]?.split(' ') ?? []);
          expect(new Set(shown).size).toBe(shown.length);
        }
        expect(posts.flat().length).toBeGreaterThan(150);
      }),
      { numRuns: 1, seed: 20_261_122, endOnFailure: true },
    );
  }, 400_000);
});
