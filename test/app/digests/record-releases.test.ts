import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordReleases } from '../../../src/app/record-releases.ts';
import type { LoadedReleases } from '../../../src/app/release-store.ts';
import type { Release } from '../../../src/domain/release.ts';
import type { Database } from '../../../src/store/database/open-database.ts';
import { type DatabaseKind, openAt, silentLog, startSqlite } from '../../support/databases.ts';

let kind: DatabaseKind;
let database: Database;
beforeEach(async () => {
  kind = startSqlite();
  database = await openAt(await kind.newPlace());
});
afterEach(async () => {
  await database.close();
  await kind.stop();
});

const loaded = (count: number, unreadable = false): LoadedReleases => ({
  releases: Array.from({ length: count }, (_, at) => ({ id: `r${at}`, textHash: '1' }) as Release),
  problems: unreadable ? [{ file: 'corpus/r0.md', line: null, message: 'cannot be read' }] : [],
});

const record = (read: LoadedReleases) =>
  recordReleases({ diary: database.diary, clock: () => 1_800_000_000_000, log: silentLog }, read);

describe('what counts as gone', () => {
  it.each([
    { why: 'a few that are missing were withdrawn', left: 35, unreadable: false, withdrawn: 5 },
    {
      why: 'nothing, while a file cannot be read: it may be the missing one',
      left: 39,
      unreadable: true,
      withdrawn: 0,
    },
    {
      why: 'nothing, when most are missing: the folder is not there',
      left: 0,
      unreadable: false,
      withdrawn: 0,
    },
    { why: 'a third at once may well be', left: 27, unreadable: false, withdrawn: 13 },
  ])('$why', async ({ left, unreadable, withdrawn }) => {
    await record(loaded(40));
    const { events, heldBack } = await record(loaded(left, unreadable));
    expect(events.map(({ news }) => news)).toEqual(Array.from({ length: withdrawn }, () => 'withdrawn'));
    expect(heldBack).toBe(40 - left - withdrawn);
  });

  it('a folder that comes back brings nothing anew', async () => {
    await record(loaded(40));
    await record(loaded(0));
    expect((await record(loaded(40))).events).toEqual([]);
  });
});
