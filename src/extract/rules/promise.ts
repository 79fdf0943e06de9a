import type { Rule } from '../unit.ts';

/** A noun and no verb: "no plan to", "its clear aim to". */
const aPlan =
  /(?:\b(?:an?|its|their|no|any|this|such)|[’']s) (?:\p{L}+ )?(?:plans?|aims?|hopes?|promises?|pledges?|vows?) to$|\bthe (?:plans?|aims?|hopes?|promises?|pledges?|vows?) to$/iu;

export const promise: Rule = {
  name: 'promise',
  says: 'It tells what somebody will do or hopes, which nobody has found',
  apply: (unit, { phrases }) => {
    const match =
      phrases.find('promise', unit.words) ??
      (unit.teller === 'inspectorate' || unit.teller === 'reporter'
        ? null
        : phrases.find('own-feelings', unit.words));
    if (match === null) return null;
    const before = unit.words.slice(0, match.start);
    // "The service should develop a plan to" asks for one; "its plan to tackle fraud exists on paper" judges one.
    if (/\b(?:should|must)\b/i.test(before) || aPlan.test(before + unit.words.slice(match.start, match.end)))
      return null;
    // A conclusion that stands before the promise, in a clause of its own, is still one.
    const ownClause =
      /[,;]|\b(?:and|but|because|since)\b/i.test(before) && before.trim().split(/\s+/).length >= 5;
    return ownClause || phrases.has('relays', unit.words) ? null : { kind: null, trigger: match };
  },
  matches: ['The force will improve its training.', 'It has promised better supervision.'],
  passes: [
    'Its plan to deal with fraud exists only on paper.',
    'Records are poor and supervision is weak, and the force will act.',
  ],
};
