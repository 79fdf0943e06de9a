import { expect, it } from 'vitest';
import { createExtractWorkers } from '../../src/cli/extract-in-workers.ts';
import { openReference } from '../../src/cli/open-reference.ts';
import { extract } from '../../src/extract/extract.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { releaseOf } from '../support/releases.ts';

it('threads read what the main thread would', { timeout: 60_000 }, async () => {
  const parsed = await openReference([]);
  if ('problems' in parsed) throw new Error('the shipped reference data is not sound');
  const releases = inventedReleases.map(({ id, text }) => releaseOf(text, { id }));
  const workers = createExtractWorkers(2, []);
  try {
    const [all, first] = await Promise.all([
      workers.extractAll(releases),
      workers.extractAll(releases.slice(0, 1)),
    ]);
    expect(all).toEqual(releases.map((release) => extract(release, parsed.ok)));
    expect(first).toEqual(all.slice(0, 1));
  } finally {
    await workers.stop();
  }
});
