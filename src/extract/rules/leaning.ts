import { leaningOf } from '../polarity.ts';
import type { Rule } from '../unit.ts';

const kindOf = { criticism: 'concern', praise: 'good-practice', progress: 'progress' } as const;

export const leaning: Rule = {
  name: 'leaning',
  says: 'The words praise, criticise or tell of progress',
  apply: (unit, { phrases }) => {
    const found = leaningOf(unit.words, phrases);
    if (found === null) return null;
    const verdict = { kind: kindOf[found.leans], trigger: found.trigger };
    return found.granted === null
      ? verdict
      : { ...verdict, also: { kind: kindOf[found.granted.leans], trigger: found.granted.trigger } };
  },
  matches: [
    'Supervision was not adequate.',
    'The force has strong and effective partnerships.',
    'The force has greatly improved how it protects children.',
    'Not all incidents were recorded.',
  ],
  passes: ['The force has six custody suites.'],
};
