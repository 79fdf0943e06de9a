import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { CorrectionQueue } from '../../app/correction-queue.ts';
import type { DeliveryLedger } from '../../app/delivery-ledger.ts';
import type { FeedbackStore, RecentQuestions, ThreadMemory } from '../../app/kept-words.ts';
import type { Log } from '../../app/log.ts';
import type { ReleaseDiary } from '../../app/release-diary.ts';
import type { SubscriptionStore } from '../../app/subscription-store.ts';
import type { DatabaseProblem } from '../../copy/database-sentences.ts';
import { troubleOf } from './database-trouble.ts';
import { createCorrections } from './corrections.ts';
import { createDeliveries } from './deliveries.ts';
import { createDiary } from './diary.ts';
import { createFeedback, createKeptWords } from './kept-words.ts';
import { migrate } from './migrations.ts';
import { NodeSqliteDialect, openSqliteFile } from './sqlite-dialect.ts';
import { createSubscriptions } from './subscriptions.ts';
import type { Tables } from './tables.ts';

export interface DatabaseParts {
  /** Folder of the embedded database; made where it does not exist. */
  readonly folder: string;
  /** A PostgreSQL instead; null for the embedded one. */
  readonly url: string | null;
  /** For subscriptions; never the same twice. */
  readonly newId: () => string;
  readonly log: Log;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Everything that is kept but the releases themselves. */
export interface Database {
  readonly subscriptions: SubscriptionStore;
  readonly ledger: DeliveryLedger;
  readonly corrections: CorrectionQueue;
  readonly diary: ReleaseDiary;
  readonly feedback: FeedbackStore;
  readonly threads: ThreadMemory;
  readonly recentQuestions: RecentQuestions;
  /** What an error of any of these means; null where it is none of the database's. */
  readonly problemOf: (error: unknown) => DatabaseProblem | null;
  readonly close: () => Promise<void>;
}

export type OpenedDatabase =
  | { readonly kind: 'open'; readonly database: Database }
  | { readonly kind: 'refused'; readonly problem: DatabaseProblem };

/** Milliseconds until a connection, or a statement, counts as failed. */
const connectTimeout = 5000;
const statementTimeout = 30_000;
/** A bot's work is small; many bots may share one server. */
const mostConnections = 4;

/** Opens what is kept and brings it up to date. Trouble with the place is a value; it is left as it was. */
export const openDatabase = async ({
  folder,
  url,
  newId,
  log,
  wait,
}: DatabaseParts): Promise<OpenedDatabase> => {
  const place = url === null ? join(folder, 'findings.sqlite') : placeOf(url);
  const refused = (error: unknown): OpenedDatabase => {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return { kind: 'refused', problem: { ...trouble, place } };
  };
  let db: Kysely<Tables>;
  try {
    if (url === null) {
      await mkdir(folder, { recursive: true });
      db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(openSqliteFile(place)) });
    } else {
      db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPool(url, log) }) });
    }
  } catch (error) {
    return refused(error);
  }
  try {
    const migrated = await migrate(db, url === null ? 'integer' : 'serial');
    if (migrated.kind === 'newer') {
      await db.destroy();
      return { kind: 'refused', problem: { kind: 'newer', place, code: migrated.unknown.join(', ') } };
    }
  } catch (error) {
    await db.destroy();
    return refused(error);
  }
  const words = createKeptWords(db, wait);
  const database: Database = {
    subscriptions: createSubscriptions(db, newId, url !== null),
    ledger: createDeliveries(db, url !== null),
    corrections: createCorrections(db, url !== null),
    diary: createDiary(db),
    feedback: createFeedback(db),
    threads: words.threads,
    recentQuestions: words.recentQuestions,
    problemOf: (error) => {
      const trouble = troubleOf(error);
      return trouble === null ? null : { ...trouble, place };
    },
    close: async () => {
      await words.settled();
      await db.destroy();
    },
  };
  return { kind: 'open', database };
};

/** Without user and password. */
const placeOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `${host || 'localhost'}${pathname}`;
};

const createPool = (url: string, log: Log): Pool => {
  const pool = new Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: statementTimeout,
    application_name: 'findings',
  });
  // Of a connection that nobody is using: the next statement makes a new one. Unheard, it would end the process.
  pool.on('error', (error) =>
    log.warn({ code: troubleOf(error)?.code ?? error.name }, 'a database connection was lost'),
  );
  return pool;
};
