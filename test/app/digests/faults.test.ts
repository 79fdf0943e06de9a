import { afterAll, describe, expect, it } from 'vitest';
import { runFaults } from '../../support/digest-faults/run-faults.ts';
import { startDatabases } from '../../support/databases.ts';

const databases = await startDatabases();
afterAll(async () => {
  for (const kind of databases.kinds) await kind.stop();
});

describe.each(databases.kinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  // The long run is `npm run bench:digests`.
  it('no digest is lost or doubled and each is corrected while processes are killed and answers get lost', async () => {
    const report = await runFaults(kind, {
      digests: 12,
      processes: 2,
      channels: 8,
      seed: 7,
      kills: 5,
      atMost: 150_000,
    });
    expect(report).toMatchObject({
      posted: 12,
      lost: 0,
      doubled: 0,
      unaccounted: 0,
      wrong: 0,
      unfinished: 0,
      corrected: 12,
    });
    expect(Object.values(report.killed).reduce((sum, many) => sum + many, 0)).toBeGreaterThan(0);
  }, 180_000);
});
