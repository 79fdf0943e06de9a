import type { Kysely } from 'kysely';
import type { DeliveryCounts, DeliveryLedger } from '../../app/delivery-ledger.ts';
import { instantOf } from '../../domain/instant.ts';
import { fromDeliveryRow } from './delivery-rows.ts';
import type { Tables } from './tables.ts';

/** Values bound in one statement; SQLite takes 32,766. */
const atOnce = 1000;

type Questions = Pick<
  DeliveryLedger,
  'find' | 'ofSubscription' | 'showing' | 'shownTo' | 'counts' | 'nextDue'
>;

/** What the ledger is asked and nothing changes. */
export const createDeliveryQuestions = (db: Kysely<Tables>): Questions => ({
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

  shownTo: async (releaseIds) => {
    const shown = new Map<string, Set<string>>();
    for (let first = 0; first < releaseIds.length; first += atOnce) {
      const rows = await db
        .selectFrom('deliveries')
        .innerJoin('delivery_releases', 'delivery_releases.delivery', 'deliveries.key')
        .select(['deliveries.subscription as subscription', 'delivery_releases.release_id as release_id'])
        .where('delivery_releases.release_id', 'in', releaseIds.slice(first, first + atOnce))
        .where('delivery_releases.text_hash', 'is not', null)
        .execute();
      for (const { subscription, release_id: release } of rows)
        shown.set(subscription, (shown.get(subscription) ?? new Set()).add(release));
    }
    return shown;
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
});
