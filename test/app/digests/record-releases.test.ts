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

const start = 1_800_000_000_000;
const minute = 60_000;

const record = (read: LoadedReleases, after = 0) =>
  recordReleases({ diary: database.diary, clock: () => start + after, log: silentLog }, read);

describe('what counts as gone', () => {
  it.each([
    { why: 'a few that stay missing were withdrawn', left: 35, unreadable: false, withdrawn: 5 },
    {
      why: 'nothing, while a file or a folder cannot be read: it may hold the missing ones',
      left: 39,
      unreadable: true,
      withdrawn: 0,
    },
    {
      why: 'nothing, when all are missing: the folder is not there',
      left: 0,
      unreadable: false,
      withdrawn: 0,
    },
    {
      why: 'nothing, when most are missing: one of the folders is not there',
      left: 15,
      unreadable: false,
      withdrawn: 0,
    },
    { why: 'a third at once may well be', left: 27, unreadable: false, withdrawn: 13 },
    { why: 'most of a few may well be', of: 5, left: 1, unreadable: false, withdrawn: 4 },
    { why: 'all of a few are a folder that is not there', of: 5, left: 0, unreadable: false, withdrawn: 0 },
  ])('$why', async ({ of = 40, left, unreadable, withdrawn }) => {
    await record(loaded(of));
    // Exchanging files takes moments in which they are away.
    for (const after of [0, 29 * minute]) {
      const { events, heldBack } = await record(loaded(left, unreadable), after);
      expect({ events, heldBack }).toEqual({ events: [], heldBack: of - left });
    }
    const { events, heldBack } = await record(loaded(left, unreadable), 30 * minute);
    expect(events.map(({ news }) => news)).toEqual(Array.from({ length: withdrawn }, () => 'withdrawn'));
    expect(heldBack).toBe(of - left - withdrawn);
  });

  it('one that is back before that was never away, however often', async () => {
    for (const turn of [0, 1, 2, 3]) {
      await record(loaded(40), turn * 20 * minute);
      await record(loaded(39), (turn * 20 + 5) * minute);
    }
    expect((await record(loaded(39), 85 * minute)).events).toEqual([]);
    expect((await database.diary.since(0)).filter(({ news }) => news !== 'new')).toEqual([]);
  });

  it('a folder that comes back brings nothing anew', async () => {
    await record(loaded(40));
    await record(loaded(0), minute);
    await record(loaded(0), 600 * minute);
    expect((await record(loaded(40), 601 * minute)).events).toEqual([]);
  });
});
