import type { Rule } from '../unit.ts';
import { cued } from '../cued.ts';

const entered = cued(
  /\b(?:placed|put|moved|entered|enters|moving|escalated|transferred)\b[^.;]{0,40}?\b(?:in|into|to|on)\b[^.;]{0,25}?\b(?:engage|special measures|enhanced (?:(?:level|phase|stage) of )?monitoring|advanced (?:phase|stage))\b/iu,
);

export const monitoringChange: Rule = {
  name: 'monitoring-change',
  says: 'A force came under closer monitoring',
  apply: (unit) => {
    if (unit.teller === 'outsider' || unit.teller === 'leader') return null;
    const match = entered.exec(unit.words);
    // "None of them was placed in special measures"
    return match === null || /\b(?:none|neither|not|no|never)\b/i.test(unit.words)
      ? null
      : { kind: 'monitoring-change', trigger: { start: match.index, end: match.index + match[0].length } };
  },
  matches: [
    'The force has been placed in the Engage stage of monitoring.',
    'It was put into special measures.',
  ],
  passes: [
    'None of the three forces was placed in special measures.',
    'In the Engage stage, a force draws up a plan.',
  ],
};
