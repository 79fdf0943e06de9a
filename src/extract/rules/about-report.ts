import type { Rule } from '../unit.ts';
import { cued } from '../cued.ts';

/** What reports and inspectors leave unsaid is no failing of a force. */
const unsaid = cued(
  /^[“"‘'(]?(?:but |and |however, |yet )?(?:(?:the|this|their|its) )?(?:(?:full |new |latest )?(?:report|letter|document|review|inspection)|inspectorate|watchdog|HMIC(?:FRS)?|inspectors|it|they)\b[^.;,]{0,15}? (?:does|do|did|has|have) not (?:yet )?(?:decided?|announced?|confirmed|set|name|accuse|say|think|believe|blame|suggest|mention|allege|claim|cover|comment|look at|contain|single out|rank|compare)/iu,
);
/** "A fresh report tells another story", "our latest report is out today": says that there is one. */
const announced = cued(
  /^[“"‘'(]?(?:(?:today|this week|last week|yesterday|now)\b,? )?(?:a|the|this|our|their|its)(?: \p{L}+){0,2} report (?:is out|came out|is published|was published|tells (?:a|another)|makes? (?:for )?(?:grim|sobering|uncomfortable|good|happy))\b|^[“"‘'(]?(?:those|these) are the words of\b/iu,
);

/** "The constabulary attended 21,000 incidents last year, up from 19,000": how much there is to do. */
const workload = cued(
  /^(?:the |our |its )?(?:\p{L}+ ){0,3}(?:force|service|brigade|constabulary|police|it|they) (?:attended|received|recorded|handled|dealt with|took|answered|responded to) (?:about |around |some |nearly |almost |more than |over )?\d[\d,]* [^.;]*\b(?:last year|in (?:the year|(?:19|20)\d\d)|a year|each year|every year|that year)\b/iu,
);

const accepted = cued(
  /\b(?:force|service|constabulary|brigade|chief \p{L}+(?: officer)?|they|it|you) (?:has |have |had )?(?:fully |also )?(?:accepted|accepts?|agreed? with|welcomed?) (?:all |most |each )?(?:of )?(?:our|the|its|their|these|this) (?:findings|recommendations|report|conclusions)\b/iu,
);

export const aboutReport: Rule = {
  name: 'about-report',
  says: 'It tells of the report itself, of what it leaves unsaid, or of how much work there is',
  yieldsToList: true,
  apply: (unit) => {
    const match =
      unsaid.exec(unit.words) ??
      announced.exec(unit.words) ??
      workload.exec(unit.words) ??
      accepted.exec(unit.words);
    return match === null
      ? null
      : { kind: null, trigger: { start: match.index, end: match.index + match[0].length } };
  },
  matches: [
    'It does not name the officers whose files were poor.',
    'The inspectorate does not think that the public is at any greater risk.',
    'This week a fresh report tells another story.',
  ],
  passes: ['The report found poor records.', 'It does not check its records.'],
};
