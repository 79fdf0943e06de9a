import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogFields } from '../../src/app/log.ts';
import { openCorpus } from '../../src/cli/open-corpus.ts';
import { type HeldCorpus, holdCorpus } from '../../src/hold-corpus.ts';

const release = (title: string): string =>
  ['---', `title: ${title}`, '---', '', 'Inspectors found that records were poor.', ''].join('\n');

let folder: string;
let held: HeldCorpus | null;
/** Resolves with what the log says next. */
let told: Promise<string>;
let tell: (message: string) => void;
const waitForLog = (): void => {
  told = new Promise((resolve) => {
    tell = resolve;
  });
};
const line = (_fields: LogFields, message: string): void => tell(message);
const log = { debug: line, info: line, warn: line, error: line };

beforeEach(async () => {
  waitForLog();
  folder = await mkdtemp(join(tmpdir(), 'held-'));
  await writeFile(join(folder, 'one.md'), release('One'));
  const first = await openCorpus({ folders: [folder], clock: () => new Date(), defect: () => {} });
  if (first.kind === 'refused') throw new Error('the shipped reference data is refused');
  held = await holdCorpus({ folders: [folder], first, log, lookEvery: 5 });
}, 60_000);

afterEach(async () => {
  await held?.stop();
  await rm(folder, { recursive: true });
});

const releases = (): number => held?.current().answerer.coverage.releases ?? 0;

describe('releases while the program runs', { timeout: 60_000 }, () => {
  it('a new one is there to be asked about, and a changed one as it is now', async () => {
    expect(releases()).toBe(1);
    await writeFile(join(folder, 'two.md'), release('Two'));
    expect(await told).toBe('releases read again');
    expect(releases()).toBe(2);
    waitForLog();
    await appendFile(join(folder, 'two.md'), '\nThe service keeps gargoyles.\n');
    expect(await told).toBe('releases read again');
    expect(held?.current().answerer.answer({ text: 'gargoyles', command: null }).kind).toBe('found');
  });

  it('mistaken reference data changes nothing, and is told', async () => {
    await writeFile(join(folder, 'two.md'), release('Two'));
    await told;
    waitForLog();
    await mkdir(join(folder, 'reference'));
    await writeFile(join(folder, 'reference', 'topics.yml'), '- nonsense: true\n');
    expect(await told).toMatch(/the reference data has mistakes/);
    expect(releases()).toBe(2);
  });

  it('a folder that is empty all at once, as one of a disk that is gone, is told as a problem', async () => {
    const opened = await openCorpus({
      folders: [folder, await mkdtemp(join(folder, 'gone-'))],
      clock: () => new Date(),
      defect: () => {},
    });
    if (opened.kind === 'refused') throw new Error('the shipped reference data is refused');
    expect(opened.problems.map(({ message }) => message)).toEqual([
      'holds no release: add one, or leave the folder out',
    ]);
  });
});
