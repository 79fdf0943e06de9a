import { leaningOf } from '../polarity.ts';
import type { Rule } from '../unit.ts';

export const leaning: Rule = {
  name: 'leaning',
  says: 'The words praise, criticise or tell of progress',
  apply: (unit, { phrases }) => {
    const found = leaningOf(unit.words, phrases);
    if (found === null) return null;
    const kind =
      found.leans === 'criticism' ? 'concern' : found.leans === 'praise' ? 'good-practice' : 'progress';
    return { kind, trigger: found.trigger };
  },
  matches: [
    'Supervision was not adequate.',
    'The force has strong and effective partnerships.',
    'The force has greatly improved how it protects children.',
    'Not all incidents were recorded.',
  ],
  passes: ['The force has six custody suites.'],
};
