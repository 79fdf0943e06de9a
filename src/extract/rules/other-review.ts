import type { Rule } from '../unit.ts';

export const otherReview: Rule = {
  name: 'other-review',
  says: 'It is another review’s judgement, not the inspectorate’s',
  yieldsToList: true,
  apply: (unit, { phrases }) => {
    if (unit.teller === 'inspectorate') return null;
    const match = phrases.find('other-review', unit.words);
    if (match === null || /\bHMIC(?:FRS)?\b|\binspectorate\b/.test(unit.words)) return null;
    return { kind: null, trigger: match };
  },
  matches: ['An independent review found a culture of bullying.'],
  passes: ['Inspectors found a culture of bullying.'],
};
