import { type Kysely, sql } from 'kysely';
import type { DeliveryLedger, WindowOf } from '../../app/delivery-ledger.ts';
import { type Delivery, deliveryKey } from '../../domain/delivery.ts';
import { isoOf } from '../../domain/instant.ts';
import { askWhereChanged } from './corrections.ts';
import { createDeliveryQuestions } from './delivery-questions.ts';
import { fromDeliveryRow, toDeliveryRow, toStateColumns } from './delivery-rows.ts';
import { keepLayouts, layoutsOf } from './layouts.ts';
import { holdTime, ledgerTime } from './ledger-time.ts';
import type { Tables } from './tables.ts';

/** Rows in one statement: 16 columns each, and SQLite binds 32,766 values. */
const atOnce = 1000;

/** Thrown to undo a transaction: its window was closed by somebody else, or another one after it. */
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

  /** A transaction that leaves nothing behind, and gives null, where the window turned out to be closed. */
  const undoing = async <T>(work: (on: Kysely<Tables>) => Promise<T>): Promise<T | null> => {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (error instanceof ClosedAlready) return null;
      throw error;
    }
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
      return undoing(async (on) => {
        if ((await close(on, [due])).size === 0) return null;
        const { key: _key, ...columns } = toDeliveryRow(delivery);
        const row = await on
          .insertInto('deliveries')
          .values(toDeliveryRow(delivery))
          .onConflict((conflict) =>
            conflict
              .column('key')
              .doUpdateSet({ ...columns, attempts: sql<number>`deliveries.attempts + 1` })
              .where('deliveries.state', '=', 'failed')
              .where('deliveries.due_at', 'is', null)
              .where('deliveries.messages', '=', '[]'),
          )
          .returningAll()
          .executeTakeFirst();
        // A clock that was ahead has used this slot up: the next one takes what is new.
        if (row === undefined) throw new ClosedAlready();
        await on.deleteFrom('delivery_releases').where('delivery', '=', delivery.key).execute();
        await on.deleteFrom('layouts').where('delivery', '=', delivery.key).execute();
        const shown = new Set(
          due.items.flatMap(({ releases }) => releases.map(({ releaseId }) => releaseId)),
        );
        await on
          .insertInto('delivery_releases')
          .values([...shown].map((release) => ({ delivery: delivery.key, release_id: release })))
          .execute();
        return fromDeliveryRow(row);
      });
    },

    pass: async (due) => {
      for (let first = 0; first < due.length; first += atOnce)
        await close(db, due.slice(first, first + atOnce));
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

    takeOverdue: (team, claim) =>
      db.transaction().execute(async (on) => {
        let next = on
          .selectFrom('deliveries')
          .selectAll()
          .where('team', '=', team)
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

    keepLayouts: (claimed, layouts, quoted) => keepLayouts(db, claimed, layouts, quoted),

    layouts: (key) => layoutsOf(db, key),

    settle: ({ key, attempts }, state) =>
      db.transaction().execute(async (on) => {
        // A change that is written down at this moment would not see the post, nor this the change.
        if (state.kind === 'posted') await holdTime(on);
        const { numUpdatedRows } = await on
          .updateTable('deliveries')
          .set(toStateColumns(state))
          .where('key', '=', key)
          .where('attempts', '=', attempts)
          .where('state', '=', 'claimed')
          .executeTakeFirstOrThrow();
        if (state.kind === 'posted' && numUpdatedRows > 0n) await askWhereChanged(on, key, state.at);
        return numUpdatedRows > 0n;
      }),

    reopen: (claimed, code) =>
      undoing(async (on) => {
        const { numUpdatedRows } = await on
          .updateTable('deliveries')
          .set(toStateColumns({ kind: 'failed', code, retryAt: null }))
          .where('key', '=', claimed.key)
          .where('attempts', '=', claimed.attempts)
          .where('state', '=', 'claimed')
          .where('messages', '=', '[]')
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) throw new ClosedAlready();
        const moved = await on
          .updateTable('subscriptions')
          .set({ opens_at: isoOf(claimed.window.start) })
          .where('id', '=', claimed.subscription)
          .where('opens_at', '=', isoOf(claimed.window.end))
          .executeTakeFirstOrThrow();
        if (moved.numUpdatedRows === 0n) throw new ClosedAlready();
        return true;
      }).then((reopened) => reopened ?? false),

    ...createDeliveryQuestions(db),

    forgetSkipped: async (before) => {
      await db
        .deleteFrom('deliveries')
        .where('state', '=', 'skipped')
        .where('window_end', '<', isoOf(before))
        .execute();
    },
  };
};
