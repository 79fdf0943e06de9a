import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReferenceFolders } from '../../src/store/reference-folder.ts';
import { referenceFolder } from '../support/shipped-reference.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reference-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('a folder of one’s own adds rows to the shipped ones; other files in it are left alone', async () => {
  await writeFile(
    join(folder, 'organisations.yml'),
    '- { id: hilltop, name: Hilltop Police, kind: police-force, source: invented }',
  );
  await writeFile(join(folder, 'README.md'), 'Ours.');
  const read = await readReferenceFolders([referenceFolder, folder]);
  expect(
    'ok' in read && [read.ok.organisations.has('hilltop'), read.ok.organisations.has('merseyside')],
  ).toEqual([true, true]);
});

test('a folder that is not there is told together with what is wrong in the others', async () => {
  await writeFile(join(folder, 'organisations.yml'), '- { id: hilltop }');
  const read = await readReferenceFolders([join(folder, 'nowhere'), folder]);
  expect('problems' in read && read.problems.map(({ file, line, message }) => [file, line, message])).toEqual(
    [
      [join(folder, 'nowhere'), null, 'cannot be read: ENOENT'],
      [join(folder, 'organisations.yml'), 1, 'name: Invalid input: expected string, received undefined'],
      [
        join(folder, 'organisations.yml'),
        1,
        'kind: Invalid option: expected one of "police-force"|"fire-service"|"other-force"|"inspectorate"|"commissioner"|"other"',
      ],
      [join(folder, 'organisations.yml'), 1, 'source: Invalid input: expected string, received undefined'],
    ],
  );
});
