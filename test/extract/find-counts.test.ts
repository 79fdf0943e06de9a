import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { releaseOf } from '../support/releases.ts';

const reference = await inventedReference();
const countsOf = (text: string): readonly (readonly unknown[])[] =>
  extract(releaseOf(`Inspectors went to Northmoor.\n\n${text}`), reference).counts.map(
    ({ span, value, unit, denominator, approximately }) => [
      span.words,
      value,
      unit,
      denominator,
      approximately,
    ],
  );

describe('findCounts', () => {
  it.each([
    {
      why: 'a number and what it counts',
      text: 'It made 11 recommendations.',
      counts: [['11 recommendations', 11, 'recommendations', null, null]],
    },
    {
      why: 'so many of so many',
      text: 'Six of the 15 recommendations were met.',
      counts: [['Six of the 15 recommendations', 6, 'recommendations', 15, null]],
    },
    {
      why: 'a number word that begins with another',
      text: 'Fourteen of the sixteen files were late.',
      counts: [['Fourteen of the sixteen files', 14, 'files', 16, null]],
    },
    {
      why: 'a number that is not exact',
      text: 'Almost 100 visits were overdue.',
      counts: [['Almost 100 visits', 100, 'visits', null, 'almost']],
    },
    {
      why: 'any noun that people count',
      text: 'Some 700 wanted people were at large.',
      counts: [['Some 700 wanted people', 700, 'wanted people', null, 'some']],
    },
    {
      why: 'one in so many, with the noun before it',
      text: 'It records 40 crimes fewer, or one in six.',
      counts: [
        ['40 crimes', 40, 'crimes', null, null],
        ['one in six', 1, '', 6, null],
      ],
    },
    {
      why: 'a share in words has no number of its own',
      text: 'Three quarters of reports were late.',
      counts: [['Three quarters of reports', null, 'reports', null, null]],
    },
    {
      why: 'what goes on counting the same things',
      text: 'Four of the 19 recommendations were met and a further seven in part.',
      counts: [
        ['Four of the 19 recommendations', 4, 'recommendations', 19, null],
        ['a further seven', 7, 'recommendations', 19, null],
      ],
    },
    {
      why: 'files by their grades',
      text: 'Nine of the 40 files were good, 18 required improvement and 13 were inadequate.',
      counts: [
        ['Nine of the 40 files', 9, 'files', 40, null],
        ['18 required improvement', 18, 'files', 40, null],
        ['13 were inadequate', 13, 'files', 40, null],
      ],
    },
    {
      why: 'one of a formal kind',
      text: 'HMICFRS issued a cause of concern.',
      counts: [['a cause of concern', 1, 'cause of concern', null, null]],
    },
    {
      why: 'a dozen',
      text: 'A dozen officers left.',
      counts: [['A dozen officers', 12, 'officers', null, null]],
    },
    { why: 'no age', text: 'A 12-year-old girl was searched.', counts: [] },
    {
      why: 'money in pounds, but no date and no time',
      text: 'It cost £6m by 3 May 2021 at 9am.',
      counts: [['£6m', 6_000_000, 'pounds', null, null]],
    },
    {
      why: 'one of what is counted by ones',
      text: 'Officers had not looked into one allegation at all.',
      counts: [['one allegation', 1, 'allegation', null, null]],
    },
    {
      why: 'a number on a line of its own over what it counts',
      text: '460\n\nallegations per 1,000 officers in a year, inspectors said.',
      counts: [['460\n\nallegations per 1,000 officers in a year', 460, 'allegations', 1000, null]],
    },
    {
      why: 'areas with a grade, of all that were graded',
      text: 'Inspectors looked at 11 key areas. It was ‘good’ in four areas, with ‘adequate’ ratings in seven.',
      counts: [
        ['11 key areas', 11, 'key areas', null, null],
        ['four areas', 4, 'areas', 11, null],
        ['‘adequate’ ratings in seven', 7, 'areas', 11, null],
      ],
    },
    {
      why: 'causes of concern that ended, of those that were raised',
      text: 'Inspectors raised three causes of concern.\n\nThey have closed two causes of concern. One remains open.',
      counts: [
        ['three causes of concern', 3, 'causes of concern', null, null],
        ['two causes of concern', 2, 'causes of concern', 3, null],
        ['One remains', 1, 'causes of concern', 3, null],
      ],
    },
    { why: 'no number of a section', text: 'People held under section 136 waited.', counts: [] },
  ])('$why', ({ text, counts }) => {
    expect(countsOf(text)).toEqual(counts);
  });
});

describe('numbers of one text that do not agree are told', () => {
  const told = (text: string): readonly string[] =>
    extract(releaseOf(`Inspectors went to Northmoor.\n\n${text}`), reference)
      .problems.filter(({ kind }) => kind === 'counts-contradict')
      .map(({ message }) => message);

  it.each([
    {
      why: 'a share that its figures do not make',
      text: 'Three quarters of reports, or 121 of the 244 looked at, were late.',
      message: '“Three quarters” is not what its figures make: 121 of 244 is 49.6 per cent.',
    },
    {
      why: 'a share with its figure in brackets',
      text: 'More than half (121) of the 244 cases were late.',
      message: '“half” is not what its figures make: 121 of 244 is 49.6 per cent.',
    },
    {
      why: 'a round and an exact figure',
      text: 'Almost 100 visits were overdue.\n\nThe 98 overdue visits were to dangerous men.',
      message:
        'The text prints both “Almost 100 visits” and “98 overdue visits” for what seems to be one number.',
    },
    {
      why: 'more items than the words before them count',
      text: 'Inspectors gave three causes of concern:\n\n- cells;\n- calls;\n- records;\n- training.',
      message: 'The words before the list count 3; 4 are printed.',
    },
    {
      why: 'grades that do not add up',
      text: 'The force was graded in nine areas. It was good in four areas and adequate in four.',
      message: 'The text speaks of 9 areas; the grades that it gives add up to 8.',
    },
  ])('$why', ({ text, message }) => {
    expect(told(text)).toEqual([message]);
  });

  it.each([
    { why: 'a share that is right', text: 'Nearly half, or 121 of the 244 looked at, were late.' },
    { why: 'a list said to be a sample', text: 'It made nine recommendations, including:\n\n- one;\n- two.' },
    {
      why: 'grades that add up',
      text: 'The force was graded in eight areas. It was good in four areas and adequate in four.',
    },
    { why: 'numbers of other things', text: 'Almost 100 visits were overdue. It has 98 officers.' },
  ])('nothing is told of $why', ({ text }) => {
    expect(told(text)).toEqual([]);
  });
});
