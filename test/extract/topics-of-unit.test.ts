import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { releaseOf } from '../support/releases.ts';

const reference = await inventedReference();
/** The topics of the finding that holds these words. */
const topicsAt = (text: string, words: string): readonly string[] => {
  const found = extract(releaseOf(text), reference).findings.find(({ span }) => span.words.includes(words));
  if (found === undefined) throw new Error(`no finding holds “${words}”`);
  return found.topics;
};

describe('what a finding is about', () => {
  test.each<{ why: string; text: string; at: string; has: readonly string[]; hasNot: readonly string[] }>([
    {
      why: '“it” stands for what the sentence before named',
      text: 'Inspectors found that Ardenshire Police uses force fairly. But governance of use of force is poor. It isn’t always recorded.',
      at: 'isn’t always recorded',
      has: ['use-of-force', 'record-keeping'],
      hasNot: [],
    },
    {
      why: 'bare incidents are those just told of',
      text: 'Inspectors looked at Ardenshire Police. In most cases the use of force was fair. But incidents weren’t always managed well.',
      at: 'incidents',
      has: ['use-of-force'],
      hasNot: [],
    },
    {
      why: '“it” as the force carries nothing',
      text: 'Inspectors said that Ardenshire Police is poor at visiting registered sex offenders.\n\nIt is good at answering 999 calls.',
      at: '999 calls',
      has: ['call-handling'],
      hasNot: ['sex-offender-management'],
    },
    {
      why: 'an “it” further on carries nothing',
      text: 'Inspectors said that Ardenshire Police fails to visit registered sex offenders.\n\nOfficers are poor at using police protection powers when a child needs it.',
      at: 'police protection',
      has: ['child-protection'],
      hasNot: ['sex-offender-management'],
    },
    {
      why: '“they” who noticed are the inspectors',
      text: 'Inspectors were critical of how Ardenshire Police breaks up gangs. They noticed poor morale among staff.',
      at: 'morale',
      has: ['workforce-wellbeing'],
      hasNot: ['serious-organised-crime'],
    },
    {
      why: 'one that names nothing has what its paragraph is about',
      text: 'Inspectors said that Ardenshire Police leaves victims waiting for news. This is not good enough.',
      at: 'not good enough',
      has: ['victims-code'],
      hasNot: [],
    },
    {
      why: 'but not what another paragraph is about',
      text: 'Inspectors said that Ardenshire Police leaves victims waiting for news.\n\nOverall the force is failing to improve.',
      at: 'failing to improve',
      has: [],
      hasNot: ['victims-code'],
    },
    {
      why: 'a lead-in says what its items are about',
      text: 'Ardenshire Police was inspected.\n\nIn the custody suites, inspectors were concerned that:\n\n- blankets had run out;\n- walls were damp.',
      at: 'walls were damp',
      has: ['custody'],
      hasNot: [],
    },
    {
      why: 'a nurse in a custody inspection is there for detainees',
      text: 'The custody inspection of Ardenshire Police is out.\n\nInspectors were concerned that there was no nurse at night.',
      at: 'no nurse',
      has: ['custody-healthcare', 'custody'],
      hasNot: [],
    },
    {
      why: 'every finding of a custody inspection is about custody',
      text: 'The custody inspection of Ardenshire Police is out.\n\nInspectors were concerned that staff were not trained.',
      at: 'not trained',
      has: ['training-skills', 'custody'],
      hasNot: [],
    },
    {
      why: 'of a PEEL report not every finding is about one thing',
      text: 'The PEEL report on Ardenshire Police is out.\n\nInspectors were concerned that staff were not trained.',
      at: 'not trained',
      has: ['training-skills'],
      hasNot: ['custody', 'child-protection'],
    },
    {
      why: 'a grade of a pillar is about what the pillar is about',
      text: 'Lindale Fire and Rescue Service was inspected.\n\nThe grades are:\n\n- Efficiency – Good\n- People – Inadequate',
      at: 'People',
      has: ['fire-people'],
      hasNot: ['fire-resources'],
    },
    {
      why: 'crews are fire crews where a fire service is meant',
      text: 'Inspectors were concerned that crews of Lindale Fire and Rescue Service were slow to arrive.',
      at: 'slow to arrive',
      has: ['fire-response'],
      hasNot: [],
    },
  ])('$why', ({ text, at, has, hasNot }) => {
    const topics = topicsAt(text, at);
    expect(has.filter((topic) => !topics.includes(topic))).toEqual([]);
    expect(hasNot.filter((topic) => topics.includes(topic))).toEqual([]);
  });
});
