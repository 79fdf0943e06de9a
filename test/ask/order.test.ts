import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/domain/answer.ts';
import type { CommandName } from '../../src/domain/question.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { type SmallLibrary, smallLibrary } from '../support/small-library.ts';

let library: SmallLibrary;

beforeAll(async () => {
  library = smallLibrary(inventedReleases, await inventedReference());
});

/** The beginnings of what is shown, in order. */
const shown = (text: string, command: CommandName | null): readonly string[] => {
  const answer = library.answerer.answer({ text, command });
  return answer.kind === 'found' ? evidenceOf(answer).map(({ spans }) => spans[0].words) : [answer.kind];
};

interface Row {
  readonly command: CommandName | null;
  readonly typed: string;
  /** Beginnings of what comes first, in order. */
  readonly first: readonly string[];
  readonly why: string;
}

const rows: readonly Row[] = [
  {
    command: 'concerns',
    typed: 'northmoor',
    first: ['Inspectors say more must be done about how long'],
    why: 'newest inspection first, though the force itself relays it',
  },
  {
    command: 'concerns',
    typed: 'northmoor sex offenders',
    first: ['Northmoor Constabulary had a backlog', 'Each offender manager', 'In the inspection of 2018'],
    why: 'what holds now before what the newer release retells',
  },
  {
    command: 'concerns',
    typed: 'haven police',
    first: [
      'We issued a cause of concern',
      'An area for improvement is',
      'Haven Police should by the end of March',
      'Detention officers in Haven',
    ],
    why: 'formal kinds before loose ones, whatever the order of print',
  },
  {
    command: 'concerns',
    typed: 'custody',
    first: [
      'We issued a cause of concern',
      'Haven Police should',
      'Detention officers',
      'Inspectors say more',
    ],
    why: 'a topic over all forces: newest inspection first',
  },
  {
    command: 'recommendations',
    typed: 'custody',
    first: ['Haven Police should by the end of March', 'We issued a cause of concern', 'Detention officers'],
    why: 'a recommendation before what only implies one',
  },
  {
    command: 'recommendations',
    typed: 'haven police',
    first: [
      'Haven Police should',
      'An area for improvement',
      'We issued a cause of concern',
      'Detention officers',
    ],
    why: 'then areas for improvement, causes of concern, loose concerns',
  },
  {
    command: null,
    typed: 'what went well in northmoor',
    first: ['Inspectors who came back this summer', 'staff who handle hard cases'],
    why: 'praise only, newest inspection first',
  },
  {
    command: 'quote',
    typed: 'northmoor',
    first: ['I accept all that the review says.', 'We will publish a plan', 'Officers in Northmoor care'],
    why: 'who speaks for it and who speaks about it, newest first',
  },
  {
    command: 'quote',
    typed: 'assistant chief constable',
    first: ['I accept all that the review says.', 'We will publish a plan'],
    why: 'the bearer of the very title',
  },
  {
    command: null,
    typed: 'how many overdue visits were there in Northmoor?',
    first: ['Northmoor Constabulary had a backlog of 40'],
    why: 'a line with the number asked for before others on the topic',
  },
  {
    command: null,
    typed: 'do adults arrive late for children in Northmoor?',
    first: ['appropriate adults often arrive late'],
    why: 'the line with most of the words, a list item too',
  },
  {
    command: null,
    typed: 'bullying at haven fire',
    first: ['Staff at Haven Fire & Rescue Service described bullying.'],
    why: 'the words inside what the force leaves',
  },
];

describe('what comes first', () => {
  test.each(rows)('$command $typed — $why', ({ command, typed, first }) => {
    const found = shown(typed, command).slice(0, first.length);
    expect(found.map((words, index) => words.slice(0, first[index]?.length))).toEqual(first);
  });
});

describe('what does not come at all', () => {
  test.each([
    ['concerns', 'glanfor', 'Ardenshire', 'a neighbour in the same release'],
    ['concerns', 'ardenshire', 'Glanfor', 'and the other way round'],
    ['concerns', 'haven fire', 'Haven Police', 'the force of the same place'],
    ['quote', 'inspector', 'plan', 'a force leader among inspectors'],
    ['concerns', 'northmoor', 'get support', 'praise among concerns'],
  ] as const)('/%s %s shows nothing of “%s”: %s', (command, typed, unwanted, _why) => {
    const found = shown(typed, command);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((words) => words.includes(unwanted))).toEqual([]);
  });

  test('the copy of a recommendation is folded into the one nearest to the source', () => {
    const answer = library.answerer.answer({ text: 'haven police', command: 'recommendations' });
    const [first, ...others] = answer.kind === 'found' ? evidenceOf(answer) : [];
    expect(first?.release.id).toBe('haven-peel');
    expect(first?.alsoIn.map((release) => release.id)).toEqual(['haven-press']);
    expect(others.some(({ release }) => release.id === 'haven-press')).toBe(false);
  });

  test('a lead-in comes with its item, never by itself', () => {
    const answer = library.answerer.answer({ text: '"concerned to find"', command: null });
    expect(answer.kind).toBe('nothing-found');
    const items = library.answerer.answer({ text: 'northmoor appropriate adults', command: 'concerns' });
    const [item] = items.kind === 'found' ? evidenceOf(items) : [];
    expect(item?.leadIn?.words).toBe('Inspectors were concerned to find that:');
  });
});

describe('nothing found', () => {
  test.each([
    ['recommendations', 'gibberish', 'no such word'],
    ['recommendations', 'northmoor bullying', 'the topic stands elsewhere only'],
    ['concerns', 'ardenshire custody', 'the force stands elsewhere only'],
    ['quote', 'whitlock bullying', 'the person spoke of other things'],
    ['concerns', 'northmoor since:2020', 'nothing that new'],
    [null, 'unicorns and zeppelins', 'plain words no release has'],
    [null, 'what good practice is there in custody', 'criticism on it is no praise of it'],
  ] as const)('/%s %s: %s, and what it suggests finds something', (command, text, _why) => {
    const answer = library.answerer.answer({ text, command });
    expect(answer.kind).toBe('nothing-found');
    const nearest = answer.kind === 'nothing-found' ? answer.nearest : [];
    expect(nearest.length).toBeGreaterThan(0);
    for (const { ask } of nearest) {
      expect([ask, library.answerer.answer({ text: ask, command: null }).kind]).toEqual([ask, 'found']);
    }
  });
});
