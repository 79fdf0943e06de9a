import type { Kysely } from 'kysely';
import type { Made, SubscriptionStore } from '../../app/subscription-store.ts';
import { instantOf, isoOf } from '../../domain/instant.ts';
import type { Subscription } from '../../domain/subscription.ts';
import {
  fromChangeRow,
  fromSubscriptionRow,
  toSettings,
  toSubscriptionRow,
  toWaiting,
} from './subscription-rows.ts';
import type { Tables } from './tables.ts';

/** `locks`: whether the database locks rows one by one, as PostgreSQL does, and can pass over locked ones. */
export const createSubscriptions = (
  db: Kysely<Tables>,
  newId: () => string,
  locks: boolean,
): SubscriptionStore => {
  const find = async (on: Kysely<Tables>, id: string): Promise<Subscription | null> => {
    const row = await on.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : fromSubscriptionRow(row);
  };

  const writeDown = async (
    on: Kysely<Tables>,
    subscription: Subscription,
    { by, at }: Made,
  ): Promise<void> => {
    await on
      .insertInto('subscription_changes')
      .values({
        subscription: subscription.id,
        version: subscription.version,
        at: isoOf(at),
        by_user: by,
        ...toSettings(subscription),
      })
      .execute();
  };

  return {
    add: (draft, made) => {
      const subscription: Subscription = {
        ...draft,
        id: newId(),
        state: { kind: 'active' },
        createdAt: made.at,
        version: 1,
      };
      return db.transaction().execute(async (on) => {
        await on.insertInto('subscriptions').values(toSubscriptionRow(subscription)).execute();
        await writeDown(on, subscription, made);
        return subscription;
      });
    },

    find: (id) => find(db, id),

    list: async ({ team, channel, creator, ended = false }) => {
      let query = db.selectFrom('subscriptions').selectAll().where('team', '=', team);
      if (channel !== undefined) query = query.where('channel', '=', channel);
      if (creator !== undefined) query = query.where('creator', '=', creator);
      if (!ended) query = query.where('state', '!=', 'ended');
      return (await query.orderBy('created_at').orderBy('id').execute()).map(fromSubscriptionRow);
    },

    active: async () => {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('state', '=', 'active')
        .orderBy('id')
        .execute();
      return rows.map(fromSubscriptionRow);
    },

    change: (id, version, patch, made) =>
      db.transaction().execute(async (on) => {
        const now = await find(on, id);
        if (now === null) return { kind: 'not-found' };
        const next: Subscription = { ...now, ...patch, version: now.version + 1 };
        // Where it opens is the ledger's to move: a window that closed since it was read must not be opened again.
        const { numUpdatedRows } = await on
          .updateTable('subscriptions')
          .set({
            ...toSettings(next),
            version: next.version,
            // Another reason to wait is no reason to wait anew.
            ...(patch.state === undefined || patch.state.kind === now.state.kind
              ? {}
              : toWaiting(patch.state, made.at)),
            ...(patch.opensAt === undefined ? {} : { opens_at: isoOf(patch.opensAt) }),
          })
          .where('id', '=', id)
          .where('version', '=', version)
          .where('state', '!=', 'ended')
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return { kind: 'conflict', subscription: now };
        await writeDown(on, next, made);
        return { kind: 'changed', subscription: next };
      }),

    takeWaiting: (team, now, next) =>
      db.transaction().execute(async (on) => {
        let query = on
          .selectFrom('subscriptions')
          .selectAll()
          .where('team', '=', team)
          .where('state', '=', 'waiting')
          .where('look_at', '<=', isoOf(now))
          .orderBy('look_at')
          .orderBy('id')
          .limit(1);
        if (locks) query = query.forUpdate().skipLocked();
        const row = await query.executeTakeFirst();
        if (row === undefined) return null;
        await on
          .updateTable('subscriptions')
          .set({ look_at: isoOf(next(now, row.looks)), looks: row.looks + 1 })
          .where('id', '=', row.id)
          .execute();
        return {
          subscription: fromSubscriptionRow(row),
          since: row.waits_since === null ? now : instantOf(row.waits_since),
        };
      }),

    wake: async (team, channel) => {
      await db
        .updateTable('subscriptions')
        .set((on) => ({ look_at: on.ref('waits_since') }))
        .where('team', '=', team)
        .where('channel', '=', channel)
        .where('state', '=', 'waiting')
        .execute();
    },

    history: async (id) => {
      const rows = await db
        .selectFrom('subscription_changes')
        .selectAll()
        .where('subscription', '=', id)
        .orderBy('version')
        .execute();
      return rows.map(fromChangeRow);
    },
  };
};
