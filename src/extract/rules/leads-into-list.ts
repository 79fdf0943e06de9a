import type { Rule } from '../unit.ts';

const counted =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty(?:-[a-z]+)?)\s+(?:\p{L}+\s+){0,2}(?:recommendations?|causes? (?:of|for) concern|areas? for improvement|afis?)\b/iu;

/**
 * "Inspectors were concerned to find that:" states nothing beyond its items. Unless it counts a formal kind, for then
 * the list may be only a part; or unless the list was lost, for then its words are all there is.
 */
export const leadsIntoList: Rule = {
  name: 'leads-into-list',
  says: 'The words before a list state nothing beyond its items',
  apply: (unit) => (unit.leadsInto && !counted.test(unit.words) ? { kind: null, trigger: null } : null),
  matches: ['Inspectors were concerned to find that:\n\n- records were poor.'],
  passes: ['Inspectors made six recommendations, including that the force should:\n\n- train its staff.'],
};
