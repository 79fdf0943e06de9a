import type { Rule } from '../unit.ts';

/**
 * What a leader, a commissioner or anyone else says of their own work, plans or opinions is no finding. What they
 * relay of the inspectors' conclusions is one, told in their voice.
 */
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
      case 'leader':
      case 'commissioner':
        return phrases.has('relays', unit.words) || phrases.has('own-shortfall', unit.words)
          ? null
          : { kind: null, trigger: null };
    }
  },
  matches: ['Chief Constable Ann Lowe said: “Our staff are excellent and work hard.”'],
  passes: ['Chief Constable Ann Lowe said: “Inspectors found that our records are poor.”'],
};
