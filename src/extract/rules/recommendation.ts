import type { Rule } from '../unit.ts';
import { type Cued, cued } from '../cued.ts';

const number =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty(?:-\\w+)?|several|some|a number of|a series of|further|new|formal|urgent)';
const patterns: readonly Cued[] = [
  new RegExp(`\\bthere (?:are|were) ${number}\\s+(?:\\p{L}+\\s+){0,2}recommendations?\\b`, 'iu'),
  /\b(?:told|ordered|instructed|directed|required(?! by\b)) (?:the |its |senior )?(?:\p{L}+ ){0,3}(?:to)\b/iu,
  /^(?:the (?:force|service|constabulary|brigade|chief constable|chief fire officer|partnership)|it|forces|services) should\b(?! improve\b)/iu,
  // "By 31 March, Northmoor Police should ...": with a date it is one, whatever it asks for.
  /^(?:by|within|before|no later than|from|immediately|with immediate effect|without delay|as soon as|at once)\b[^,;]{0,50},? (?:(?:the|its|all|each|every|this) )?(?:[\p{L}&’'-]+ ){0,6}?(?:should|must)\b/iu,
  /^(?!(?:no|any|every|all|each|most) )(?:the )?(?:\p{Lu}[\p{L}&-]*(?: and)? ){1,5}(?:police|constabulary|force|service|brigade) should (?!improve\b)/iu,
  /\b(?:she|he|they|inspectors|HMICFRS|the inspectorate) (?:also )?wants?\b[^.;]{0,60}?\bto\b/iu,
  new RegExp(
    `\\b(?:made|makes|making|issued|had|has|have|contains?|sets? out|with|and)\\b[^.;]{0,20}?\\b${number}\\s+(?:\\p{L}+\\s+){0,2}recommendations?\\b`,
    'iu',
  ),
  /\b(?:also |made |makes )?recommend(?:s|ed|ing)?\s+(?:that|the|a|an|it|forces?|officers?)\b/iu,
  /\bmade recommendations?\b/iu,
  new RegExp(
    `\\b(?:led to|leads to|result(?:ed|s)? in|end(?:ed|s) (?:with|in)|came with|comes? with|carr(?:y|ies|ied)|lists?|listed|put forward|sets?|gives?|gave|produced|bring(?:s)?|brought|followed by|after|adds?|added) (?:\\p{L}+ ){0,2}?${number}\\s+(?:\\p{L}+\\s+){0,2}recommendations?\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${number}\\s+(?:\\p{L}+\\s+){0,2}recommendations?\\s+(?:follow|were|are|have been|come|came|go|stand)\\b`,
    'iu',
  ),
  /\b(?:asked|asks|called|calls|calling) (?:\p{L}+ ){0,3}?for (?:an?|the|its|their|more|better|immediate|urgent) (?:\p{L}+ ){0,3}?(?:plan|review|audit|action|training|change)\b/iu,
  /\b(?:inspectors?|inspectorate|HMIC(?:FRS)?|watchdog|report|they|it) (?:(?:has|have|had|also) )*call(?:s|ed) (?:up)?on (?!everyone|all|ministers|the government)/iu,
  /\b(?:was|were|been|is|are) (?:told|ordered|instructed|directed|urged|asked|advised) to\b/iu,
  /\b(?:must|should) (?:immediately|urgently|within|by)\b/iu,
].map(cued);
/** What became of recommendations: progress or concern, not a recommendation. */
const outcome = cued(
  /\b(?:achieved|completed|implemented|(?:been|were|are|was) met|addressed|closed|acted on|(?<!to be )(?:dealt with|carried out|seen through)|progress|outstanding|delivered|actioned|not been|failed)\b/iu,
);

export const recommendation: Rule = {
  name: 'recommendation',
  says: 'The words recommend, or count recommendations made',
  apply: (unit) => {
    if (unit.leadIn?.makes === 'recommendation') return { kind: 'recommendation', trigger: null };
    if (outcome.test(unit.words)) return null;
    for (const pattern of patterns) {
      const match = pattern.exec(unit.words);
      if (match !== null) {
        return {
          kind: 'recommendation',
          trigger: { start: match.index, end: match.index + match[0].length },
        };
      }
    }
    return null;
  },
  matches: [
    'HMICFRS has made 11 recommendations.',
    'Inspectors recommended that incidents should be checked.',
    'Senior officers were told to speed up the unit.',
    'Within six months, the constabulary should put effective governance in place.',
    'With immediate effect, Northmoor Police should make sure that officers are trained.',
    'The force should immediately:\n\n- review how it manages crimes.',
  ],
  passes: [
    'The force should improve how it measures its work.',
    'Six of the 15 recommendations have been achieved.',
    'The force acted on recommendations.',
  ],
};
