import type { Voice } from '../domain/finding.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './unit.ts';
import { cued } from './cued.ts';

/** The reporter's own colour: words no inspectorate uses of itself. */
const pressWords = cued(
  /\b(?:slammed|slams|blasted|branded|rapped|lambasted|damning|scathing|shamed|embattled|crisis-hit|under fire|shock)\b/i,
);

/** "By her account the force has improved:" no reporter says of inspectors, and no reporter vouches for. */
const ownAccount = cued(/^(?:but |and |however, |still, )?by (?:his|her|its|their) (?:own )?account\b/i);

/**
 * Whose judgement a unit states, not who typed it: a reporter who goes on with what a report says states the
 * inspectorate's.
 */
export const voiceOf = (unit: Unit, reading: Reading): Voice => {
  switch (unit.teller) {
    case 'inspectorate':
      return 'inspectorate';
    case 'leader':
      return 'force';
    case 'commissioner':
      return unit.quote === null && reading.phrases.has('inspectorate', unit.words)
        ? 'inspectorate'
        : 'commissioner';
    case 'own-page':
      return reading.phrases.has('relays', unit.words) ? 'inspectorate' : 'force';
    case 'outsider':
      return 'press';
    case 'reporter':
      if (ownAccount.test(unit.leadIn?.words ?? unit.words)) return 'force';
      return pressWords.test(unit.words) && !reading.phrases.has('inspectorate', unit.words)
        ? 'press'
        : 'inspectorate';
  }
};
