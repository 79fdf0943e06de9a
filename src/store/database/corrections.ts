import { type Kysely, sql } from 'kysely';
import type { CorrectionCounts, CorrectionQueue, ShownRelease } from '../../app/correction-queue.ts';
import type { ReleaseNews } from '../../domain/digest.ts';
import { type Instant, instantOf, isoOf } from '../../domain/instant.ts';
import { fromDeliveryRow } from './delivery-rows.ts';
import { layoutsOf } from './layouts.ts';
import type { Tables } from './tables.ts';

/** Values bound in one statement; SQLite takes 32,766. */
const atOnce = 1000;

/**
 * Asks for the correction of every post that shows one of these releases. In the transaction that writes the change
 * down, which holds the clock's row.
 */
export const askForCorrections = async (
  on: Kysely<Tables>,
  releaseIds: readonly string[],
  at: Instant,
): Promise<void> => {
  for (let first = 0; first < releaseIds.length; first += atOnce) {
    const some = releaseIds.slice(first, first + atOnce);
    await sql`
      insert into corrections (delivery, team, state, due_at, asked_at, asked, attempts, tries)
      select distinct deliveries.key, deliveries.team, 'due', cast(${isoOf(at)} as text), cast(${isoOf(at)} as text), 1, 0, 0
      from deliveries inner join delivery_releases on delivery_releases.delivery = deliveries.key
      where deliveries.state = 'posted' and delivery_releases.text_hash is not null
        and delivery_releases.release_id in (${sql.join(some)})
      on conflict (delivery) do update set
        asked = corrections.asked + 1,
        asked_at = excluded.asked_at,
        tries = 0,
        due_at = case when corrections.state = 'claimed' then corrections.due_at else excluded.due_at end,
        state = case when corrections.state = 'claimed' then 'claimed' else 'due' end`.execute(on);
  }
};

/** The same for one that was posted just now, where a release changed between laying out and recording. */
export const askWhereChanged = async (on: Kysely<Tables>, delivery: string, at: Instant): Promise<void> => {
  await sql`
    insert into corrections (delivery, team, state, due_at, asked_at, asked, attempts, tries)
    select distinct deliveries.key, deliveries.team, 'due', cast(${isoOf(at)} as text), cast(${isoOf(at)} as text), 1, 0, 0
    from deliveries
    inner join delivery_releases on delivery_releases.delivery = deliveries.key
    inner join known_releases on known_releases.release_id = delivery_releases.release_id
    where deliveries.key = ${delivery} and delivery_releases.text_hash is not null
      and (known_releases.text_hash <> delivery_releases.text_hash or known_releases.is_withdrawn = 1)
    on conflict (delivery) do nothing`.execute(on);
};

/** `locks`: whether the database locks rows one by one, as PostgreSQL does, and can pass over locked ones. */
export const createCorrections = (db: Kysely<Tables>, locks: boolean): CorrectionQueue => ({
  take: (team, claim) =>
    db.transaction().execute(async (on) => {
      let next = on
        .selectFrom('corrections')
        .selectAll()
        .where('team', '=', team)
        .where('due_at', '<=', isoOf(claim.at))
        .orderBy('due_at')
        .orderBy('delivery')
        .limit(1);
      if (locks) next = next.forUpdate().skipLocked();
      const row = await next.executeTakeFirst();
      if (row === undefined) return null;
      const attempts = row.attempts + 1;
      const tries = row.tries + 1;
      await on
        .updateTable('corrections')
        .set({
          state: 'claimed',
          code: null,
          claimed_by: claim.by,
          due_at: isoOf(claim.leaseUntil),
          attempts,
          tries,
        })
        .where('delivery', '=', row.delivery)
        .execute();
      const delivery = await on
        .selectFrom('deliveries')
        .selectAll()
        .where('key', '=', row.delivery)
        .executeTakeFirstOrThrow();
      return {
        delivery: fromDeliveryRow(delivery),
        layouts: await layoutsOf(on, row.delivery),
        releases: await shownBy(on, row.delivery),
        attempts,
        tries,
        askedAt: instantOf(row.asked_at),
        asked: row.asked,
      };
    }),

  settle: async ({ delivery: { key }, attempts, asked }, end, at) => {
    const again = end.kind === 'put-off' ? isoOf(end.until) : null;
    const { numUpdatedRows } = await db
      .updateTable('corrections')
      .set({
        state: sql<string>`case when asked = ${asked} then ${end.kind === 'put-off' ? 'due' : end.kind} else 'due' end`,
        due_at: sql<string | null>`case when asked = ${asked} then ${again} else ${isoOf(at)} end`,
        code: end.kind === 'made' ? null : end.code,
        claimed_by: null,
        settled_at: isoOf(at),
      })
      .where('delivery', '=', key)
      .where('attempts', '=', attempts)
      .where('state', '=', 'claimed')
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  },

  revive: async (team, channel, at) => {
    await db
      .updateTable('corrections')
      .set({ state: 'due', due_at: isoOf(at), asked_at: isoOf(at), tries: 0 })
      .where('state', '=', 'given-up')
      .where('team', '=', team)
      .where('delivery', 'in', (on) =>
        on.selectFrom('deliveries').select('key').where('channel', '=', channel).where('team', '=', team),
      )
      .execute();
  },

  counts: async () => {
    const counted: Record<keyof CorrectionCounts, number> = { due: 0, claimed: 0, made: 0, 'given-up': 0 };
    const rows = await db
      .selectFrom('corrections')
      .select(['state', (on) => on.fn.countAll().as('many')])
      .groupBy('state')
      .execute();
    for (const { state, many } of rows) counted[state as keyof CorrectionCounts] = Number(many);
    return counted;
  },
});

const shownBy = async (on: Kysely<Tables>, delivery: string): Promise<readonly ShownRelease[]> => {
  const rows = await on
    .selectFrom('delivery_releases as shown')
    .innerJoin('known_releases as known', 'known.release_id', 'shown.release_id')
    .innerJoin('release_events as event', 'event.release_id', 'shown.release_id')
    .select([
      'shown.release_id as id',
      'shown.text_hash as shown_hash',
      'known.text_hash as text_hash',
      'known.is_withdrawn as is_withdrawn',
      'event.news as news',
      'event.at as at',
    ])
    .where('shown.delivery', '=', delivery)
    .orderBy('shown.release_id')
    .orderBy('event.seq')
    .execute();
  // Of each release its last event.
  const last = new Map(rows.map((row) => [row.id, row]));
  return [...last.values()].flatMap((row) =>
    row.shown_hash === null
      ? []
      : [
          {
            releaseId: row.id,
            shownHash: row.shown_hash,
            textHash: row.text_hash,
            isWithdrawn: row.is_withdrawn === 1,
            news: row.news as ReleaseNews,
            at: instantOf(row.at),
          },
        ],
  );
};
