import type { Rule } from '../unit.ts';
import { cued } from '../cued.ts';

const person =
  "(?:he|she|(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|acc|dcc|cc|chief constable|chief fire officer|commissioner)\\.? \\p{L}[\\p{L}’'-]*(?: \\p{L}[\\p{L}’'-]*)?)";
/** What somebody was, is or has been honoured for. */
const life = cued(
  new RegExp(
    `^(?:previously|before that|earlier|in (?:19|20)\\d\\d),? (?:${person})\\b|^${person},? (?:[^.;,]{2,60}, )?(?:(?:has|had|was|is|also|first|later|previously|then|currently|who) )*(?:been (?:praised|awarded|given|made)|awarded|given (?:an|the) (?:award|medal|honour)|appointed|promoted|elected|re-elected|born|educated|knighted|honoured|decorated|made an? (?:obe|mbe|cbe|dame)|joined|began|started (?:out|h)|became|served|serves|retire[ds]?|graduated|studied|holds? an?|lives|married|worked (?:as|in|for|at|on)|works (?:as|in)|spent|rose through|took (?:up|over)|led the (?:force|service|brigade|team)|moved to)\\b`,
    'iu',
  ),
);
/** "He was appointed after inspectors found failings": a conclusion after all. */
const concludes = cued(
  /\b(?:inspectors?|inspectorate|HMIC(?:FRS)?|report) (?:(?:had|has|have|also) )*(?:found|said|praised|criticised|identified|concluded|highlighted)\b/iu,
);

export const biography: Rule = {
  name: 'biography',
  says: 'It tells of somebody’s life and work',
  yieldsToList: true,
  apply: (unit) => {
    if (unit.quote !== null) return null;
    const match = /^\p{Lu}/u.test(unit.words) && !concludes.test(unit.words) ? life.exec(unit.words) : null;
    return match === null ? null : { kind: null, trigger: { start: 0, end: match[0].length } };
  },
  matches: [
    'She was awarded a medal for outstanding service.',
    'Mr Lowe, who is 54, joined the force in 1994 after a poor spell in banking.',
    'He has been praised for his work on knife crime.',
  ],
  passes: [
    'She was praised by inspectors.',
    'Officers joined late and were poorly trained.',
    'He was appointed after inspectors found poor leadership.',
  ],
};
