import { type FindingKind, polarityOf } from '../../domain/finding.ts';
import type { Rule } from '../unit.ts';

/** Facts about the place, the visit, the day or the speaker: they stand between findings and are none. */
const aside =
  /\b(?:I|today|yesterday|tomorrow|this week|next (?:week|month|year)|will|should|may|perhaps|also spoke|visited|took up|employs?|covers?|serves?|is based|was born|was appointed|published|announced|answered)\b|^(?:there|it) (?:is|are|was|were) (?:\d|one|two|three|home|a |an |the )|\b(?:has|have|had|holds?|runs?) (?:about |around |some )?(?:\d|one |two |three |four |five |six |seven |eight |nine |ten )/iu;

const kinds: Readonly<Record<ReturnType<typeof polarityOf>, FindingKind | null>> = {
  criticism: 'concern',
  praise: 'good-practice',
  neither: null,
};

export const inPassage: Rule = {
  name: 'in-passage',
  says: 'It goes on from the sentence before it, which states a finding',
  infers: 'it goes on from the sentence before it',
  apply: (unit, { before }) => {
    if (before === null || unit.leadIn !== null || unit.section !== null) return null;
    if (unit.teller !== 'reporter' && unit.teller !== 'inspectorate') return null;
    if (unit.words.split(/\s+/).length < 6 || !/[.!]$/.test(unit.words) || aside.test(unit.words))
      return null;
    const kind = kinds[polarityOf(before)];
    return kind === null ? null : { kind, trigger: null };
  },
  matches: ['The force fails its victims. Statements were found in drawers months after they were taken.'],
  passes: [
    'The force fails its victims. It has six stations.',
    'The force fails its victims.\n\nOfficers patrol the estate twice every single night.',
  ],
};
