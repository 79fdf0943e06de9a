import { describe, expect, it } from 'vitest';
import { findGradeMentions } from '../../src/extract/grade-words.ts';

describe('findGradeMentions', () => {
  it.each([
    {
      why: 'in marks',
      words: 'It is ‘good’ at responding to the public.',
      grades: [['good', null, 'responding to the public', 1]],
    },
    {
      why: 'given by a verb',
      words: 'The service was rated inadequate.',
      grades: [['inadequate', null, null, 1]],
    },
    {
      why: 'the grade before and the new one',
      words: 'It went up from ‘requires improvement’ to ‘good’ for effectiveness.',
      grades: [['good', 'requires improvement', 'effectiveness', 1]],
    },
    {
      why: 'the new one first',
      words: 'Efficiency is graded adequate, down from good.',
      grades: [['adequate', 'good', 'Efficiency', 1]],
    },
    {
      why: 'areas that are counted, the word said once',
      words:
        'It was good in two areas, adequate in three, requires improvement in another three and inadequate at managing offenders.',
      grades: [
        ['good', null, null, 2],
        ['adequate', null, null, 3],
        ['requires improvement', null, null, 3],
        ['inadequate', null, 'managing offenders', 1],
      ],
    },
    {
      why: 'two that bear each other out without a verb that gives them',
      words: 'It is good at preventing crime, but requires improvement at investigating crime.',
      grades: [
        ['good', null, 'preventing crime', 1],
        ['requires improvement', null, 'investigating crime', 1],
      ],
    },
    {
      why: 'what is good at doing something, by itself, is praise',
      words: 'The force is good at tackling gangs.',
      grades: [],
    },
    {
      why: 'areas that are counted before',
      words: 'In five of the nine areas the force was rated good.',
      grades: [['good', null, null, 5]],
    },
    {
      why: 'a grade that is told of as one',
      words: 'Its grade for call handling has slipped from good to requires improvement.',
      grades: [['requires improvement', 'good', 'call handling', 1]],
    },
    {
      why: 'pillars one after another',
      words: 'It has been assessed as good across effectiveness, efficiency and people.',
      grades: [
        ['good', null, 'effectiveness', 1],
        ['good', null, 'efficiency', 1],
        ['good', null, 'people', 1],
      ],
    },
    { why: 'all of them', words: 'The force was ‘good’ in all three.', grades: [['good', null, null, 3]] },
    {
      why: 'one grade for two areas',
      words: 'It was graded good for effectiveness and for efficiency.',
      grades: [
        ['good', null, 'effectiveness', 1],
        ['good', null, 'efficiency', 1],
      ],
    },
    {
      why: 'two grades for two areas',
      words: 'It was graded good for effectiveness and requires improvement for legitimacy.',
      grades: [
        ['good', null, 'effectiveness', 1],
        ['requires improvement', null, 'legitimacy', 1],
      ],
    },
    { why: 'a common word', words: 'It gives good advice and adequate training.', grades: [] },
    { why: 'one that is denied', words: 'No part of it was rated inadequate.', grades: [] },
    { why: 'one that is only wished for', words: 'It could be graded good next year.', grades: [] },
    { why: 'one of many forces', words: 'Two thirds of forces are graded good.', grades: [] },
  ])('$why', ({ words, grades }) => {
    expect(
      findGradeMentions(words).map(({ grade, previous, area, areas }) => [grade, previous, area, areas]),
    ).toEqual(grades);
  });
});
