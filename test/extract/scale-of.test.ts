import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { releaseOf } from '../support/releases.ts';

const reference = await inventedReference();
const scalesIn = (text: string): readonly (string | null)[] => [
  ...new Set(extract(releaseOf(text), reference).grades.map(({ scale }) => scale)),
];

describe('the scale a grade is on', () => {
  it.each([
    {
      why: 'of a force, before 2021',
      text: '4 May 2017\n\nHMIC rated Haven Police ‘good’ for efficiency.',
      scales: ['peel4'],
    },
    {
      why: 'of a force, since',
      text: '4 May 2022\n\nHMICFRS rated Haven Police ‘good’ at preventing crime.',
      scales: ['peel5'],
    },
    {
      why: 'a pillar, whenever',
      text: 'HMICFRS rated Haven Police ‘good’ for legitimacy.',
      scales: ['peel4'],
    },
    {
      why: 'adequate, whenever',
      text: 'HMICFRS rated Haven Police ‘adequate’ at preventing crime.',
      scales: ['peel5'],
    },
    {
      why: 'more areas than there were pillars',
      text: 'HMICFRS inspected Haven Police. It was rated ‘good’ in four areas and ‘requires improvement’ in five areas.',
      scales: ['peel5'],
    },
    {
      why: 'retold by a text on monitoring',
      text: '4 May 2022\n\nHaven Police has been moved into the Engage phase of monitoring. HMICFRS had rated it ‘inadequate’ at responding to the public.',
      scales: ['peel5'],
    },
    {
      why: 'of a service',
      text: '4 May 2024\n\nHMICFRS rated Lindale Fire and Rescue Service ‘good’ at preventing fires.',
      scales: ['frs5'],
    },
    {
      why: 'of the year that it was given in',
      text: '4 May 2023\n\nHMICFRS rated Haven Police ‘adequate’ at preventing crime. In 2017 it was rated ‘good’ for efficiency.',
      scales: ['peel5', 'peel4'],
    },
    {
      why: 'pillars, in the year in which the next round began',
      text: '20 January 2023\n\nHMICFRS rated Lindale Fire and Rescue Service ‘good’ for efficiency.',
      scales: ['frs4'],
    },
    {
      why: 'nothing decides',
      text: 'HMICFRS rated Haven Police ‘good’ at preventing crime.',
      scales: [null],
    },
  ])('$why', ({ text, scales }) => {
    expect(scalesIn(text)).toEqual(scales);
  });

  it('reads a grade that stays as the one before too', () => {
    const [grade] = extract(
      releaseOf('4 May 2017\n\nHMIC rated Haven Police ‘good’ overall, the same as a year ago.'),
      reference,
    ).grades;
    expect([grade?.grade, grade?.previous]).toEqual(['good', 'good']);
  });
});
