import { describe, expect, test } from 'vitest';
import { dateWords, publishedWords } from '../../src/copy/dates.ts';
import { listWords, speakerWords } from '../../src/copy/labels.ts';
import { coverageSentence } from '../../src/copy/sentences.ts';
import { inferred, stated, unknown } from '../../src/domain/known.ts';
import { parsePartialDate, type PartialDate } from '../../src/domain/partial-date.ts';
import { plainAnswer, plainAnswerLength } from '../../src/copy/plain-answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { smallLibrary, speakerOf } from '../support/small-library.ts';

const date = (value: string): PartialDate => {
  const parsed = parsePartialDate(value);
  if (parsed === null) throw new Error(`${value} is no date`);
  return parsed;
};

describe('dates as people write them', () => {
  test.each([
    ['2019-08-30', '30 August 2019'],
    ['2017-09', 'September 2017'],
    ['2018', '2018'],
    ['--08-04', '4 August, year not stated'],
  ])('%s is %s', (value, words) => {
    expect(dateWords(date(value))).toBe(words);
  });

  test.each([
    [stated(date('2019-08-30'), ''), '30 August 2019'],
    [inferred(date('2019-08-30'), ''), '30 August 2019 (inferred)'],
    [unknown(''), 'date not stated'],
  ])('an inferred one is not shown as if it were printed', (published, words) => {
    expect(publishedWords(published)).toBe(words);
  });
});

describe('who said it', () => {
  const naming = {
    organisation: (id: string) => (id === 'northmoor' ? 'Northmoor Constabulary' : id),
    topic: (id: string) => id,
    programme: (id: string) => id,
  };
  test.each([
    [
      speakerOf('Orla Finch', 'force-leader', 'Assistant Chief Constable', 'northmoor'),
      'Orla Finch, Assistant Chief Constable, Northmoor Constabulary',
      'a leader with the force she speaks for',
    ],
    [
      speakerOf(
        'Orla Finch',
        'force-leader',
        'Northmoor Constabulary Assistant Chief Constable',
        'northmoor',
      ),
      'Orla Finch, Northmoor Constabulary Assistant Chief Constable',
      'not twice where the title says it',
    ],
    [
      speakerOf('Dana Whitlock', 'inspector', 'HM Inspector of Constabulary', 'hmicfrs'),
      'Dana Whitlock, HM Inspector of Constabulary',
      'an inspector’s body is in the title',
    ],
    [
      { name: null, role: 'pcc', title: null, organisation: 'northmoor', mention: null } as const,
      'a police and crime commissioner, Northmoor Constabulary',
      'nobody is named',
    ],
  ])('%#', (speaker, words, _why) => {
    expect(speakerWords(speaker, naming)).toBe(words);
  });
});

describe('small words', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j is listed as %j', (words, listed) => {
    expect(listWords(words)).toBe(listed);
  });

  test.each([
    [{ releases: 0, newest: null }, 'No release has been added yet.'],
    [{ releases: 1, newest: null }, 'Looked through 1 release, none of them dated.'],
    [{ releases: 7, newest: date('2022-07-27') }, 'Looked through 7 releases, the newest of 27 July 2022.'],
  ])('%j', (coverage, sentence) => {
    expect(coverageSentence(coverage)).toBe(sentence);
  });
});

describe('an answer longer than a message', () => {
  const answerOver = async (sentences: readonly string[]): Promise<{ answer: Answer; plain: string }> => {
    const { answerer } = smallLibrary(
      [
        {
          id: 'long',
          text: ['Long findings', ...sentences].join('\n\n'),
          subjects: ['ardenshire'],
          findings: sentences.map((words) => ({ words, kind: 'concern' as const })),
        },
      ],
      await inventedReference(),
    );
    const answer = answerer.answer({ text: 'ardenshire police', command: 'concerns' });
    return { answer, plain: plainAnswer(answer, answerer.naming) };
  };

  test('leaves out whole items and counts them', async () => {
    const sentences = Array.from(
      { length: 40 },
      (_, index) =>
        `Finding number ${index + 100} is about a thing that ${'very '.repeat(20)}often went wrong.`,
    );
    const { plain } = await answerOver(sentences);
    const shown = sentences.filter((sentence) => plain.includes(`“${sentence}”`)).length;
    expect(plain.length).toBeLessThanOrEqual(plainAnswerLength);
    expect(plain.match(/“Finding number/g)).toHaveLength(shown);
    expect(plain).toContain(`${40 - shown} more do not fit here`);
  });

  test('never cuts a quotation: one too long alone is pointed to', async () => {
    const { plain } = await answerOver([`It ${'very '.repeat(900)}often went wrong.`]);
    expect(plain.length).toBeLessThanOrEqual(plainAnswerLength);
    expect(plain).not.toContain('very very');
    expect(plain).toContain('This statement is too long to be shown whole here; its release has it.');
  });

  test('whatever was typed, what is said of it is short', async () => {
    const { answerer } = smallLibrary([], await inventedReference());
    const answer = answerer.answer({ text: `custody ${'gibberish '.repeat(2000)}`, command: null });
    expect(plainAnswer(answer, answerer.naming).length).toBeLessThanOrEqual(plainAnswerLength);
  });
});
