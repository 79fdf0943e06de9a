import type { Phrases } from '../phrases.ts';
import type { Rule } from '../unit.ts';

/**
 * What a leader, a commissioner or anyone else says of their own work, plans or opinions is no finding. What they
 * relay of the inspectors' conclusions is one, told in their voice.
 */
const relaysIt = (words: string, phrases: Phrases): boolean =>
  phrases.has('relays', words) || phrases.has('own-shortfall', words);

export const outsideVoice: Rule = {
  name: 'outside-voice',
  says: 'It is the speaker’s own view and relays nothing that inspectors found',
  apply: (unit, { phrases }) => {
    switch (unit.teller) {
      case 'reporter':
      case 'inspectorate':
        return null;
      case 'outsider':
        return { kind: null, trigger: null };
      case 'own-page':
        // What a list on a force's own page is of, the words before it say: "What inspectors praised:".
        if (unit.leadIn !== null && unit.leadIn.makes !== 'mixed') return null;
        return relaysIt(unit.words, phrases) ? null : { kind: null, trigger: null };
      case 'leader':
      case 'commissioner':
        return relaysIt(unit.words, phrases) ? null : { kind: null, trigger: null };
    }
  },
  matches: ['Chief Constable Ann Lowe said: “Our staff are excellent and work hard.”'],
  passes: ['Chief Constable Ann Lowe said: “Inspectors found that our records are poor.”'],
};
