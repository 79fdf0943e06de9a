import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runIngest } from '../../src/cli/run-ingest.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ingest-'));
  // Invented forces, so that nothing is made up about a real one.
  await cp(new URL('../gold/reference', import.meta.url), join(root, 'corpus/reference'), {
    recursive: true,
  });
});
afterEach(() => rm(root, { recursive: true }));

const write = async (name: string, contents: string | Uint8Array): Promise<string> => {
  const path = join(root, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, contents);
  return path;
};

const releases = async (): Promise<readonly string[]> =>
  (await readdir(join(root, 'corpus'))).filter((name) => name.endsWith('.md'));

/** Runs the command over a corpus of its own; the temporary folder is written as `~`. */
const run = async (argv: readonly string[], stop: () => boolean = () => false) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runIngest(argv, {
    corpus: [join(root, 'corpus')],
    out: (line) => out.push(line.replaceAll(root, '~')),
    err: (line) => err.push(line.replaceAll(root, '~')),
    progress: null,
    stop,
  });
  return { code, out, err };
};

// Invented, like everyone in it.
const story = `News -

Force must answer calls sooner

A report published today (Friday 30 August 2019) says that Ardenshire Police
must answer calls sooner. Inspectors found that callers waited for too long
and that records were kept late.

Inspectors asked the force to:

• take on more people; and
• keep records on the same day.

Topics

• Crime
`;

