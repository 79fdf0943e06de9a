import { describe, expect, it } from 'vitest';
import { stageOf } from '../../src/extract/stage-of.ts';

describe('stageOf', () => {
  it.each([
    { why: 'nothing is said', text: 'Inspectors visited Northmoor.', stage: 'inspection' },
    { why: 'it was re-inspected', text: 'The force was re-inspected in May.', stage: 'review' },
    { why: 'they went back', text: 'Inspectors who went back found progress.', stage: 'review' },
    { why: 'they returned', text: 'The inspectors returned in July.', stage: 'review' },
    { why: 'they will return', text: 'Inspectors will revisit the force next year.', stage: 'inspection' },
    { why: 'one is planned', text: 'A follow-up inspection is planned.', stage: 'inspection' },
    {
      why: 'a cause of concern is over',
      text: 'The service has been released from the cause of concern.',
      stage: 'review',
    },
    {
      why: 'earlier recommendations were met',
      text: 'Most earlier recommendations have been met.',
      stage: 'review',
    },
    {
      why: 'a full inspection of custody looks back',
      text: 'Most previous recommendations have been met.',
      programme: 'custody',
      stage: 'inspection',
    },
  ])('$why', ({ text, programme = null, stage }) => {
    expect(stageOf(text, programme, []).value).toBe(stage);
  });
});
