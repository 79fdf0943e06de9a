import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, evidenceOf } from '../../src/domain/answer.ts';
import type { Asked } from '../../src/domain/question.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { type SmallLibrary, smallLibrary } from '../support/small-library.ts';

let library: SmallLibrary;

beforeAll(async () => {
  library = smallLibrary(inventedReleases, await inventedReference());
});

const shown = (answer: Answer): readonly string[] =>
  answer.kind === 'found' ? evidenceOf(answer).map(({ spans }) => spans[0].words) : [answer.kind];

interface Row {
  readonly first: Asked;
  readonly next: string;
  /** What a button carries. */
  readonly typed: RegExp;
  readonly why: string;
}

const rows: readonly Row[] = [
  {
    first: { text: 'northmoor', command: 'concerns' },
    next: 'what about custody',
    typed: /^force:.*northmoor.* topic:custody$/i,
    why: 'the kind and the force were said before, the topic now',
  },
  {
    first: { text: 'northmoor', command: 'concerns' },
    next: 'and haven police?',
    typed: /^force:.*haven/i,
    why: 'another force, asked the same',
  },
  {
    first: { text: 'custody', command: 'recommendations' },
    next: 'since 2018',
    typed: /topic:custody.*since:2018/,
    why: 'a time is added to what was asked',
  },
];

describe('a question that goes on from another, as one that stands by itself', () => {
  test.each(rows)('$next: $why', ({ first, next, typed }) => {
    const before = library.answerer.answer(first);
    const after = library.answerer.answer({ text: next, command: null }, before.question);
    expect(after.question.carried.length).toBeGreaterThan(0);
    const alone = library.answerer.standalone(after.question);
    expect(alone?.text).toMatch(typed);
    expect(shown(library.answerer.answer(alone as Asked))).toEqual(shown(after));
  });

  test('one that stands by itself is as it was typed', () => {
    const asked = { text: 'northmoor custody', command: 'concerns' } as const;
    expect(library.answerer.standalone(library.answerer.answer(asked).question)).toEqual(asked);
  });
});
