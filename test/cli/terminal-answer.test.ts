import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminalAnswer } from '../../src/cli/terminal-answer.ts';
import { sourceWords } from '../../src/copy/labels.ts';
import { unknown } from '../../src/domain/known.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { type ReadByHand, smallLibrary } from '../support/small-library.ts';

const reference = await inventedReference();

const cells: ReadByHand = {
  id: 'northmoor-cells',
  published: '2021-02-10',
  subjects: ['northmoor'],
  text: `Northmoor cells were cold

Inspectors found that cells were cold.

They found that food was poor.

They praised the nurses.

They recommended new blankets.`,
  findings: [
    { words: 'Inspectors found that cells were cold.', kind: 'concern' },
    { words: 'They found that food was poor.', kind: 'concern' },
    { words: 'They praised the nurses.', kind: 'good-practice' },
    { words: 'They recommended new blankets.', kind: 'recommendation' },
  ],
};

test('what lines that follow one another are alike, and their release, is said once, above the first', () => {
  const { answerer } = smallLibrary([cells], reference);
  const answer = answerer.answer({ command: 'findings', text: 'northmoor' });
  const look = { stream: new PassThrough(), width: 80, conversing: false };
  expect(terminalAnswer(answer, answerer.naming, look)).toBe(`Found 4 findings.
Read as: findings · Northmoor Constabulary
“northmoor” was read as Northmoor Constabulary: nothing here that answers is
about Northmoor Fire Brigade.

Northmoor cells were cold, publisher not stated, 10 February 2021
Recommendation · the inspectorate’s judgement · about Northmoor Constabulary
│ They recommended new blankets.

Concern, not a formal kind · the inspectorate’s judgement · about Northmoor
Constabulary
│ Inspectors found that cells were cold.

│ They found that food was poor.

Praise · the inspectorate’s judgement · about Northmoor Constabulary
│ They praised the nurses.

Looked through 1 release, the newest of 10 February 2021.`);
});

test('a release without a title is told apart by the name of its file', () => {
  const release = {
    id: 'letter-7',
    title: null,
    publishedOn: unknown('no date is printed'),
    publisher: unknown('no publisher is printed'),
    address: null,
  };
  expect(sourceWords(release)).toBe(
    'Title not stated (kept as letter-7), publisher not stated, date not stated',
  );
});
