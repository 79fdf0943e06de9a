import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { releaseOf } from '../support/releases.ts';

const reference = await inventedReference();
const lead = 'Haven Police inspected\n\nHMICFRS has inspected Haven Police.\n\n';
const kindsOf = (words: string): readonly string[] =>
  extract(releaseOf(lead + words), reference)
    .findings.filter(({ span }) => span.start >= lead.length)
    .map(({ kind }) => kind);

/** Sentences with loaded words that conclude nothing about the force, by what they are instead. */
const table: readonly (readonly [why: string, words: string])[] = [
  ['a life', 'Ms Lowe was awarded a medal in 2018 for outstanding service.'],
  ['a life', 'He has been praised for his work on knife crime.'],
  ['any force', 'A good force is one that puts victims first.'],
  ['any force', 'Forces that are graded inadequate are likely to be moved into the Engage phase.'],
  ['how grades are given', 'Inspectors grade forces on a five-point scale from outstanding to inadequate.'],
  ['who else was inspected', 'Haven was one of eight forces visited in the spring.'],
  ['a correction', 'An earlier version of this story said the force had been rated inadequate.'],
  ['another body', 'The council said it was disappointed by the report.'],
  ['another body', 'The charity Lantern House said victims had lost faith in the police.'],
  ['people', 'Residents have complained for years about poor response times.'],
  ['the force’s own figures', 'The force’s own survey found that 80 per cent of people felt safe.'],
  ['another review', 'A review by the university last year found similar failings.'],
  ['not out yet', 'The inspectorate has not yet said when it will return.'],
  ['not out yet', 'The results of its child protection inspection have not yet been published.'],
  ['advice', 'Victims of domestic abuse can get confidential help from the council.'],
  ['advice', 'Call 101 if you have had a poor service.'],
  ['money', 'It costs £180m a year to run the force.'],
  ['a deadline', 'The force has 56 days to respond to the report.'],
  ['the force speaks', 'In a statement, the force said it had made improvements since the visit.'],
  ['the force is silent', 'The force did not respond to a request for comment.'],
  ['what is so everywhere', 'Police officers do a difficult job and often put themselves in danger.'],
  ['what is so everywhere', 'Forces across the country face rising demand and tight budgets.'],
  ['what is so everywhere', 'Victims of stalking often suffer for years before they call the police.'],
];

/** What looks like the above and concludes something after all. */
const conclusions: readonly (readonly [why: string, words: string, kinds: readonly string[]])[] = [
  [
    'a noun, no order to a reader',
    'Call handlers are skilled at calming distressed callers.',
    ['good-practice'],
  ],
  ['a noun, no order to a reader', 'Use of force forms were missing in nine files.', ['concern']],
  ['a noun, no verb', 'Its plan to tackle fraud exists only on paper.', ['concern']],
  ['inspectors found it', 'The force said inspectors had found its records poor.', ['concern']],
  ['inspectors say it', 'In Haven, inspectors said that calls were not being assessed.', ['concern']],
  ['“must” without a date', 'The force must do more to understand its communities.', ['concern']],
  ['called on', 'The inspectorate has called on the force to review its searches.', ['recommendation']],
  ['named in a list', 'Areas for improvement include the quality of case files.', ['area-for-improvement']],
];

describe('what is no finding', () => {
  it.each(table)('%s: %s', (_, words) => {
    expect(kindsOf(words)).toEqual([]);
  });

  it.each(conclusions)('but %s: %s', (_, words, kinds) => {
    expect(kindsOf(words)).toEqual(kinds);
  });
});
