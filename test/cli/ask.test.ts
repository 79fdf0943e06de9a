import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;

const release = `---
title: Visits to sex offenders are late
publisher: { name: The Example Courier, kind: press }
published: 2019-08-30
address: https://courier.example/visits
organisations: [northmoor]
---
Visits to sex offenders are late

Inspectors were concerned that Northmoor Constabulary had 12 overdue visits to sex offenders.

Inspectors were pleased to find that the force trains its staff well.
`;

/** Rows beside a corpus are added to the shipped ones. */
const organisations = `- id: northmoor
  name: Northmoor Constabulary
  kind: police-force
  place: Northmoor
  source: invented for this test
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'findings-ask-'));
  mkdirSync(join(folder, 'reference'));
  writeFileSync(join(folder, 'reference', 'organisations.yml'), organisations);
  writeFileSync(join(folder, 'visits.md'), release);
  writeFileSync(join(folder, 'broken.md'), '---\ntitle: [unclosed\n---\nText.\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/ask.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CORPUS_DIR: folder, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};

describe('npm run ask', () => {
  test('prints the answer for a person, and what could not be read apart from it', () => {
    const { status, stdout, stderr } = run('/concerns northmoor');
    expect(status).toBe(0);
    expect(stdout).toContain('│ Inspectors were concerned that Northmoor Constabulary had 12 overdue visits');
    expect(stdout).toContain('\nVisits to sex offenders are late, The Example Courier, 30 August 2019');
    expect(stderr).toContain('broken.md');
  });

  test('words need no quote marks', () => {
    expect(run('what', 'went', 'well', 'in', 'Northmoor').stdout).toContain('trains its staff well');
  });

  test('--json prints the value that other programs rely on', () => {
    const { status, stdout } = run('--json', '/concerns northmoor');
    const answer = JSON.parse(stdout) as {
      readonly evidence: readonly { readonly text: string; readonly start: number; readonly end: number }[];
    };
    expect(status).toBe(0);
    expect(answer).toMatchObject({
      kind: 'found',
      question: {
        intent: 'concerns',
        organisations: ['northmoor'],
        understood: 'concerns · Northmoor Constabulary',
      },
      total: 1,
      coverage: { releases: 2, newest: '2019-08-30' },
      evidence: [
        {
          text: 'Inspectors were concerned that Northmoor Constabulary had 12 overdue visits to sex offenders.',
          supports: 'finding',
          release: {
            id: 'visits',
            title: 'Visits to sex offenders are late',
            publishedOn: { value: '2019-08-30', certainty: 'stated' },
            publisher: { name: 'The Example Courier', kind: 'press' },
            url: 'https://courier.example/visits',
          },
          forces: ['northmoor'],
          findingKind: 'concern',
          kindInferred: null,
          era: 'current',
          speaker: null,
        },
      ],
    });
    const [first] = answer.evidence;
    expect((first?.end ?? 0) - (first?.start ?? 0)).toBe(first?.text.length);
  });

  test('an honest nothing is an answer, and exits with 0', () => {
    const { status, stdout } = run('--json', '/recommendations gibberish');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'nothing-found', evidence: [], total: 0 });
  });

  test('with no question it answers what is typed until its input ends', () => {
    expect(run().status).toBe(0);
  });

  test.each([[['--bogus', 'x'], 'an option there is not']])('%j exits with 2: %s', (args, _why) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  test('--help exits with 0', () => {
    expect(run('--help').status).toBe(0);
  });
});
