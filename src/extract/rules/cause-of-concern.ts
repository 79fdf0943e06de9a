import type { Rule } from '../unit.ts';
import { cued } from '../cued.ts';
import { leaningOf } from '../polarity.ts';

const formal = cued(/\b(?:accelerated )?causes? (?:of|for) concern\b/iu);
const issued = cued(
  /\b(?:issu(?:e|es|ed|ing)|identif(?:y|ies|ied)|found|named|made|mak(?:es|ing)|highlighted|raised|rais(?:es|ing)|recorded|published|is|was|were|are|remains?|as|had|has|one|two|three|four|five|six|seven|eight|nine|ten|\d+|put down|listed|lists|given|gave|flagged|declared|noted|produced|led to|resulted in|counted|another|further|additional|main|principal|other)\b/iu,
);
const stillOpen = cued(
  /^(?:one|two|three|\d+|this|it|the (?:other|third|last|remaining)(?: one)?)\b[^.]{0,20}\b(?:remains?|is still|are still|stays?)\s+open\b/iu,
);

export const causeOfConcern: Rule = {
  name: 'cause-of-concern',
  says: 'The words name a cause of concern as issued, identified or still open',
  apply: (unit, { phrases }) => {
    const open = /open/i.test(unit.words) ? stillOpen.exec(unit.words) : null;
    if (open !== null) return { kind: 'cause-of-concern', trigger: { start: 0, end: open[0].length } };
    const match = formal.exec(unit.words);
    if (match !== null && issued.test(unit.words)) {
      // "The recommendations that belong to our cause of concern" speak of those.
      if (
        /\brecommendations?\b/i.test(unit.words) &&
        /\bcauses? (?:of|for) concern (?:had|has|have|came|comes)\b/i.test(unit.words)
      )
        return null;
      return {
        kind: 'cause-of-concern',
        trigger: { start: match.index, end: match.index + match[0].length },
      };
    }
    if (unit.section !== 'cause-of-concern' || unit.leadIn !== null) return null;
    // What the section grants in passing is no part of the cause: "Staff are courteous".
    const leans = leaningOf(unit.words, phrases)?.leans;
    return leans === 'praise' || leans === 'progress' ? null : { kind: 'cause-of-concern', trigger: null };
  },
  matches: [
    'Inspectors identified two causes of concern.',
    'One cause for concern has been identified within this area.',
    'Another cause for concern was a shortage of nurses.',
    'We issued one cause of concern. One remains open.',
  ],
  passes: [
    'Inspectors had areas of concern.',
    'The cause of concern has been closed.',
    'Cause of concern\n\nStaff treat callers with respect.',
  ],
};