describe('ingest', () => {
  it('adds a release, says what was found and what is missing, and knows it again', async () => {
    const path = await write('in/story.txt', story);
    const first = await run([path]);
    expect(first).toEqual({
      code: 0,
      out: [
        '~/in/story.txt: added as ~/corpus/force-must-answer-calls-sooner.md',
        '',
        'force-must-answer-calls-sooner',
        '  title: Force must answer calls sooner',
        '  date: 30 August 2019',
        '  publisher: not stated (add one with --publisher)',
        '  about: Ardenshire Police',
        '  - Left out as part of the page: navigation, 1 line.',
        '  - Left out as part of the page: topics and categories, 2 lines.',
        '',
        '1 document: 1 added, 0 already known, 0 not added.',
      ],
      err: [],
    });
    expect(await readFile(join(root, 'corpus/force-must-answer-calls-sooner.md'), 'utf8')).toBe(
      `---
title: Force must answer calls sooner
---

Force must answer calls sooner

A report published today (Friday 30 August 2019) says that Ardenshire Police must answer calls sooner. Inspectors found that callers waited for too long and that records were kept late.

Inspectors asked the force to:

- take on more people; and
- keep records on the same day.
`,
    );

    const copy = await write('in/copy.md', `${story.replace('News -', '')}\nHide Ad\n`);
    const revised = await write(
      'in/revised.txt',
      story.replace('same day', 'same evening').replace(/•/g, '-'),
    );
    const second = await run([path, copy, revised]);
    expect(second.code).toBe(0);
    expect(second.out).toEqual([
      '~/in/story.txt: already known as force-must-answer-calls-sooner',
      '~/in/copy.md: already known as force-must-answer-calls-sooner',
      expect.stringMatching(
        /^~\/in\/revised\.txt: nearly the same as force-must-answer-calls-sooner \(9\d % alike\), not added\n {2}\+ keep records on the same evening\.\n {2}- keep records on the same day\.$/,
      ),
      '',
      '3 documents: 0 added, 3 already known, 0 not added.',
    ]);
  });

  it('keeps what the command line supplies', async () => {
    const path = await write('story.txt', story);
    const { code } = await run([
      path,
      '--force',
      'Ardenshire Police',
      '--force',
      'merseyside-fire',
      '--published',
      '2019-08',
      '--publisher',
      'The Northmoor Paper',
      '--url',
      'https://paper.example/a?b=1',
      '--title',
      'Calls: too slow',
    ]);
    expect(code).toBe(0);
    const file = await readFile(join(root, 'corpus/2019-08-the-northmoor-paper-calls-too-slow.md'), 'utf8');
    expect(file.split('---')[1]).toBe(
      '\ntitle: "Calls: too slow"\npublisher:\n  name: The Northmoor Paper\n  kind: other\npublished: 2019-08\naddress: https://paper.example/a?b=1\norganisations:\n  - ardenshire\n  - merseyside-fire\n',
    );
  });

  it('reads folders, tells what it cannot read, and goes on', async () => {
    await write(
      'in/a.html',
      '<html><body><h1>Force praised</h1><p>Inspectors praised Ardenshire Police for how it keeps its records, in a letter sent today.</p></body></html>',
    );
    await write('in/b.pdf', '%PDF-1.4');
    await write('in/c.txt', Uint8Array.from([1, 0, 0, 2, 0]));
    await write(
      'in/deep/d.txt',
      'Inspectors told Ardenshire Police that its cells are clean and that its staff are kind.',
    );
    await write('in/e.txt', 'x'.repeat(10 * 1024 * 1024 + 1));
    await write('secret.txt', 'Nobody is to read this from the folder.');
    await symlink(join(root, 'secret.txt'), join(root, 'in/f.txt'));
    const { code, out } = await run([join(root, 'in'), join(root, 'missing.txt')]);
    expect(code).toBe(1);
    expect(out.slice(0, 7)).toEqual([
      '~/in/a.html: added as ~/corpus/force-praised.md',
      '~/in/b.pdf: not added. Only .txt, .md and .html are read; save its words as one of them.',
      '~/in/c.txt: not added. This is a binary file, not text: save its words as .txt, .md or .html.',
      '~/in/deep/d.txt: added as ~/corpus/inspectors-told-ardenshire-police-that-its-cells-are-clean-and.md',
      '~/in/e.txt: not added. It is larger than 10 MB (11 MB); take the release out of it.',
      '~/in/f.txt: not added. It is a link that leads out of the folder; name the file itself to read it.',
      '~/missing.txt: not added. It cannot be read (it does not exist).',
    ]);
    expect(out.at(-1)).toBe('7 documents: 2 added, 0 already known, 5 not added.');
  });

  it('adds releases that differ in little but the force they are about', async () => {
    const pattern = (force: string) =>
      `${'Inspectors who came in the spring found that callers waited for far too long, and that staff were kind to all of them. '.repeat(3)}They will be back at ${force} next year.`;
    const { out } = await run([
      await write('a.txt', pattern('Ardenshire Police')),
      await write('b.txt', pattern('Northmoor Constabulary')),
    ]);
    expect(out.at(-1)).toBe('2 documents: 2 added, 0 already known, 0 not added.');
    expect(await releases()).toHaveLength(2);
  });

  it('stops between documents when it is told to, and goes on when run again', async () => {
    await write(
      'in/a.txt',
      'Inspectors told Ardenshire Police that its cells are clean and that its staff are kind.',
    );
    await write(
      'in/b.txt',
      'Inspectors told Northmoor Constabulary to answer its calls sooner than it does now, by far.',
    );
    let asked = 0;
    const stopped = await run([join(root, 'in')], () => (asked += 1) > 1);
    expect(stopped.out.at(-1)).toBe(
      '2 documents: 1 added, 0 already known, 0 not added, 1 left (run it again to go on).',
    );
    const again = await run([join(root, 'in')]);
    expect(again.out.at(-1)).toBe('2 documents: 1 added, 1 already known, 0 not added.');
  });

  it.each([
    { why: 'no file', argv: [], err: "error: missing required argument 'file or folder'" },
    {
      why: 'an unknown option',
      argv: ['a.txt', '--froce', 'x'],
      err: "error: unknown option '--froce'\n(Did you mean --force?)",
    },
    {
      why: 'a misspelt force',
      argv: ['a.txt', '--force', 'Mersyside'],
      err: '--force Mersyside: no organisation of that name is known. Is it merseyside (Merseyside Police), merseyside-fire (Merseyside Fire and Rescue Service)?',
    },
    {
      why: 'a place that two share',
      argv: ['a.txt', '--force', 'Cleveland'],
      err: '--force Cleveland: several organisations have that name. Is it cleveland (Cleveland Police), cleveland-fire (Cleveland Fire Brigade)?',
    },
    {
      why: 'no date',
      argv: ['a.txt', '--published', '30/08/2019'],
      err: '--published 30/08/2019: a date is 2019-08-30, 2019-08, 2019 or --08-30 (30 August, year not stated).',
    },
    {
      why: 'no web address',
      argv: ['a.txt', '--url', 'file:///etc/x'],
      err: '--url file:///etc/x: an address starts with http:// or https://.',
    },
    {
      why: 'one title for several',
      argv: ['a.txt', 'b.txt', '--title', 'T'],
      err: '--title is for one document, and there are 2.',
    },
  ])('refuses $why', async ({ argv, err }) => {
    expect(await run(argv)).toEqual({ code: 2, out: [], err: [err] });
  });
});
