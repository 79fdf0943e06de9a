import type { Rule } from '../unit.ts';
import { cued } from '../cued.ts';

const formal = cued(
  /\b(?:issu(?:es|ed)|identif(?:ies|ied)|highlight(?:s|ed)?|made|has|had|have|found|were|was|further|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty(?:-\w+)?)\b[^.;]{0,30}?\b(?:areas? for improvement|AFIs?)\b/iu,
);

/** "Areas for improvement include the quality of case files." */
const listed = cued(
  /^(?:the |its |our |other |further |main |key )*areas? for improvement (?:include[sd]?|are|were|is|was)\b/iu,
);
const given = cued(
  /\b(?:as|gives?|gave|given|is|are|was|were|lists?|listed|records?|recorded|be) (?:\p{L}+ ){0,2}?(?:an? )?(?:areas? for improvement|AFIs?)\b/iu,
);

export const areaForImprovement: Rule = {
  name: 'area-for-improvement',
  says: 'The words name areas for improvement as identified or counted',
  apply: (unit) => {
    const match = /improvement|AFI/.test(unit.words)
      ? (listed.exec(unit.words) ?? formal.exec(unit.words) ?? given.exec(unit.words))
      : null;
    if (match !== null) {
      return {
        kind: 'area-for-improvement',
        trigger: { start: match.index, end: match.index + match[0].length },
      };
    }
    return unit.section === 'area-for-improvement' && unit.leadIn === null
      ? { kind: 'area-for-improvement', trigger: null }
      : null;
  },
  matches: [
    'We have identified 22 areas for improvement.',
    'Inspectors highlighted a further nine areas for improvement.',
    'Areas for improvement include the quality of its files.',
    'A dozen lesser matters are put down as areas for improvement.',
  ],
  passes: ['There is room for improvement.'],
};
