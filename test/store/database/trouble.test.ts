import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { databaseSentence } from '../../../src/copy/database-sentences.ts';
import { troubleOf } from '../../../src/store/database/database-trouble.ts';
import { openDatabase } from '../../../src/store/database/open-database.ts';
import { type DatabaseKind, openAt, type Place, silentLog, startDatabases } from '../../support/databases.ts';

const databases = await startDatabases();
afterAll(async () => {
  for (const kind of databases.kinds) await kind.stop();
});
const sqlite = databases.kinds[0] as DatabaseKind;
const postgres = databases.kinds.find(({ name }) => name === 'PostgreSQL');

const problemAt = async (place: Place): Promise<string> => {
  const opened = await openDatabase({ ...place, newId: () => '', log: silentLog, wait: async () => {} });
  if (opened.kind === 'open') {
    await opened.database.close();
    return 'none';
  }
  return databaseSentence(opened.problem);
};

const fileAt = ({ folder }: Place): string => {
  mkdirSync(folder, { recursive: true });
  return join(folder, 'findings.sqlite');
};

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
};

describe('a file that cannot be used is said with its way out, and left as it is', () => {
  it('that is no database', async () => {
    const place = await sqlite.newPlace();
    const file = fileAt(place);
    writeFileSync(file, 'a shopping list, of all things, which is longer than a header '.repeat(50));
    const before = readFileSync(file);
    expect(await problemAt(place)).toBe(
      `${file} is no database: move that file aside, or set DATA_DIR to another folder; it was not changed.`,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('that is damaged', async () => {
    const place = await sqlite.newPlace();
    const database = await openAt(place);
    await database.diary.record(
      Array.from({ length: 2000 }, (_, at) => ({ releaseId: `release-${at}`, textHash: 'x'.repeat(64) })),
      null,
      0,
    );
    await database.close();
    const file = fileAt(place);
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 8 * 4096, 60 * 4096);
    writeFileSync(file, bytes);
    expect(await problemAt(place)).toMatch(
      /findings\.sqlite is damaged \(.*\): put a copy of it from a backup/,
    );
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('that a newer version wrote', async () => {
    const place = await sqlite.newPlace();
    await (await openAt(place)).close();
    const raw = new DatabaseSync(fileAt(place));
    raw.exec("insert into kysely_migration (name, timestamp) values ('999-from-the-future', '2099')");
    raw.close();
    expect(await problemAt(place)).toMatch(
      /was written by a newer version of Findings \(999-from-the-future\): start that version/,
    );
  });

  it('whose folder is a file', async () => {
    const place = await sqlite.newPlace();
    mkdirSync(dirname(place.folder), { recursive: true });
    writeFileSync(place.folder, 'not a folder');
    expect(await problemAt(place)).toMatch(/cannot be opened \(EEXIST\): set DATA_DIR to a folder/);
  });

  it('that is a folder itself', async () => {
    const place = await sqlite.newPlace();
    mkdirSync(fileAt(place));
    expect(await problemAt(place)).toMatch(/cannot be opened \(SQLite 14\): set DATA_DIR/);
  });
});

describe('what SQLite throws is known for what it is', () => {
  it('a file that may only be read', async () => {
    const place = await sqlite.newPlace();
    await (await openAt(place)).close();
    const raw = new DatabaseSync(fileAt(place), { readOnly: true });
    expect(troubleOf(thrownBy(() => raw.exec('delete from clock')))).toEqual({
      kind: 'read-only',
      code: 'SQLite 8',
    });
    raw.close();
  });

  it('a disk that is full', async () => {
    const place = await sqlite.newPlace();
    await (await openAt(place)).close();
    const raw = new DatabaseSync(fileAt(place));
    // As many pages as there are now: the next one finds no space.
    raw.exec('pragma max_page_count = 1');
    const fill = (): unknown =>
      raw.exec(`insert into feedback values ('${'x'.repeat(100_000)}', '', '', '', '', '', '')`);
    expect(troubleOf(thrownBy(fill))).toEqual({ kind: 'full', code: 'SQLite 13' });
    raw.close();
  });

  it('a file that another program holds', async () => {
    const place = await sqlite.newPlace();
    await (await openAt(place)).close();
    const holder = new DatabaseSync(fileAt(place));
    holder.exec('begin immediate');
    const other = new DatabaseSync(fileAt(place), { timeout: 0 });
    expect(troubleOf(thrownBy(() => other.exec('begin immediate')))).toEqual({
      kind: 'locked',
      code: 'SQLite 5',
    });
    other.close();
    holder.close();
  });

  it('a bug of ours is nobody’s trouble', () => {
    expect(troubleOf(new TypeError('x is not a function'))).toBeNull();
  });
});

describe.skipIf(postgres === undefined)('a PostgreSQL that cannot be used', () => {
  const place = async (): Promise<string> => (await postgres?.newPlace())?.url ?? '';

  it('that does not answer', async () => {
    const url = (await place()).replace('%2Fs', '%2Fnowhere');
    expect(await problemAt({ folder: '', url })).toMatch(
      /^No PostgreSQL answers at localhost\/test\d+ \(ENOENT\): start it, or correct DATABASE_URL/,
    );
  });

  it('that has no such database', async () => {
    const url = (await place()).replace(/\/test\d+\?/, '/nowhere?');
    expect(await problemAt({ folder: '', url })).toMatch(/^PostgreSQL has no localhost\/nowhere: create/);
  });

  it('that does not know the user, whose password is not repeated', async () => {
    const url = (await place()).replace('findings@', 'stranger:secret@');
    const said = await problemAt({ folder: '', url });
    expect(said).toMatch(/refused the login/);
    expect(said).not.toContain('secret');
  });

  it('that lets nobody make tables', async () => {
    const url = await place();
    const owner = new Client({ connectionString: url });
    await owner.connect();
    await owner.query('create role guest login');
    await owner.end();
    expect(await problemAt({ folder: '', url: url.replace('findings@', 'guest@') })).toMatch(
      /does not let this user do its work at .* \(42501\)/,
    );
  });

  it('that a newer version wrote', async () => {
    const url = await place();
    await (await openAt({ folder: '', url })).close();
    const raw = new Client({ connectionString: url });
    await raw.connect();
    await raw.query(`insert into kysely_migration (name, timestamp) values ('999-from-the-future', '2099')`);
    await raw.end();
    expect(await problemAt({ folder: '', url })).toMatch(/newer version of Findings \(999-from-the-future\)/);
  });
});

describe.each(databases.kinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  it('is made by several processes at once, and keeps what each of them adds', async () => {
    const place = await kind.newPlace();
    const script = join(import.meta.dirname, '../../support/add-subscriptions.ts');
    const names = ['a', 'b', 'c', 'd'];
    const ended = await Promise.all(
      names.map(
        (name) =>
          new Promise<string>((resolve) => {
            const child = spawn(process.execPath, [script, place.folder, place.url ?? '', '25', name]);
            let said = '';
            child.stderr.on('data', (part: Buffer) => {
              said += part.toString();
            });
            child.once('exit', (code) => resolve(code === 0 ? 'well' : said));
          }),
      ),
    );
    expect(ended).toEqual(names.map(() => 'well'));
    const database = await openAt(place);
    const kept = await database.subscriptions.list({ team: 'T1' });
    expect(names.map((name) => kept.filter(({ channel }) => channel === name).length)).toEqual([
      25, 25, 25, 25,
    ]);
    await database.close();
  });
});
