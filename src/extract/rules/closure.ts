import type { Rule } from '../unit.ts';
import { cued } from '../cued.ts';

const closed = cued(
  /\b(?:closed|discharged|lifted|removed|signed off|cleared|withdrawn)\b[^.;]{0,60}?\bcauses? (?:of|for) concern\b|\bcauses? (?:of|for) concern\b[^.;]{0,80}?\b(?:(?:have|has|had) (?:now |also |all |both |since )*been (?:closed|discharged|lifted|removed)|(?:is|are|was|were) (?:now |also |all |both |since )*(?:closed|discharged|lifted|removed))\b|\b(?:released|freed) from (?:the|its|a) causes? (?:of|for) concern\b|\bno longer\b[^.;]{0,30}?\b(?:any |a )?causes? (?:of|for) concern\b|\bno longer (?:have |has |had )?(?:any )?concern(?:s|ed)?\b|\b(?:removed|removing|moved|taken|come|released|out|exit(?:s|ed)?)\b[^.;]{0,50}?\b(?:from|of) (?:the |an |our |its )?(?:engage|special measures|enhanced (?:(?:level|phase|stage) of )?monitoring|advanced (?:phase|stage))\b|\b(?:returned|moved back|back|return)\b[^.;]{0,40}?\b(?:(?:default|normal|routine) (?:phase|stage|monitoring|level)|scan)\b|\bno longer (?:in|under|subject to) (?:the )?(?:engage|special measures|enhanced (?:level|phase|stage)? ?(?:of )?monitoring|closer (?:monitoring|watch|scrutiny))\b|\brecommended removing\b|\b(?:two|three|one|both|all|\d+) of (?:these|them|those) (?:have|has) (?:now |since )?been closed\b/iu,
);

const itWasClosed =
  /^(?:that|this|it|these|they|both|all|the (?:other|first|second|last)) (?:one )?(?:of (?:these|them) )?(?:was|were|is|are|has been|have been) (?:now |since |also )?(?:closed|discharged|lifted|signed off|removed)\b/iu;

/** Cheap, and false for nearly every sentence. */
const worth = cued(/concern|engage|measures|monitoring|scan|default|removing|been closed/i);

export const closure: Rule = {
  name: 'closure',
  says: 'A cause of concern was closed, or a force left enhanced monitoring',
  apply: (unit, { before }) => {
    if (unit.teller === 'outsider') return null;
    // "That was closed in May": the cause of concern that the sentence before named.
    const taken = before === 'cause-of-concern' ? itWasClosed.exec(unit.words) : null;
    if (taken !== null) return { kind: 'closure', trigger: { start: 0, end: taken[0].length } };
    if (!worth.test(unit.words)) return null;
    const match = closed.exec(unit.words);
    return match === null
      ? null
      : { kind: 'closure', trigger: { start: match.index, end: match.index + match[0].length } };
  },
  matches: [
    'We have closed two causes of concern.',
    'The cause of concern has now been discharged.',
    'It is no longer a cause of concern.',
    'The force has been removed from Engage.',
    'HMICFRS issued a cause of concern. That was closed in May 2022.',
    'The force will return to routine monitoring.',
    'It is no longer in special measures.',
    'It returned to the default phase of monitoring, known as Scan.',
  ],
  passes: ['Inspectors identified two causes of concern.', 'The station was closed.'],
};
