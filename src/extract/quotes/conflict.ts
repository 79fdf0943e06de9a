import type { Role } from '../../domain/person.ts';
import type { Page } from '../page.ts';
import type { Statement } from './statements.ts';

/** What only the inspectorate says of itself. */
const asInspectorate =
  /\b(?:recommendations|findings|areas for improvement) (?:that )?we (?:have )?(?:made|identified|published|set out)\b|\bused our findings\b|\b(?:to|on|against) our recommendations\b|\bour (?:inspectors|revisit)\b|\bour (?:re-?)?inspection (?:found|identified|revealed|showed|shows)\b|\bwe (?:re-?)?inspected\b|\bthe forces? we inspect/i;
/** What only an inspected body says of itself. */
const asForce =
  /\bour (?:officers|force|police force|firefighters|constabulary|brigade)\b|\bwe (?:fully )?(?:accept|welcome) the (?:report|findings|recommendations|inspection)\b|\binspectors (?:found|said|recognised) (?:that )?(?:we|our)\b/i;

/** What only a commissioner or a mayor says: nobody holds themselves to account. */
const asCommissioner =
  /\b(?:hold|holding|held) (?:the |our |my )?(?:chief constable|chief fire officer|force|service) to account\b|\bmy police and crime plan\b|\bas (?:your|the) (?:police and crime )?commissioner\b/i;

/** One sentence for a reader where the words fit another voice than the printed speaker's; null where they do not. */
export const conflictOf = (page: Page, { places }: Statement, role: Role): string | null => {
  const words = places.map(({ start, end }) => page.text.slice(start, end)).join(' ');
  switch (role) {
    case 'force-leader':
    case 'fire-leader':
      if (asCommissioner.test(words)) return commissionerUnderLeader;
      return asInspectorate.test(words) ? inspectorateUnderAnother : null;
    case 'pcc':
    case 'council':
      return asInspectorate.test(words) ? inspectorateUnderAnother : null;
    case 'inspector':
      return asForce.test(words) ? forceUnderInspector : null;
    case 'document':
    case 'charity':
    case 'government':
    case 'union':
    case 'other':
      return null;
  }
};

const inspectorateUnderAnother =
  'Part of these words fits the inspectorate rather than the speaker printed with them';
const forceUnderInspector =
  'Part of these words fits the inspected force rather than the inspector printed with them';
const commissionerUnderLeader =
  'Part of these words fits a commissioner rather than the leader printed with them';
