import { beforeAll, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/app/answer-question.ts';
import type { Asked } from '../../src/domain/question.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { smallLibrary } from '../support/small-library.ts';

let reference: Reference;

beforeAll(async () => {
  reference = await inventedReference();
});

const start = () => {
  const time = { now: '2022-12-31T12:00:00Z' };
  const { library } = smallLibrary(inventedReleases, reference);
  const clock = (): Date => new Date(time.now);
  const made = () => createAnswerer({ library, reference, clock, defect: () => {} });
  return { time, answerer: made(), another: made };
};

const inFull = (text: string): Asked => ({ text, command: 'findings' });

describe('an answer that was given before', () => {
  it.each([
    ['findings', 'northmoor', 'a list'],
    ['quote', 'northmoor', 'statements'],
    [null, 'xqzt', 'nothing found'],
    [null, 'haven', 'a question back'],
  ] as const)('%s %s is the same as one made anew: %s', (command, text, _why) => {
    const { answerer, another } = start();
    const first = answerer.answer({ command, text });
    expect(answerer.answer({ command, text })).toEqual(first);
    expect(another().answer({ command, text })).toEqual(first);
  });

  it('is made anew on another day, since "last year" is another year then', () => {
    const { time, answerer, another } = start();
    const before = answerer.answer(inFull('northmoor last year'));
    time.now = '2023-01-01T12:00:00Z';
    const after = answerer.answer(inFull('northmoor last year'));
    expect(after).toEqual(another().answer(inFull('northmoor last year')));
    expect(after.question.period).not.toEqual(before.question.period);
  });

  it('is not given where the question goes on from another, nor to another command', () => {
    const { answerer, another } = start();
    const haven = answerer.answer(inFull('haven police'));
    const alone = answerer.answer({ text: 'only recommendations', command: null });
    const going = answerer.answer({ text: 'only recommendations', command: null }, haven.question);
    expect(going.question.organisations).toEqual(haven.question.organisations);
    expect(alone.question.organisations).toEqual([]);
    const concerns: Asked = { text: 'haven police', command: 'concerns' };
    expect(answerer.answer(concerns)).toEqual(another().answer(concerns));
  });
});
