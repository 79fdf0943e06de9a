import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../src/app/log.ts';
import { type Database, openDatabase } from '../../src/store/database/open-database.ts';
import { type Postgres, startPostgres } from './postgres.ts';

/** Where a database is, as the configuration says it. */
export interface Place {
  readonly folder: string;
  readonly url: string | null;
}

/** One of the two databases, as tests use it. */
export interface DatabaseKind {
  readonly name: 'node:sqlite' | 'PostgreSQL';
  /** Somewhere empty. */
  readonly newPlace: () => Promise<Place>;
  readonly stop: () => Promise<void>;
}

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export const startSqlite = (): DatabaseKind => {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  let places = 0;
  return {
    name: 'node:sqlite',
    newPlace: async () => {
      places += 1;
      return { folder: join(folder, String(places)), url: null };
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

export const overPostgres = (postgres: Postgres): DatabaseKind => ({
  name: 'PostgreSQL',
  newPlace: async () => ({ folder: '', url: await postgres.newDatabase() }),
  stop: postgres.stop,
});

/** Both where there are both; `missing` says why there is no PostgreSQL. */
export const startDatabases = async (): Promise<{
  readonly kinds: readonly DatabaseKind[];
  readonly missing: string | null;
}> => {
  const started = await startPostgres();
  return started.kind === 'started'
    ? { kinds: [startSqlite(), overPostgres(started.postgres)], missing: null }
    : { kinds: [startSqlite()], missing: started.why };
};

let ids = 0;

/** Opens what must open. */
export const openAt = async (place: Place): Promise<Database> => {
  const opened = await openDatabase({
    ...place,
    newId: () => {
      ids += 1;
      return `sub-${process.pid}-${ids}`;
    },
    log: silentLog,
    wait: async () => {},
  });
  if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.problem));
  return opened.database;
};
