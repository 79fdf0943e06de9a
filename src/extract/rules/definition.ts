import type { Rule } from '../unit.ts';
import { type Cued, cued } from '../cued.ts';

/** What a term means, what any force must do: told of forces in general. */
const defines = cued(
  /\b(?:outstanding|good|adequate|inadequate|improvement|concern|recommendations?|engage|scan|phase|stage|grades?|judge?ment|rating|term|phrase|practice)[’”"']?,? (?:\p{L}+ )?means (?:that|a|the|where)\b|\b(?:is|are) (?:raised|issued|given|made|used|defined|reserved|awarded) (?:when|where|only|for|as|if)\b|\b(?:is|are) (?:the term|the name|a term|what inspectors call)\b/iu,
);
/** "Good – expectations are met": what a grade means, where "Good – preventing crime" is a judgment. */
const gradeMeaning = cued(
  /^[‘’“”"']?(?:outstanding|good|adequate|requires improvement|inadequate)[‘’“”"']?\s*(?:[–—:=]|-\s|means)\s*[^.]*\b(?:is|are|has|have|must|may|can|met|gone|means|needs?)\b/iu,
);
/** What a crime or a power is, anywhere: "Serious and organised crime is a major threat". */
const ofTheField = cued(
  /^[“‘"']?(?:\p{L}+(?: and|,)? ){0,4}(?:crime|abuse|violence|slavery|exploitation|disproportionality|corruption|stalking|fraud|burglary|misogyny|racism|policing|custody|vetting|search|searches|powers?|neglect|grooming) (?:is|are|can|may) (?:an?|one of|among|the|never|not|often|be|always)\b|^[“‘"']?(?:\p{L}+ ){0,2}(?:crime|abuse|violence|slavery|exploitation|disproportionality|corruption|stalking|fraud|misogyny|racism) (?:damages|destroys|ruins|blights|costs|harms|affects|kills|undermines|thrives)\b|^victims of (?:\p{L}+ ){1,3}(?:often|usually|typically|frequently|rarely|seldom|can|may|will)\b/iu,
);
/** What all who do the work go through: "Police officers do a difficult job", "Forces face rising demand". */
const ofTheJob = cued(
  /^[“"‘']?(?:(?:our|the|all|every|most|many) )?(?:(?:police )?(?:officers?|forces?)|policing|the police|firefighters|(?:fire and rescue |fire )?services|custody (?:officers|sergeants|staff)|call (?:handlers|takers))(?: and (?:staff|forces|services))?(?:,? (?:across|in|up and down|throughout|all over) (?:the (?:country|land)|england(?: and wales)?|wales|the uk|britain))?(?: everywhere)? (?:\p{L}+ )?(?:do|does|have|has|face|faces|are (?:facing|under|working|dealing)|is (?:under|facing)|work|works|deal|deals|put|puts|risk|operate|operates) (?:with |in |under )?(?:an? |their |some of )?(?:\p{L}+ ){0,2}(?:difficult|hard|tough|demanding|dangerous|stressful|challenging|complex|rising|growing|increasing|unprecedented|competing|tight|tighter|shrinking|lives)\b/iu,
);
/** "Forces graded inadequate are moved into Engage": what happens to any of them. */
const anyForce = cued(
  /^(?:those |all |any )?(?:forces|services|brigades) (?:(?:that|which|who)\b|(?:rated|graded|judged|found|placed)\b)[^.;]* (?:is|are|may|can|will|must|have to)\b|\b(?:grades?|rates?) (?:all |each |every )?(?:forces|services|brigades)\b|^each (?:force|service|brigade)\b|^a (?:good|strong|effective|well-run) (?:force|service|brigade) (?:is|has|will|puts|knows)\b/iu,
);
const generic = cued(
  /\b(?:a|any|each|every) (?:force|service|brigade|constabulary)\b(?! (?:that|which|whose|where|in|with|of) )/iu,
);
const particular = cued(
  /\b(?:the (?:force|service|constabulary|brigade)|inspectors? (?:found|said|saw|praised|criticised)|its|was|were|had)\b/iu,
);
/** What any force does, where nothing is said of one. */
const unlessParticular = (pattern: Cued, words: string): RegExpExecArray | null => {
  const match = pattern.exec(words);
  return match === null || particular.test(words) ? null : match;
};
const instruction = cued(
  /^(?:(?:use|write|contact|visit|call|email|ring|see|read|download|find|follow)(?= (?:the|our|a|an|this|that|these|your|their|its|it|to|us|out|more|all|in|on|for|about|here|below|how|what|police|crimestoppers|\d|www|http|\p{L}+\.\p{L}))|click|subscribe|sign up|if you|to (?:read|see|find|learn|report)\b[^,.]{3,60}, (?:visit|go to|click|call|ring|email|see|use))\b/iu,
);

export const definition: Rule = {
  name: 'definition',
  says: 'It asks, explains a term or tells a reader what to do, and concludes nothing about anyone',
  apply: (unit) => {
    if (/\?[”"’')]*$/.test(unit.words)) return { kind: null, trigger: null };
    // An item begins with any verb.
    if (unit.leadIn === null && unit.teller === 'reporter' && instruction.test(unit.words))
      return { kind: null, trigger: null };
    const match =
      defines.exec(unit.words) ??
      gradeMeaning.exec(unit.words) ??
      unlessParticular(ofTheField, unit.words) ??
      ofTheJob.exec(unit.words) ??
      anyForce.exec(unit.words) ??
      unlessParticular(generic, unit.words);
    return match === null
      ? null
      : { kind: null, trigger: { start: match.index, end: match.index + match[0].length } };
  },
  matches: [
    'What is a cause of concern?',
    'Inadequate means that inspectors found serious shortcomings.',
    'An area for improvement is something poor that a force does.',
    'Serious and organised crime is a major threat to poor communities.',
    'Good – expectations are met and few failings remain.',
    'Forces that are graded inadequate are likely to be moved into Engage.',
    'Police officers do a difficult job and often put themselves in danger.',
    'Use the form below to complain about poor service.',
  ],
  passes: [
    'Poor supervision means that mistakes are not picked up.',
    'The force is poor at this.',
    'It means well, but its records are poor.',
  ],
};
