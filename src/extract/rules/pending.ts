import type { Rule } from '../unit.ts';

export const pending: Rule = {
  name: 'pending',
  says: 'It speaks of an inspection whose result is not out',
  yieldsToList: true,
  apply: (unit, { phrases }) => {
    const match = phrases.find('pending', unit.words);
    return match === null ? null : { kind: null, trigger: match };
  },
  matches: ['A further inspection of poor practice is awaited.'],
  passes: ['Inspectors found poor practice.'],
};
