import { type Cued, cued } from '../cued.ts';
import { findGradeMentions } from '../grade-words.ts';
import type { Rule } from '../unit.ts';

const grade = '(?:outstanding|good|adequate|requir(?:es?|ing) improvement|inadequate)';
const marked = `['‘“"]${grade}['’”"]`;
const judged =
  '(?:rated|graded|judged|assessed|classed|ranked|deemed|branded|labelled|scored|(?:received?|receiving)(?= (?:an? |the |its |their |four |three |two |six |five )*(?:grades?|ratings?|judge?ments?|[‘’“”"\']|outstanding|inadequate|requires))|awarded|given|gave|gives|grades?|gradings?|judge?ments?|ratings?|found to be)';

/** "is 'good' at", "rated inadequate", "improved from 'x' to 'y'", "'adequate' in four areas". */
const patterns: readonly Cued[] = [
  new RegExp(
    `\\b${judged}\\b[^.;]{0,80}?(?:${marked}|\\b(?:as |is |was |of |at )?${grade}\\b(?!\\s+(?:practice|work|progress|evidence|understanding|examples?|service|at\\b|standard)))`,
    'iu',
  ),
  new RegExp(`\\bfrom\\s+(?:${marked}|${grade})\\s+to\\s+(?:${marked}|${grade})`, 'iu'),
  new RegExp(`${marked}\\s+(?:in|at|for|across|ratings?|grades?|grading|judge?ments?|overall)\\b`, 'iu'),
  new RegExp(`\\b(?:is|are|was|were|as|being|be)\\s+${marked}`, 'iu'),
  // "The force was rated good at supporting victims": right after its verb a grade is one, whatever follows.
  new RegExp(
    `\\b(?:rated|graded|judged|assessed|ranked|deemed)(?: (?:as|to be|being|only|merely|again|still|just|it|us|them|the (?:force|service|brigade|constabulary)))* ${grade} (?:at|for|in|on|overall)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:is|are|was|were|as|now|still|again|remains?|remained|stays?|stayed) ${grade} (?:for|in|on|at) (?:its |the |their |our )?(?:effectiveness|efficiency|legitimacy|people|leadership|all (?:three|areas))\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:is|are|was|were|now|still|again|remains?|remained|stays?|stayed) (?!good)${grade} (?:for|at) (?:how |the way )?\\p{L}+ing\\b`,
    'iu',
  ),
  // Printed with a capital within a sentence it is the grade: "it remains Requires improvement".
  /\b(?:is|are|was|were|as|now|still|again|to|from|remains?|remained|stays?|stayed|got|gets) (?:Outstanding|Good|Adequate|Requires [Ii]mprovement|Inadequate)\b(?! \p{Lu})/u,
  // "Requires improvement at" gives the grade; "supervision requires improvement" finds a fault.
  /\brequires improvement (?:at|across all|overall)\b/iu,
  /\b(?:judged|found|assessed|considered) (?:\p{L}+ ){1,4}to be (?:outstanding|good|adequate|inadequate) at\b/iu,
  new RegExp(
    `\\b(?:good|outstanding|adequate|inadequate|requires improvement) in (?:\\w+) (?:of \\w+ )?areas?\\b`,
    'iu',
  ),
].map(cued);

const several = cued(new RegExp(`\\b${grade} (?:at|for) [^.;]{3,90}?\\b${grade} (?:at|for)\\b`, 'iu'));

export const gradedJudgment: Rule = {
  name: 'graded-judgment',
  says: 'The inspectorate’s grade is stated',
  apply: (unit, { phrases }) => {
    if (unit.isGradeRow) return { kind: 'graded-judgment', trigger: { start: 0, end: unit.words.length } };
    for (const pattern of patterns) {
      const match = pattern.exec(unit.words);
      if (match === null) continue;
      // What a grade means, and how grades are given, is no judgement of anyone.
      if (phrases.has('grade-definition', unit.words)) return { kind: null, trigger: null };
      return { kind: 'graded-judgment', trigger: { start: match.index, end: match.index + match[0].length } };
    }
    // "It is good at treating people fairly and outstanding at tackling gangs": two grades bear each other out.
    if (!several.test(unit.words)) return null;
    const [first, second] = findGradeMentions(unit.words);
    return first === undefined || second === undefined
      ? null
      : { kind: 'graded-judgment', trigger: { start: first.start, end: first.end } };
  },
  matches: [
    'The force was rated inadequate across all areas.',
    'Its overall grade is ‘Requires Improvement’.',
    'It is good at preventing crime, but requires improvement at investigating it.',
    'We were graded good at supporting victims.',
    'It is now good for effectiveness and for efficiency.',
    'It improved from “requires improvement” to “good”.',
    'The grades are:\n\n- Crime prevention – Good',
    'The force is ‘good’ at preventing crime.',
  ],
  passes: [
    'The force does good work with schools.',
    'I have seldom been received with such good grace.',
    'Supervision requires improvement.',
  ],
};
