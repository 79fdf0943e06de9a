import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { releaseOf } from '../support/releases.ts';

const reference = await inventedReference();
const programmeOf = (text: string) => extract(releaseOf(text), reference).programme;
const force = 'Ardenshire Police';
const brigade = 'Lindale Fire and Rescue Service';

describe('the programme of an inspection', () => {
  test.each<{ why: string; text: string; id: string; certainty: 'stated' | 'inferred' }>([
    {
      why: 'named in full',
      text: `A national child protection inspection of ${force} is out.`,
      id: 'national-child-protection',
      certainty: 'stated',
    },
    {
      why: 'named in short',
      text: `The child protection inspection of ${force} is out.`,
      id: 'national-child-protection',
      certainty: 'stated',
    },
    {
      why: 'by what the report is on',
      text: `A report on child protection in ${force} is out. Inspectors were pleased.`,
      id: 'national-child-protection',
      certainty: 'stated',
    },
    {
      why: 'by its letters',
      text: `${force} has had its PEEL grades from inspectors.`,
      id: 'peel',
      certainty: 'stated',
    },
    {
      why: 'by its pillars in full',
      text: `Inspectors looked at the efficiency, effectiveness and legitimacy of ${force}.`,
      id: 'peel',
      certainty: 'stated',
    },
    {
      why: 'by a report on one pillar',
      text: `${force} was praised in the legitimacy report of the inspectorate.`,
      id: 'peel',
      certainty: 'stated',
    },
    {
      why: 'a custody inspection',
      text: `The custody inspection of ${force} was unannounced.`,
      id: 'custody',
      certainty: 'stated',
    },
    {
      why: 'what inspectors went to see',
      text: `An unannounced inspection of police cells in Ardenshire found much to praise.`,
      id: 'custody',
      certainty: 'stated',
    },
    {
      why: 'crime data',
      text: `The crime data integrity inspection of ${force} is out.`,
      id: 'crime-data-integrity',
      certainty: 'stated',
    },
    {
      why: 'crime recording',
      text: `Inspectors publish their crime recording report on ${force}.`,
      id: 'crime-data-integrity',
      certainty: 'stated',
    },
    {
      why: 'victims',
      text: `The victim service assessment of ${force} is out.`,
      id: 'victim-service-assessment',
      certainty: 'stated',
    },
    {
      why: 'fire, by its rounds',
      text: `${brigade} was inspected in round 3.`,
      id: 'fire',
      certainty: 'stated',
    },
    {
      why: 'fire, by whom it is about',
      text: `Inspectors praised ${brigade}.`,
      id: 'fire',
      certainty: 'inferred',
    },
    {
      why: 'fire, though the tale is of culture',
      text: `Inspectors found that the culture of ${brigade} was poor.`,
      id: 'fire',
      certainty: 'inferred',
    },
    {
      why: 'a fire service is under no police programme',
      text: `Inspectors graded ${brigade} good for efficiency and for effectiveness.`,
      id: 'fire',
      certainty: 'inferred',
    },
    {
      why: 'a letter that goes back to a cause',
      text: `Causes of concern revisit letter: ${force}\n\nWe revisited the force in May.`,
      id: 'cause-of-concern-letter',
      certainty: 'stated',
    },
    {
      why: 'monitoring, entered',
      text: `${force} has been moved into Engage by the inspectorate.`,
      id: 'monitoring',
      certainty: 'stated',
    },
    {
      why: 'monitoring, left',
      text: `${force} is out of special measures, inspectors say.`,
      id: 'monitoring',
      certainty: 'stated',
    },
    {
      why: 'monitoring, in a paper’s words',
      text: `${force} put into special measures\n\nInspectors are worried.`,
      id: 'monitoring',
      certainty: 'stated',
    },
    {
      why: 'the phase by its other name',
      text: `${force} is back in the default phase of monitoring.`,
      id: 'monitoring',
      certainty: 'stated',
    },
    {
      why: 'several inspectorates in one area',
      text: 'The joint targeted area inspection of Brackenby took place in May.',
      id: 'joint-targeted-area',
      certainty: 'stated',
    },
    {
      why: 'its letters',
      text: 'A JTAI of services in Brackenby was published.',
      id: 'joint-targeted-area',
      certainty: 'stated',
    },
    {
      why: 'the same in Wales',
      text: 'The joint inspection of child protection arrangements in Trefawr is published.',
      id: 'joint-inspection-child-protection-arrangements',
      certainty: 'stated',
    },
    {
      why: 'vetting',
      text: `An inspection of vetting in ${force} has ended.`,
      id: 'vetting-counter-corruption',
      certainty: 'stated',
    },
    {
      why: 'vetting and what goes with it',
      text: `Inspectors graded the vetting and counter-corruption of ${force} adequate.`,
      id: 'vetting-counter-corruption',
      certainty: 'stated',
    },
    {
      why: 'organised crime in a region',
      text: 'Inspectors looked at the regional response to serious and organised crime.',
      id: 'serious-organised-crime',
      certainty: 'stated',
    },
    {
      why: 'a super-complaint',
      text: 'Our super-complaint was upheld by the inspectorate today.',
      id: 'super-complaint',
      certainty: 'stated',
    },
    {
      why: 'a commissioner’s answer by law',
      text: `Section 55 response of the commissioner to a report on ${force}.`,
      id: 'section-55',
      certainty: 'stated',
    },
    {
      why: 'one matter in all forces',
      text: 'In a thematic inspection, inspectors visited eight forces.',
      id: 'thematic',
      certainty: 'stated',
    },
    {
      why: 'forces in general, none named',
      text: 'Forces are too slow, inspectors say. Many forces have no plan.',
      id: 'thematic',
      certainty: 'inferred',
    },
    {
      why: 'no name, but every line is of crimes left out',
      text: `${force} leaves 4,000 crimes out of its books\n\nInspectors found that violent crimes were not recorded.\n\nOne burglary in ten was never put on the system.`,
      id: 'crime-data-integrity',
      certainty: 'inferred',
    },
    {
      why: 'no name, but every line is of cells',
      text: `${force} cells are clean\n\nInspectors found that detainees were well cared for.\n\nCustody sergeants were kind.`,
      id: 'custody',
      certainty: 'inferred',
    },
    {
      why: 'no name, but every line is of children',
      text: `${force} must do more for children\n\nInspectors found that children were left in danger.\n\nIn nine cases a child had not been seen.`,
      id: 'national-child-protection',
      certainty: 'inferred',
    },
    {
      why: 'exploitation has been looked at by itself',
      text: `${force} fails children hurt by exploitation\n\nInspectors found that children were blamed.\n\nIn nine cases a child had not been seen.`,
      id: 'other',
      certainty: 'inferred',
    },
    {
      why: 'no name, but a grade for a force',
      text: `${force} has been rated inadequate by inspectors.`,
      id: 'peel',
      certainty: 'inferred',
    },
    {
      why: 'no name and no grade',
      text: `Inspectors praised ${force} for its work.`,
      id: 'other',
      certainty: 'inferred',
    },
    {
      why: 'one word on vetting, far down, names nothing',
      text: `Inspectors answered questions about ${force}.\n\n${'They were asked about many things and were patient. '.repeat(15)}\n\nThe vetting team was too small.`,
      id: 'other',
      certainty: 'inferred',
    },
    {
      why: 'children at risk alone name nothing',
      text: `Inspectors praised ${force}.\n\n“Children at risk deserve better,” said a charity.`,
      id: 'other',
      certainty: 'inferred',
    },
    {
      why: 'crimes not recorded, told in passing',
      text: `${force} has been placed in the Engage phase.\n\nA report of last year said that it had failed to record crimes.`,
      id: 'monitoring',
      certainty: 'stated',
    },
    {
      why: 'an inspection that is awaited is another',
      text: `${force} was graded inadequate for efficiency by inspectors.\n\nThe results of a separate child protection inspection are awaited.`,
      id: 'peel',
      certainty: 'inferred',
    },
    {
      why: 'a force that was in special measures once',
      text: `The PEEL report on ${force}, which was put in special measures in 2019, is out.`,
      id: 'peel',
      certainty: 'stated',
    },
    {
      why: 'going back is no programme',
      text: `Inspectors re-inspected ${force}. In the latest visit they found progress.`,
      id: 'other',
      certainty: 'inferred',
    },
    {
      why: 'a story after the story',
      text: `Inspectors praised ${force}.\n\nRelated news\n\nCustody inspection finds faults`,
      id: 'other',
      certainty: 'inferred',
    },
    {
      why: 'Welsh',
      text: 'Cyhoeddwyd adroddiad yr arolygwyr ar ddalfeydd. Roedd y ddalfa yn lân.',
      id: 'custody',
      certainty: 'inferred',
    },
  ])('$why → $id', ({ text, id, certainty }) => {
    expect(programmeOf(text)).toMatchObject({ value: id, certainty });
  });

  test('is unknown where nobody inspects', () => {
    expect(programmeOf('The bakery in Brackenby has a new oven.')).toMatchObject({ value: null });
  });

  test('says by which words it was named', () => {
    expect(programmeOf(`The custody inspection of ${force} is out.`).why).toBe(
      'the text says “custody inspection”',
    );
  });

  test('is what was given with the release, whatever the text says', () => {
    const release = releaseOf(`The custody inspection of ${force} is out.`, { programme: 'peel' });
    expect(extract(release, reference).programme).toMatchObject({ value: 'peel', certainty: 'stated' });
  });
});
