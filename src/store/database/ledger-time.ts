import { type Kysely, sql } from 'kysely';
import { type Instant, instantOf, isoOf } from '../../domain/instant.ts';
import type { Tables } from './tables.ts';

/**
 * Milliseconds. A clock that is behind the ledger's time by less than this waits until it has caught up: machines'
 * clocks differ, and are put right in small steps. By more, the ledger's time was wrong.
 */
const patience = 60 * 60_000;

/** Milliseconds until what was claimed by a clock that was ahead is taken up. */
const soon = 5 * 60_000;

/**
 * The ledger's time for a wall clock's; see `DeliveryLedger.time`. Holds the one row of `clock` until the transaction
 * ends, so that what is recorded and what is closed come one after the other.
 */
export const ledgerTime = async (on: Kysely<Tables>, wall: Instant): Promise<Instant> => {
  // Takes the row before it is read: PostgreSQL would let two read at once.
  const { latest } = await on
    .updateTable('clock')
    .set({ latest: sql<string>`case when latest < ${isoOf(wall)} then ${isoOf(wall)} else latest end` })
    .where('id', '=', 1)
    .returning('latest')
    .executeTakeFirstOrThrow();
  const time = instantOf(latest);
  return time - wall <= patience ? time : rewind(on, wall);
};

/** Holds the same row without looking at the time: until the transaction ends nothing is recorded and nothing dated. */
export const holdTime = async (on: Kysely<Tables>): Promise<void> => {
  await on
    .updateTable('clock')
    .set({ latest: sql<string>`latest` })
    .where('id', '=', 1)
    .execute();
};

/**
 * Takes back all that was dated by a clock that was ahead. Events and ends of windows keep their order, so nothing is
 * shown twice and nothing is left out; each is put a millisecond after the one before it, right after `wall`.
 */
const rewind = async (on: Kysely<Tables>, wall: Instant): Promise<Instant> => {
  const ahead = await on
    .selectFrom('release_events')
    .select(['seq', 'release_id', 'news', 'at'])
    .where('at', '>', isoOf(wall))
    .orderBy('at')
    .orderBy('seq')
    .execute();
  const dates = [...new Set(ahead.map(({ at }) => at))];
  for (const [place, at] of dates.entries()) {
    const back = isoOf(wall + 1 + place);
    await on.updateTable('release_events').set({ at: back }).where('at', '=', at).execute();
    await on
      .updateTable('known_releases')
      .set({ first_known_at: back })
      .where('first_known_at', '=', at)
      .execute();
  }
  await on
    .updateTable('known_releases')
    .set({ missing_since: isoOf(wall) })
    .where('missing_since', '>', isoOf(wall))
    .execute();
  const opened = await on
    .selectFrom('subscriptions')
    .select('opens_at')
    .distinct()
    .where('opens_at', '>', isoOf(wall))
    .orderBy('opens_at')
    .execute();
  for (const { opens_at: end } of opened) {
    // Ascending on both sides, so a date that was moved is never met a second time.
    const before = dates.filter((at) => at < end).length;
    await on
      .updateTable('subscriptions')
      .set({ opens_at: isoOf(wall + 1 + before) })
      .where('opens_at', '=', end)
      .execute();
  }
  // Leases, retries and looks are never so far ahead: whoever takes them up looks before it posts.
  for (const table of ['deliveries', 'corrections'] as const) {
    await on
      .updateTable(table)
      .set({ due_at: isoOf(wall + soon) })
      .where('due_at', '>', isoOf(wall + 2 * patience))
      .execute();
  }
  await on
    .updateTable('subscriptions')
    .set({ look_at: isoOf(wall), waits_since: isoOf(wall) })
    .where('look_at', '>', isoOf(wall + 2 * patience))
    .execute();
  const time = wall + 1 + dates.length;
  await on
    .updateTable('clock')
    .set({ latest: isoOf(time) })
    .where('id', '=', 1)
    .execute();
  return time;
};
