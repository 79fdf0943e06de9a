import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** How the two databases call a number that counts rows: the order of events of one instant. */
export type SeqType = 'serial' | 'integer';

/**
 * By name, in order. One that has been released is never changed: a change is a new one, and code older than a
 * database refuses it.
 */
const migrationsFor = (seqType: SeqType): Readonly<Record<string, Migration>> => ({
  '001-subscriptions-and-deliveries': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('clock')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('latest', 'text', (column) => column.notNull())
        .execute();
      await sql`insert into clock (id, latest) values (1, '1970-01-01T00:00:00.000Z')`.execute(db);

      await db.schema
        .createTable('subscriptions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('creator', 'text', (column) => column.notNull())
        .addColumn('what', 'text', (column) => column.notNull())
        .addColumn('cadence', 'text', (column) => column.notNull())
        .addColumn('zone', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('opens_at', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('subscriptions_by_channel')
        .on('subscriptions')
        .columns(['team', 'channel'])
        .execute();
      await db.schema.createIndex('subscriptions_by_state').on('subscriptions').column('state').execute();

      await db.schema
        .createTable('subscription_changes')
        .addColumn('subscription', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('by_user', 'text')
        .addColumn('what', 'text', (column) => column.notNull())
        .addColumn('cadence', 'text', (column) => column.notNull())
        .addColumn('zone', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addPrimaryKeyConstraint('subscription_changes_key', ['subscription', 'version'])
        .execute();

      await db.schema
        .createTable('known_releases')
        .addColumn('release_id', 'text', (column) => column.primaryKey())
        .addColumn('text_hash', 'text', (column) => column.notNull())
        .addColumn('first_known_at', 'text', (column) => column.notNull())
        .addColumn('is_withdrawn', 'integer', (column) => column.notNull())
        .execute();

      await db.schema
        .createTable('release_events')
        .addColumn('seq', seqType, (column) =>
          seqType === 'serial' ? column.primaryKey() : column.primaryKey().autoIncrement(),
        )
        .addColumn('release_id', 'text', (column) => column.notNull())
        .addColumn('news', 'text', (column) => column.notNull())
        .addColumn('text_hash', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('release_events_by_time')
        .on('release_events')
        .columns(['at', 'seq'])
        .execute();

      await db.schema
        .createTable('deliveries')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('subscription', 'text', (column) => column.notNull())
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('window_start', 'text', (column) => column.notNull())
        .addColumn('window_end', 'text', (column) => column.notNull())
        .addColumn('is_late', 'integer', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('code', 'text')
        .addColumn('claimed_by', 'text')
        .addColumn('due_at', 'text')
        .addColumn('posted_at', 'text')
        .addColumn('opened_at', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('messages', 'text', (column) => column.notNull())
        .addColumn('items', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('deliveries_due').on('deliveries').column('due_at').execute();
      await db.schema
        .createIndex('deliveries_by_subscription')
        .on('deliveries')
        .columns(['subscription', 'window_end'])
        .execute();

      await db.schema
        .createTable('delivery_releases')
        .addColumn('delivery', 'text', (column) => column.notNull())
        .addColumn('release_id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('delivery_releases_key', ['delivery', 'release_id'])
        .execute();
      await db.schema
        .createIndex('delivery_releases_by_release')
        .on('delivery_releases')
        .column('release_id')
        .execute();
    },
  },
  '002-what-people-said': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('feedback')
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('about', 'text', (column) => column.notNull())
        .addColumn('verdict', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('comment', 'text')
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('feedback_key', ['team', 'user_id', 'about'])
        .execute();
      await db.schema
        .createTable('thread_memory')
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('thread', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('thread_memory_key', ['team', 'channel', 'thread'])
        .execute();
      await db.schema
        .createTable('recent_questions')
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('recent_questions_key', ['team', 'user_id', 'question'])
        .execute();
    },
  },
  '003-corrections': {
    up: async (db: Kysely<unknown>) => {
      await db.schema.alterTable('known_releases').addColumn('missing_since', 'text').execute();
      await db.schema.alterTable('delivery_releases').addColumn('text_hash', 'text').execute();

      await db.schema
        .createTable('layouts')
        .addColumn('delivery', 'text', (column) => column.notNull())
        .addColumn('part', 'integer', (column) => column.notNull())
        .addColumn('layout', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('layouts_key', ['delivery', 'part'])
        .execute();

      await db.schema
        .createTable('corrections')
        .addColumn('delivery', 'text', (column) => column.primaryKey())
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('code', 'text')
        .addColumn('claimed_by', 'text')
        .addColumn('due_at', 'text')
        .addColumn('settled_at', 'text')
        .addColumn('asked_at', 'text', (column) => column.notNull())
        .addColumn('asked', 'integer', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('tries', 'integer', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('corrections_due').on('corrections').column('due_at').execute();
    },
  },
  '004-waiting': {
    up: async (db: Kysely<unknown>) => {
      await db.schema.alterTable('subscriptions').addColumn('waits_since', 'text').execute();
      await db.schema.alterTable('subscriptions').addColumn('look_at', 'text').execute();
      await db.schema
        .alterTable('subscriptions')
        .addColumn('looks', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      // Those that wait already are looked at as soon as somebody looks.
      await sql`update subscriptions set waits_since = created_at, look_at = created_at where state = 'waiting'`.execute(
        db,
      );
    },
  },
});

export type Migrated =
  | { readonly kind: 'migrated' }
  /** Names of migrations that this code does not know. */
  | { readonly kind: 'newer'; readonly unknown: readonly string[] };

/** Brings a database up to date; several processes may do so at once. Never takes anything back. */
export const migrate = async (db: Kysely<Tables>, seqType: SeqType): Promise<Migrated> => {
  const migrations = migrationsFor(seqType);
  const unknown = (await applied(db)).filter((name) => !(name in migrations));
  if (unknown.length > 0) return { kind: 'newer', unknown };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return { kind: 'migrated' };
  // Another process, newer than this one, may have been first.
  const since = (await applied(db)).filter((name) => !(name in migrations));
  if (since.length > 0) return { kind: 'newer', unknown: since };
  throw error;
};

const applied = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{
    readonly name: string;
  }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
};
