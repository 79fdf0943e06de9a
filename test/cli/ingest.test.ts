import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ingest-cli-'));
});
afterEach(() => rm(root, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as npm starts it, with a corpus of its own. */
const ingest = async (...argv: readonly string[]): Promise<Ran> => {
  const env = { ...process.env, CORPUS_DIR: join(root, 'corpus') };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['src/cli/ingest.ts', ...argv], {
      env,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Ran;
  }
};

describe('npm run ingest', () => {
  it('puts releases into the first folder of CORPUS_DIR and ends with 0', async () => {
    const path = join(root, 'a.txt');
    await writeFile(path, 'Inspectors told the force that its cells are clean and that its staff are kind.');
    const { code, stdout, stderr } = await ingest(path);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\n1 document: 1 added, 0 already known, 0 not added\.\n$/);
    expect(await readdir(join(root, 'corpus'))).toHaveLength(1);
  });

  it('ends with 1 when something could not be read, and with 2 when it was called wrongly', async () => {
    expect((await ingest(join(root, 'missing.txt'))).code).toBe(1);
    expect(await ingest()).toMatchObject({
      code: 2,
      stderr: "error: missing required argument 'file or folder'\n",
    });
  });
});
