import { describe, expect, test } from 'vitest';
import { topicsOf } from '../../src/reference/topics-of.ts';
import { shippedReference } from '../support/shipped-reference.ts';

const reference = await shippedReference();

describe('topicsOf', () => {
  test.each([
    {
      why: 'a specific topic comes before the one it counts under',
      words: 'the detention of children in custody',
      topics: ['children-in-custody', 'custody', 'child-protection'],
    },
    {
      why: 'a broader topic is added though its own words are absent',
      words: 'appropriate adults came late',
      topics: ['appropriate-adults', 'custody'],
    },
    {
      why: 'overdue visits are about sex offenders',
      words: 'a backlog of overdue visits',
      topics: ['sex-offender-management', 'offender-management'],
    },
    {
      why: 'offender managers too',
      words: 'Offender managers were overstretched',
      topics: ['sex-offender-management', 'workforce-wellbeing', 'offender-management'],
    },
    {
      why: 'blame put on victims',
      words: 'language that put blame on victims',
      topics: ['child-sexual-exploitation', 'victims-code', 'child-protection'],
    },
    {
      why: 'the high-tech crime unit examines devices',
      words: 'the high-tech crime unit is slow',
      topics: ['digital-forensics', 'investigations'],
    },
    { why: 'a star takes any ending', words: 'poor supervision', topics: ['supervision'] },
    { why: 'force as an organisation is not force used', words: 'the force said it would', topics: [] },
    { why: 'force used is', words: 'In most incidents the force used was fair', topics: ['use-of-force'] },
    {
      why: 'missing a deadline is no missing child',
      words: 'it is missing deadlines and data are missing',
      topics: [],
    },
    {
      why: 'going missing is',
      words: 'children who go missing',
      topics: ['missing-children', 'child-protection'],
    },
    { why: 'AA in capitals only', words: 'aa batteries', topics: [] },
    { why: 'AA in capitals', words: 'waits for an AA', topics: ['appropriate-adults', 'custody'] },
    { why: 'trains are not training', words: 'on trains and at train stations', topics: [] },
    { why: 'training is', words: 'staff were trained', topics: ['training-skills'] },
    { why: 'a restraining order is not restraint', words: 'a restraining order', topics: [] },
    { why: 'a hyphen or a space', words: 'strip-searching was common', topics: ['strip-search', 'custody'] },
    { why: 'section 136', words: 'detained under section 136', topics: ['mental-health'] },
    {
      why: 'healthcare staff work in custody',
      words: 'a shortage of healthcare staff',
      topics: ['custody-healthcare', 'workforce-wellbeing', 'custody'],
    },
    { why: 'what people ask with is not what releases print', words: 'the RSO nursing phones', topics: [] },
    { why: 'curly apostrophes', words: 'it broke the victims’ code', topics: ['victims-code'] },
  ])('$why: $words', ({ words, topics }) => {
    expect(topicsOf(words, reference)).toEqual(topics);
  });

  test('a topic of fire and rescue services is left out where the finding is about a force', () => {
    const words = 'The culture must change: staff spoke of banter';
    expect(topicsOf(words, reference, ['fire-service'])).toEqual(['fire-people']);
    expect(topicsOf(words, reference, ['police-force'])).toEqual([]);
    expect(topicsOf(words, reference)).toEqual(['fire-people']);
  });
});
