import { chmod, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inferred, unknown } from '../../src/domain/known.ts';
import { createCorpusFolder } from '../../src/store/corpus-folder.ts';
import type { ReleaseDraft } from '../../src/ingest/to-release.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(async () => {
  await chmod(root, 0o700);
  await rm(root, { recursive: true });
});

const write = async (name: string, contents: string | Uint8Array): Promise<void> => {
  const path = join(root, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, contents);
};

const draft = (text: string, more: Partial<ReleaseDraft> = {}): ReleaseDraft => ({
  title: null,
  publisher: unknown('none is given with the release'),
  published: null,
  address: null,
  organisations: [],
  programme: null,
  licence: null,
  text,
  textHash: '',
  problems: [],
  ...more,
});

const loadIn = async (...folders: readonly string[]) => {
  const [first = '', ...rest] = folders.map((folder) => join(root, folder));
  const { releases, problems } = await createCorpusFolder([first, ...rest]).load();
  return {
    ids: releases.map(({ id }) => id),
    releases,
    problems: problems.map(
      ({ file, line, message }) =>
        `${file.slice(root.length + 1)}${line === null ? '' : `:${line}`}: ${message}`,
    ),
  };
};

describe('load', () => {
  it('reads every release, its head and its text', async () => {
    await write(
      'a/one.md',
      '---\ntitle: One\npublished: 2019-08\n---\n# One\n\nThe inspectors of the service said in their latest letter that\nit had [made headway](https://a.example) with its plan.\n',
    );
    await write('a/deeper/two.md', 'Two.\n');
    await write('a/README.md', 'Not a release.');
    await write('a/reference/organisations.md', 'Not a release.');
    await write('a/notes.txt', 'Not a release.');
    const { releases, problems } = await loadIn('a');
    expect(problems).toEqual([]);
    expect(releases.map(({ id, title, published, text }) => ({ id, title, published, text }))).toEqual([
      { id: 'two', title: null, published: null, text: 'Two.' },
      {
        id: 'one',
        title: 'One',
        published: '2019-08',
        text: 'One\n\nThe inspectors of the service said in their latest letter that it had made headway with its plan.',
      },
    ]);
  });

  it('has nothing to say of a folder that is still empty: ingest begins in one', async () => {
    await mkdir(join(root, 'new'));
    expect(await loadIn('new')).toEqual({ ids: [], releases: [], problems: [] });
  });

  it('tells what cannot be read, and reads the rest', async () => {
    await write('a/bad.md', '---\ntitle: a: b\n---\nWords of it.');
    await write('a/binary.md', Uint8Array.from([80, 0, 0, 0, 255, 1]));
    await write('a/empty.md', '---\ntitle: Empty\n---\n\n');
    await write('a/good.md', 'Words.');
    await write('a/large.md', 'x'.repeat(5 * 1024 * 1024 + 1));
    await write('outside.md', 'Secret.');
    await symlink(join(root, 'outside.md'), join(root, 'a', 'link.md'));
    await symlink('good.md', join(root, 'a', 'second.md'));
    const { ids, problems } = await loadIn('a', 'missing');
    expect(ids).toEqual(['bad', 'good', 'second']);
    expect(problems).toEqual([
      'a/link.md: a link that leads out of the folder is not followed: copy the file instead',
      'missing: the folder cannot be read (it does not exist)',
      expect.stringMatching(/^a\/bad\.md:2: this is not YAML/),
      'a/binary.md: This is a binary file, not text: save its words as .txt, .md or .html.',
      'a/empty.md: has no text below its head: add the words of the release',
      'a/large.md: larger than 5 MB (6 MB): split it, one release a file',
    ]);
  });

  it('takes the first of two files with one name', async () => {
    await write('a/one.md', 'First.');
    await write('b/one.md', 'Second.');
    const { releases, problems } = await loadIn('a', 'b');
    expect(releases.map(({ text }) => text)).toEqual(['First.']);
    expect(problems).toEqual([
      `b/one.md: left out: ${join(root, 'a', 'one.md')} has the same name, and names must differ`,
    ]);
  });
});

describe('save', () => {
  it('keeps what load gives back', async () => {
    const store = createCorpusFolder([join(root, 'new')]);
    const text = 'Force told to *act*\n\nInspectors found:\n\n- one; and\n- two.\n\n1. A note.';
    await store.save(
      draft(text, {
        title: 'Force told to *act*',
        publisher: inferred(
          { name: 'Northmoor Police', kind: 'force' },
          'the address is at northmoor.police.example',
        ),
        organisations: ['northmoor'],
      }),
      'force-told',
    );
    const { releases, problems } = await store.load();
    expect(problems).toEqual([]);
    expect(releases).toMatchObject([
      {
        id: 'force-told',
        title: 'Force told to *act*',
        publisher: inferred(
          { name: 'Northmoor Police', kind: 'force' },
          'the address is at northmoor.police.example',
        ),
        organisations: ['northmoor'],
        text,
      },
    ]);
  });

  it('never overwrites another release, and leaves nothing half-written', async () => {
    const store = createCorpusFolder([root]);
    const ids = [];
    for (const text of ['First.', 'Second.', 'First.', 'Third.']) {
      const saved = await store.save(draft(text), 'same');
      ids.push(saved.kind === 'saved' ? saved.id : saved.message);
    }
    expect(ids).toEqual(['same', 'same-2', 'same', 'same-3']);
    expect((await readdir(root)).sort()).toEqual(['same-2.md', 'same-3.md', 'same.md']);
    expect(await readFile(join(root, 'same.md'), 'utf8')).toContain('First.');
  });

  it('says what stands in the way', async () => {
    await write('file', 'not a folder');
    const saved = await createCorpusFolder([join(root, 'file')]).save(draft('Words.'), 'one');
    expect(saved).toEqual({
      kind: 'not-saved',
      message: `${join(root, 'file')} cannot be written (EEXIST): give it write permission, or name another folder with --corpus`,
    });
  });

  it.skipIf(process.getuid?.() === 0)('says so of a folder without permission', async () => {
    await chmod(root, 0o500);
    const saved = await createCorpusFolder([root]).save(draft('Words.'), 'one');
    expect(saved).toMatchObject({
      kind: 'not-saved',
      message: expect.stringContaining('no permission') as string,
    });
  });
});
