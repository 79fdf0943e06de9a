import { rules } from './rules.ts';
import type { Rule, RuleContext, Unit, Verdict } from './unit.ts';

export interface Ruling {
  readonly by: Rule;
  readonly verdict: Verdict;
}

/** The first rule of the list that answers, with what it says; null where none does. */
export const ruling = (unit: Unit, context: RuleContext): Ruling | null => {
  const isTold =
    unit.leadIn !== null && unit.leadIn.makes !== 'mixed' && unit.leadIn.makes !== 'not-findings';
  for (const by of rules) {
    if (isTold && by.yieldsToList) continue;
    const verdict = by.apply(unit, context);
    if (verdict !== null) return { by, verdict };
  }
  return null;
};
