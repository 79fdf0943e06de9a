import { type Kysely, sql } from 'kysely';
import type { DeliveryCounts, DeliveryLedger, WindowOf } from '../../app/delivery-ledger.ts';
import { type Delivery, deliveryKey } from '../../domain/delivery.ts';
import { instantOf, isoOf } from '../../domain/instant.ts';
import { fromDeliveryRow, toDeliveryRow, toStateColumns } from './delivery-rows.ts';
import { ledgerTime } from './ledger-time.ts';
import type { Tables } from './tables.ts';

/** Rows in one statement: 16 columns each, and SQLite binds 32,766 values. */
const atOnce = 1000;

/** Thrown to undo a transaction whose window was closed by somebody else. */
class ClosedAlready extends Error {}

/** `locks`: whether the database locks rows one by one, as PostgreSQL does, and can pass over locked ones. */
export const createDeliveries = (db: Kysely<Tables>, locks: boolean): DeliveryLedger => {
  const draft = ({ subscription, window }: WindowOf, at: number): Delivery => ({
    key: deliveryKey(subscription.id, window),
    subscription: subscription.id,
    team: subscription.team,
    channel: subscription.channel,
    window,
    isLate: false,
    state: { kind: 'skipped' },
    openedAt: at,
    attempts: 0,
    messages: [],
    items: [],
  });

  /** Moves each subscription on from the start of its window to the end, and says whose was moved. */
  const close = async (on: Kysely<Tables>, due: readonly WindowOf[]): Promise<ReadonlySet<string>> => {
    const rows = due.map(
      ({ subscription, window }) => sql`(${subscription.id}, ${isoOf(window.start)}, ${isoOf(window.end)})`,
    );
    const moved = await sql<{ readonly id: string }>`
      update subscriptions set opens_at = due.column3
      from (values ${sql.join(rows)}) as due
      where subscriptions.id = due.column1 and subscriptions.opens_at = due.column2
        and subscriptions.state = 'active'
      returning subscriptions.id as id`.execute(on);
    return new Set(moved.rows.map(({ id }) => id));
  };

  return {
    time: (wall) => db.transaction().execute((on) => ledgerTime(on, wall)),

    open: async (due, claim) => {
      const delivery: Delivery = {
        ...draft(due, claim.at),
        isLate: due.isLate,
        state: { kind: 'claimed', by: claim.by, leaseUntil: claim.leaseUntil },
        attempts: 1,
        items: due.items,
      };
      try {
        return await db.transaction().execute(async (on) => {
          if ((await close(on, [due])).size === 0) return null;
          const { numInsertedOrUpdatedRows } = await on
            .insertInto('deliveries')
            .values(toDeliveryRow(delivery))
            .onConflict((conflict) => conflict.column('key').doNothing())
            .executeTakeFirstOrThrow();
          // A clock that was ahead has used this slot up: the next one takes what is new.
          if (numInsertedOrUpdatedRows === 0n) throw new ClosedAlready();
          const shown = new Set(
            due.items.flatMap(({ releases }) => releases.map(({ releaseId }) => releaseId)),
          );
          await on
            .insertInto('delivery_releases')
            .values([...shown].map((release) => ({ delivery: delivery.key, release_id: release })))
            .execute();
          return delivery;
        });
      } catch (error) {
        if (error instanceof ClosedAlready) return null;
        throw error;
      }
    },

    skip: async (due, at) => {
      let skipped = 0;
      for (let first = 0; first < due.length; first += atOnce) {
        const some = due.slice(first, first + atOnce);
        await db.transaction().execute(async (on) => {
          const moved = await close(on, some);
          const rows = some
            .filter(({ subscription }) => moved.has(subscription.id))
            .map((one) => toDeliveryRow(draft(one, at)));
          skipped += rows.length;
          if (rows.length === 0) return;
          await on
            .insertInto('deliveries')
            .values(rows)
            .onConflict((conflict) => conflict.column('key').doNothing())
            .execute();
        });
      }
      return skipped;
    },

    takeOverdue: (claim) =>
      db.transaction().execute(async (on) => {
        let next = on
          .selectFrom('deliveries')
          .selectAll()
          .where('due_at', '<=', isoOf(claim.at))
          .orderBy('due_at')
          .orderBy('key')
          .limit(1);
        if (locks) next = next.forUpdate().skipLocked();
        const row = await next.executeTakeFirst();
        if (row === undefined) return null;
        const attempts = row.attempts + 1;
        await on
          .updateTable('deliveries')
          .set({
            ...toStateColumns({ kind: 'claimed', by: claim.by, leaseUntil: claim.leaseUntil }),
            attempts,
          })
          .where('key', '=', row.key)
          .execute();
        return fromDeliveryRow({ ...row, attempts });
      }),

    addMessage: async ({ key, attempts, messages }, ts) => {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set({ messages: JSON.stringify([...messages, ts]) })
        .where('key', '=', key)
        .where('attempts', '=', attempts)
        .where('state', '=', 'claimed')
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    settle: async ({ key, attempts }, state) => {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set(toStateColumns(state))
        .where('key', '=', key)
        .where('attempts', '=', attempts)
        .where('state', '=', 'claimed')
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    find: async (key) => {
      const row = await db.selectFrom('deliveries').selectAll().where('key', '=', key).executeTakeFirst();
      return row === undefined ? null : fromDeliveryRow(row);
    },

    ofSubscription: async (id, limit) => {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('subscription', '=', id)
        .orderBy('window_end', 'desc')
        .limit(limit)
        .execute();
      return rows.map(fromDeliveryRow);
    },

    showing: async (releaseId) => {
      const rows = await db
        .selectFrom('deliveries')
        .innerJoin('delivery_releases', 'delivery_releases.delivery', 'deliveries.key')
        .selectAll('deliveries')
        .where('delivery_releases.release_id', '=', releaseId)
        .where('deliveries.state', '=', 'posted')
        .orderBy('deliveries.window_end', 'desc')
        .orderBy('deliveries.key')
        .execute();
      return rows.map(fromDeliveryRow);
    },

    counts: async () => {
      const counted: Record<keyof DeliveryCounts, number> = {
        claimed: 0,
        posted: 0,
        skipped: 0,
        failed: 0,
        unknown: 0,
      };
      const rows = await db
        .selectFrom('deliveries')
        .select(['state', (on) => on.fn.countAll().as('many')])
        .groupBy('state')
        .execute();
      for (const { state, many } of rows) counted[state as keyof DeliveryCounts] = Number(many);
      return counted;
    },

    nextDue: async () => {
      const { next } = await db
        .selectFrom('deliveries')
        .select((on) => on.fn.min('due_at').as('next'))
        .executeTakeFirstOrThrow();
      return next === null ? null : instantOf(next);
    },

    forgetSkipped: async (before) => {
      await db
        .deleteFrom('deliveries')
        .where('state', '=', 'skipped')
        .where('window_end', '<', isoOf(before))
        .execute();
    },
  };
};
