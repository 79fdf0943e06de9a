import type { Rule } from '../unit.ts';

/** A noun and no verb: "no plan to", "its clear aim to". */
const aPlan =
  /(?:\b(?:an?|its|their|no|any|this|such)|[’']s) (?:\p{L}+ )?(?:plans?|aims?|hopes?|promises?|pledges?|vows?) to$|\bthe (?:plans?|aims?|hopes?|promises?|pledges?|vows?) to$/iu;

export const promise: Rule = {
  name: 'promise',
  says: 'It tells what somebody will do or hopes, which nobody has found',
  apply: (unit, { phrases }) => {
    // What a list asks for, its lead-in says: "tell callers how long they will wait".
    if (unit.leadIn?.makes === 'recommendation' || unit.leadIn?.makes === 'cause-of-concern') return null;
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
    if (/\b(?:how|what|when|who|whom|whether|where|why)(?: \p{L}+){0,3} $/iu.test(before)) return null;
    // "Does not understand the demand it will face": what is denied now.
    if (/\b(?:does|do|did|can|could|has|have|is|are)(?:n['’]t| ?not) \p{L}+/iu.test(before)) return null;
    // A conclusion that stands before the promise, in a clause of its own, is still one.
    const ownClause =
      /[,;]|\b(?:and|but|because|since)\b/i.test(before) && before.trim().split(/\s+/).length >= 5;
    return ownClause || phrases.has('relays', unit.words) ? null : { kind: null, trigger: match };
  },
  matches: ['The force will improve its training.', 'It has promised better supervision.'],
  passes: [
    'The force does not understand the demand it will face.',
    'Its plan to deal with fraud exists only on paper.',
    'Records are poor and supervision is weak, and the force will act.',
  ],
};
