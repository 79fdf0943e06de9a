import type { Phrases } from '../phrases.ts';
import { type Leaning, leaningOf } from '../polarity.ts';
import type { Rule, Verdict } from '../unit.ts';
import { weighAgain } from '../weigh.ts';

/** In hits of one word: so much must speak for praise before a denial is not taken for blame. */
const contrary = 1.9;

const kindOf = { criticism: 'concern', praise: 'good-practice', progress: 'progress' } as const;

export const leaning: Rule = {
  name: 'leaning',
  says: 'The words praise, criticise or tell of progress',
  apply: (unit, { phrases }) => {
    const found = leaningOf(unit.words, phrases);
    if (found === null) return null;
    const verdict = contraryOf(found, unit.words, phrases) ?? {
      kind: kindOf[found.leans],
      trigger: found.trigger,
    };
    return found.granted === null
      ? verdict
      : { ...verdict, also: { kind: kindOf[found.granted.leans], trigger: found.granted.trigger } };
  },
  matches: [
    'Supervision was not adequate.',
    'Detectives left nothing to chance.',
    'The force has strong and effective partnerships.',
    'The force has greatly improved how it protects children.',
    'Not all incidents were recorded.',
  ],
  passes: ['The force has six custody suites.'],
};

/** "Left nothing to chance": a bare denial blames unless all the words about it praise. */
const contraryOf = (found: Leaning, words: string, phrases: Phrases): Verdict | null => {
  if (found.granted !== null) return null;
  const isBare = phrases
    .findAll('negation', words)
    .some(({ start, end }) => start === found.trigger.start && end === found.trigger.end);
  if (!isBare) return null;
  const { value, isBetter, trigger } = weighAgain(words, phrases);
  return trigger === null || value < contrary
    ? null
    : { kind: isBetter ? 'progress' : 'good-practice', trigger };
};
