import { beforeAll, describe, expect, test } from 'vitest';
import { copyMarks } from '../../src/library/copies.ts';
import { findInspections } from '../../src/library/inspections.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { readByHand, type ReadByHand } from '../support/small-library.ts';

let reference: Reference;

beforeAll(async () => {
  reference = await inventedReference();
});

const long = 'The force should by spring check each and every record of a child held overnight.';

/** A document in short: what decides which inspection it is about. */
const document = (id: string, more: Partial<ReadByHand> = {}): ReadByHand => ({
  id,
  text: `Headline of ${id}.`,
  subjects: ['northmoor'],
  programme: 'peel',
  stage: 'inspection',
  published: null,
  ...more,
});

const groupsOf = (...documents: readonly ReadByHand[]): readonly string[] =>
  findInspections(
    documents
      .map((one) => readByHand(one, reference))
      .map(({ release, extraction }) => ({ extraction, copied: copyMarks(release.text.split('\n\n')) })),
  ).map((inspection) => inspection.releaseIds.join('+'));

describe('documents about one inspection', () => {
  test.each<readonly [string, readonly ReadByHand[], readonly string[]]>([
    [
      'the release and what was written of it within two weeks',
      [document('a', { published: '2021-02-10' }), document('b', { published: '2021-02-24' })],
      ['a+b'],
    ],
    [
      'not what came a day later than that',
      [document('a', { published: '2021-02-10' }), document('b', { published: '2021-02-25' })],
      ['b', 'a'],
    ],
    [
      'a copy that says nothing of its programme but shares a long sentence',
      [
        document('a', { published: '2021-02-10', text: `Headline.\n\n${long}` }),
        document('b', { published: '2021-02-12', programme: 'custody', text: `Another.\n\n${long}` }),
      ],
      ['a+b'],
    ],
    [
      'a notice whose programme fits none',
      [
        document('a', { published: '2021-02-10' }),
        document('b', { published: '2021-02-12', programme: 'other' }),
      ],
      ['a+b'],
    ],
    [
      'no follow-up without a date that prints a sentence of the first look again',
      [
        document('a', { text: `Headline.\n\n${long}` }),
        document('b', { published: '2021-02-12', stage: 'review', text: `Another.\n\n${long}` }),
      ],
      ['b', 'a'],
    ],
    [
      'not one of months later, whatever it prints again',
      [
        document('a', { published: '2021-02-10', text: `Headline.\n\n${long}` }),
        document('b', { published: '2021-09-12', text: `Another.\n\n${long}` }),
      ],
      ['b', 'a'],
    ],
    [
      'not another force on the same day',
      [
        document('a', { published: '2021-02-10' }),
        document('b', { published: '2021-02-10', subjects: ['ardenshire'] }),
      ],
      ['a', 'b'],
    ],
    [
      'not another programme on the same day',
      [
        document('a', { published: '2021-02-10' }),
        document('b', { published: '2021-02-10', programme: 'custody' }),
      ],
      ['a', 'b'],
    ],
    [
      'a document that names no programme fits any',
      [
        document('a', { published: '2021-02-10' }),
        { id: 'b', text: 'Headline.', subjects: ['northmoor'], published: '2021-02-12' },
      ],
      ['a+b'],
    ],
    [
      'not a review and a first inspection',
      [
        document('a', { published: '2021-02-10' }),
        document('b', { published: '2021-02-10', stage: 'review' }),
      ],
      ['a', 'b'],
    ],
    [
      'undated ones only when they share a long sentence',
      [document('a', { text: long }), document('b', { text: long }), document('c')],
      ['a+b', 'c'],
    ],
    [
      'nothing ties documents that are about nobody',
      [document('a', { subjects: [], text: long }), document('b', { subjects: [], text: long })],
      ['a', 'b'],
    ],
  ])('%s', (_why, documents, groups) => {
    expect(groupsOf(...documents)).toEqual(groups);
  });
});

describe('the order of inspections', () => {
  test('newest first; an undated first one right after its review; what can not be placed last', () => {
    expect(
      groupsOf(
        document('unplaced', { programme: 'custody' }),
        document('old', { published: '2015-03-01', programme: 'custody' }),
        document('first', { published: null }),
        document('review', { published: '2019-08-30', stage: 'review' }),
        document('day-without-year', { published: '--08-04', programme: 'fire' }),
        document('newest', { published: '2021', programme: 'vetting-counter-corruption' }),
      ),
    ).toEqual(['newest', 'review', 'first', 'old', 'unplaced', 'day-without-year']);
  });

  test('a first inspection stands after the oldest of its reviews', () => {
    expect(
      groupsOf(
        document('first'),
        document('second-review', { published: '2020-05-01', stage: 'review' }),
        document('first-review', { published: '2019-05-01', stage: 'review' }),
      ),
    ).toEqual(['second-review', 'first-review', 'first']);
  });
});
