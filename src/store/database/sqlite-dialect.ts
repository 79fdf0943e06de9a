import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';

/** Milliseconds to wait for another process that is writing. */
const patience = 5000;

const mostPrepared = 200;

/** kysely's SQLite over the one that is built into Node. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * Transactions take the right to write when they begin: one that begins by reading and writes later fails at once with
 * "database is locked" when another process wrote in between, whatever its patience.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite takes tables back with a transaction: a migration is whole or not at all, and two processes do it in turn. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Opens or makes the file. Throws what SQLite throws. */
export const openSqliteFile = (path: string): SqliteDatabase => {
  const database = new DatabaseSync(path, { timeout: patience });
  try {
    // Patience comes first: changing the journal needs the file for itself.
    database.exec(`pragma busy_timeout = ${patience}`);
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    const [check] = database.prepare('pragma quick_check(1)').all();
    if (check?.['quick_check'] !== 'ok') throw new DamagedFile(String(check?.['quick_check']));
  } catch (error) {
    database.close();
    throw error;
  }
  /** A bot says the same few dozen statements over and over; those of lists are many, and the memory starts anew. */
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      const bound = (parameters: readonly unknown[]): SQLInputValue[] => [...parameters] as SQLInputValue[];
      const made: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bound(parameters)),
        run: (parameters) => statement.run(...bound(parameters)),
        iterate: (parameters) => statement.iterate(...bound(parameters)) as IterableIterator<unknown>,
      };
      if (prepared.size >= mostPrepared) prepared.clear();
      prepared.set(sql, made);
      return made;
    },
  };
};

/** SQLite's own check found pages that do not fit together. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}
