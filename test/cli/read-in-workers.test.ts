import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openReference } from '../../src/cli/open-reference.ts';
import { readFile } from '../../src/cli/read-file.ts';
import { createReadWorkers } from '../../src/cli/read-in-workers.ts';
import { inventedReleases } from '../support/invented-releases.ts';

it('threads read what the main thread would', { timeout: 120_000 }, async () => {
  const parsed = await openReference([]);
  if ('problems' in parsed) throw new Error('the shipped reference data is not sound');
  const folder = await mkdtemp(join(tmpdir(), 'read-'));
  const files = inventedReleases.map(({ id }) => ({ id, path: join(folder, `${id}.md`), digest: '' }));
  for (const [at, { text }] of inventedReleases.entries()) await writeFile(files[at]?.path ?? '', text);
  const workers = createReadWorkers(2, []);
  try {
    const [all, first] = await Promise.all([workers.readAll(files), workers.readAll(files.slice(0, 1))]);
    expect(all).toEqual(files.map((file) => readFile(file, parsed.ok)));
    expect(first).toEqual(all.slice(0, 1));
  } finally {
    await workers.stop();
    await rm(folder, { recursive: true });
  }
});
