import type { Rule } from '../unit.ts';
import { cued } from '../cued.ts';

/** "in many of the cases we looked at there was ..." only says which cases. */
const aboutCases =
  /\b(?:cases|files|records|incidents|crimes|areas|forces|services|suites|calls|investigations|visits|logs|plans|reports)\s+(?:that\s+|which\s+)?$/i;

/** "Police inspectors" are officers of a force, who review custody. */
const ofForce = /\b(?:police|duty|custody|patrol|detective|chief) $/i;
/** "They released a report in which ..." goes on to what it says. */
const tells = cued(/\bin which\b|\bwhich (?:says|finds|found|said)\b/i);

export const methodology: Rule = {
  name: 'methodology',
  says: 'It tells how inspections are done and concludes nothing',
  yieldsToList: true,
  apply: (unit, { phrases }) => {
    const match = phrases.find('methodology', unit.words);
    if (match === null || aboutCases.test(unit.words.slice(0, match.start))) return null;
    // "They were not convinced that we inspect enough": on a force's own page "we" are no inspectors.
    if (
      (unit.teller === 'own-page' || unit.teller === 'leader') &&
      /^we\b/i.test(unit.words.slice(match.start))
    )
      return null;
    // "..., said the inspectors as they published a report"
    if (
      /\b(?:as|after|when) (?:\p{L}+ ){0,2}$/iu.test(unit.words.slice(0, match.start)) &&
      match.start > unit.words.length / 2
    )
      return null;
    if (ofForce.test(unit.words.slice(0, match.start)) || tells.test(unit.words.slice(match.end)))
      return null;
    const rest =
      unit.words.slice(0, match.start) + ' '.repeat(match.end - match.start) + unit.words.slice(match.end);
    // "Inspectors reviewed 23 cases and found poor supervision" concludes something after all.
    return phrases.has('concludes', rest) ? null : { kind: null, trigger: match };
  },
  matches: [
    'The programme assesses how effective forces are.',
    'Inspectors reviewed 23 cases of poor supervision.',
  ],
  passes: [
    'Inspectors reviewed 23 cases and found poor supervision.',
    'In half of the cases we looked at supervision was poor.',
    'Inspectors were critical of several matters:\n\n- Reviews took place while detainees slept.',
  ],
};
