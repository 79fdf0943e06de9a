import { describe, expect, test } from 'vitest';
import { continueQuestion, readingsLike } from '../../src/ask/continue-question.ts';
import type { Parsed } from '../../src/ask/parse-question.ts';
import { bareQuestion, type Intent, type Question } from '../../src/domain/question.ts';

const before = (intent: Intent, parts: Partial<Question>): Question => ({
  ...bareQuestion({ text: 'before', command: null }, intent),
  ...parts,
});

const typed = (text: string, intent: Intent, parts: Partial<Question> = {}, intentSaid = false): Parsed => ({
  question: { ...bareQuestion({ text, command: null }, intent), ...parts },
  intentSaid,
  help: null,
  declined: null,
  problem: null,
  ambiguous: null,
});

const custody = before('concerns', { organisations: ['haven'], topics: ['custody'], words: 'custody' });

describe('what a question takes over from the one before', () => {
  test('nothing where there is none before', () => {
    const parsed = typed('and cumbria', 'findings', { organisations: ['cumbria'] });
    expect(continueQuestion(null, parsed)).toBe(parsed);
  });

  test.each([
    [
      'another force keeps what is asked and the topic',
      typed('and cumbria', 'findings', { organisations: ['cumbria'] }),
      { intent: 'concerns', organisations: ['cumbria'], topics: ['custody'], carried: ['topics', 'intent'] },
    ],
    [
      'another topic puts the old one aside',
      typed('what about vetting', 'findings', { topics: ['vetting'] }),
      {
        intent: 'concerns',
        organisations: ['haven'],
        topics: ['vetting'],
        carried: ['organisations', 'intent'],
      },
    ],
    [
      'another kind puts the old one aside',
      typed('only recommendations', 'recommendations', {}, true),
      { intent: 'recommendations', organisations: ['haven'], topics: ['custody'] },
    ],
    [
      'a time is added',
      typed('since 2018', 'findings', { period: { from: '2018' as never, to: null } }),
      { intent: 'concerns', organisations: ['haven'], topics: ['custody'] },
    ],
    [
      'more is the same, past what was shown',
      typed('more', 'search', { leftover: 'more' }),
      { intent: 'concerns', organisations: ['haven'], skip: 0, before: 'before' },
    ],
    [
      'who said that asks for speakers on the same',
      typed('who said that', 'quotes', {}, true),
      { intent: 'who', organisations: ['haven'], topics: ['custody'], carried: ['organisations', 'topics'] },
    ],
    [
      'a pronoun stands for the body, and the topic where no other is named',
      typed('did it improve', 'change', {}, true),
      { intent: 'change', organisations: ['haven'], topics: ['custody'] },
    ],
    [
      'beside a topic of its own it stands for the body alone',
      typed('what did they say about vetting', 'findings', { topics: ['vetting'] }),
      { intent: 'findings', organisations: ['haven'], topics: ['vetting'], carried: ['organisations'] },
    ],
    [
      'a question that says all it asks takes nothing',
      typed('what did inspectors find on vetting in Cumbria', 'findings', {
        organisations: ['cumbria'],
        topics: ['vetting'],
      }),
      { organisations: ['cumbria'], topics: ['vetting'], carried: [] },
    ],
  ])('%s', (_why, parsed, expected) => {
    expect(continueQuestion(custody, parsed).question).toMatchObject(expected);
  });

  test('a command takes nothing', () => {
    const parsed = typed('custody', 'recommendations', { topics: ['custody'] }, true);
    const command: Parsed = {
      ...parsed,
      question: { ...parsed.question, asked: { text: 'custody', command: 'recommendations' } },
    };
    expect(continueQuestion(custody, command)).toBe(command);
  });

  test.each(['help', 'what-is'] as const)('nothing is taken over from %s', (intent) => {
    const parsed = typed('and cumbria', 'findings', { organisations: ['cumbria'] });
    expect(continueQuestion(before(intent, {}), parsed)).toBe(parsed);
  });

  test('a comparison takes another body in', () => {
    const compared = before('compare', { organisations: ['haven', 'kingsmere'] });
    const parsed = typed('and cumbria', 'findings', { organisations: ['cumbria'] });
    expect(continueQuestion(compared, parsed).question.organisations).toEqual([
      'haven',
      'kingsmere',
      'cumbria',
    ]);
  });

  test('a shared name is read as the kind of body that was spoken of', () => {
    const kindOf = (id: string) => (id.endsWith('fire') ? 'fire-service' : 'police-force');
    expect(readingsLike(custody, ['cumbria', 'cumbria-fire'], kindOf)).toBe('cumbria');
    expect(readingsLike(null, ['cumbria', 'cumbria-fire'], kindOf)).toBeNull();
  });
});
