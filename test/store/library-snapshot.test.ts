import { open, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/app/answer-question.ts';
import { libraryNames } from '../../src/app/open-library.ts';
import type { CorpusFile } from '../../src/app/reading-cache.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import { allAtOnce } from '../../src/domain/steps.ts';
import { findLikenesses } from '../../src/ingest/near-duplicate.ts';
import { type LaidOut, layOutLibrary } from '../../src/library/lay-out-library.ts';
import { openLaidOut } from '../../src/library/library.ts';
import { packRelease, ReleasePacker } from '../../src/library/packed-releases.ts';
import type { Reference } from '../../src/reference/reference.ts';
import {
  createLibrarySnapshot,
  type KeptLibrary,
  type LibrarySnapshot,
} from '../../src/store/library-snapshot.ts';
import { inventedInspections } from '../questions/invented-inspections.ts';
import { questionRows } from '../questions/question-rows.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { readByHand } from '../support/small-library.ts';

const releases = [...inventedReleases, ...inventedInspections];
let reference: Reference;
let laidOut: LaidOut;
beforeAll(async () => {
  reference = await inventedReference();
  const packer = new ReleasePacker();
  for (const one of releases) packer.push(packRelease(readByHand(one, reference)));
  laidOut = allAtOnce(layOutLibrary({ releases: packer.taken(), names: libraryNames(reference) }));
});

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'snapshot-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const rules = 'a'.repeat(64);
const snapshotOf = (by = rules, folders: readonly string[] = [root]): LibrarySnapshot =>
  createLibrarySnapshot(join(root, 'kept'), folders, by);

const files = (): readonly CorpusFile[] =>
  releases.map(({ id }) => ({ id, digest: `of ${id}`, path: `${id}.md` }));
const kept = (): KeptLibrary => ({
  files: files().map(({ id, digest }) => ({ id, digest, problems: [], isRelease: true })),
  laidOut,
  likenesses: allAtOnce(findLikenesses(releases.length, (place) => releases[place]?.text ?? '')),
});
const keptFile = async (): Promise<string> => {
  const [name = ''] = (await readdir(join(root, 'kept'))).filter((one) => one.endsWith('.library'));
  return join(root, 'kept', name);
};

const answererOver = (laid: LaidOut) =>
  createAnswerer({
    library: openLaidOut(laid, libraryNames(reference)),
    reference,
    clock: () => new Date('2026-11-21T12:00:00Z'),
    defect: (message) => {
      throw new Error(message);
    },
  });

describe('a library that was kept', { timeout: 60_000 }, () => {
  it('answers every question of the table as the one that was laid out does', async () => {
    await snapshotOf().keep(kept(), reference);
    const found = await snapshotOf().find(files());
    const [fresh, again] = [answererOver(laidOut), answererOver((found as KeptLibrary).laidOut)];
    for (const { asks } of questionRows) {
      let previous: Question | null = null;
      for (const text of asks) {
        const answer: Answer = fresh.answer({ text, command: null }, previous);
        expect(again.answer({ text, command: null }, previous)).toEqual(answer);
        previous = answer.question;
      }
    }
    expect(again.examples).toEqual(fresh.examples);
  });

  it('is the same in all its parts, and so is what it was read with', async () => {
    await snapshotOf().keep(kept(), reference);
    expect(await snapshotOf().find(files())).toEqual(kept());
    expect(await snapshotOf().reference()).toEqual(reference);
    expect(await snapshotOf().read()).toEqual({ files: kept().files, releases: laidOut.releases });
  });

  it('tells where the files lie now', async () => {
    await snapshotOf().keep(kept(), reference);
    const moved = files().map((file) => ({ ...file, path: `moved/${file.path}` }));
    const found = await snapshotOf().find(moved);
    expect(found?.laidOut.releases.files).toEqual(moved.map(({ path }) => path));
  });

  it.each<readonly [string, (all: readonly CorpusFile[]) => readonly CorpusFile[]]>([
    [
      'a file holds anything else',
      (all) => all.map((file, at) => (at === 1 ? { ...file, digest: '!' } : file)),
    ],
    ['a file has another name', (all) => all.map((file, at) => (at === 1 ? { ...file, id: 'other' } : file))],
    ['a file is gone', (all) => all.slice(1)],
    ['there is one more', (all) => [...all, { id: 'more', digest: 'm', path: 'more.md' }]],
    ['they stand in another order', (all) => all.toReversed()],
  ])('is not found where %s, but what was read is', async (_why, changed) => {
    await snapshotOf().keep(kept(), reference);
    expect(await snapshotOf().find(changed(files()))).toBeNull();
    expect((await snapshotOf().read())?.files.length).toBe(files().length);
  });

  it('is not found under other rules or for other folders, nor anything of it', async () => {
    await snapshotOf().keep(kept(), reference);
    for (const other of [snapshotOf('b'.repeat(64)), snapshotOf(rules, [root, tmpdir()])]) {
      expect([await other.find(files()), await other.read(), await other.reference()]).toEqual([
        null,
        null,
        null,
      ]);
    }
  });

  it.each<readonly [string, (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['without its list', (bytes) => bytes.subarray(0, 24)],
    ['of another version', (bytes) => Buffer.from(bytes).fill(9, 8, 9)],
    ['from a machine with the other order of bytes', (bytes) => Buffer.from(bytes).subarray(0, 24).swap32()],
    ['something else', () => Buffer.from('a page about gardening, of some length')],
  ])('is not found in a file that is %s', async (_what, damage) => {
    await snapshotOf().keep(kept(), reference);
    const path = await keptFile();
    await writeFile(path, damage(await readFile(path)));
    expect([await snapshotOf().find(files()), await snapshotOf().read()]).toEqual([null, null]);
    // And is written over.
    await snapshotOf().keep(kept(), reference);
    expect(await snapshotOf().find(files())).not.toBeNull();
  });

  it('is not found where any of its bytes is another', async () => {
    await snapshotOf().keep(kept(), reference);
    const path = await keptFile();
    const { length } = await readFile(path);
    const handle = await open(path, 'r+');
    try {
      for (let at = 3; at < length; at += Math.ceil(length / 60)) {
        const byte = Buffer.alloc(1);
        await handle.read(byte, 0, 1, at);
        await handle.write(Buffer.from([byte[0]! ^ 1]), 0, 1, at);
        // The head's own numbers and the room between are not read.
        const found = await snapshotOf().find(files());
        expect(found ?? kept()).toEqual(kept());
        await handle.write(byte, 0, 1, at);
      }
    } finally {
      await handle.close();
    }
    expect(await snapshotOf().find(files())).toEqual(kept());
  });

  it('goes when its rules or all its folders are no more, and half-written ones in an hour', async () => {
    await mkdir(join(root, 'other'));
    await snapshotOf('b'.repeat(64), [tmpdir()]).keep(kept(), reference);
    await snapshotOf(rules, [join(root, 'other')]).keep(kept(), reference);
    await snapshotOf(rules, [root]).keep(kept(), reference);
    const names = async () => (await readdir(join(root, 'kept'))).length;
    expect(await names()).toBe(2);
    await rm(join(root, 'other'), { recursive: true });
    for (const name of ['old.tmp', 'new.tmp']) await writeFile(join(root, 'kept', name), '');
    const before = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(root, 'kept', 'old.tmp'), before, before);
    await snapshotOf(rules, [root]).keep(kept(), reference);
    expect((await readdir(join(root, 'kept'))).filter((name) => name.endsWith('.tmp'))).toEqual(['new.tmp']);
    expect(await names()).toBe(2);
  });

  it('stops nothing where it cannot be kept', async () => {
    await writeFile(join(root, 'kept'), 'a file where the folder should be');
    await snapshotOf().keep(kept(), reference);
    expect(await snapshotOf().find(files())).toBeNull();
  });
});
