import type { Rule } from '../unit.ts';
import { cued } from '../cued.ts';

const denied = cued(
  /\b(?:no|not (?:a|any)|(?:does|do|did) not (?:contain|include|raise|identify|issue|record|name|make)(?: a| any| either)?|without (?:a|any)|never (?:a|any)|nor (?:a|any)|zero)\s+(?:\p{L}+\s+){0,2}?(?:causes? (?:of|for) concern|inadequate|outstanding|areas? for improvement|recommendations?|(?:graded )?judge?ments?)\b|\b(?:was|were|is|are) not (?:graded|given a grade|given grades)\b|\bnone of [^.;,]{2,40} (?:was|were|is|are|has been|have been) (?:described|found|judged|said|deemed|considered|thought|placed|put|moved|classed|graded|rated) (?:as |to be |in |into )?\p{L}+|\bnone\s+(?:\p{L}+\s+){0,4}?(?:as\s+)?['‘“"]?(?:outstanding|good|adequate|inadequate|requir)/iu,
);
/** "no longer a cause for concern" is a closure, not a denial. */
const ended = cued(/\bno longer\b/i);

export const negatedStatus: Rule = {
  name: 'negated-status',
  says: 'It denies a status, so there is none to report',
  apply: (unit) => {
    if (ended.test(unit.words)) return null;
    const match = denied.exec(unit.words);
    return match === null
      ? null
      : { kind: null, trigger: { start: match.index, end: match.index + match[0].length } };
  },
  matches: [
    'Inspectors issued no causes of concern.',
    'There are no inadequate ratings.',
    'None of them was classed as ‘outstanding’.',
    'None of the suites was described as unsafe.',
  ],
  passes: ['It is no longer a cause of concern.', 'There was no oversight of the unit.'],
};
