import type { OrganisationId, OrganisationKind } from '../../domain/organisation.ts';
import type { Role } from '../../domain/person.ts';
import { findOrganisations } from '../../reference/find-organisations.ts';
import { findTitles } from '../../reference/find-titles.ts';
import type { Reference } from '../../reference/reference.ts';
import { documentNoun } from './proper-words.ts';

const wantedKinds: Partial<Record<Role, readonly OrganisationKind[]>> = {
  'force-leader': ['police-force', 'other-force'],
  'fire-leader': ['fire-service'],
  pcc: ['police-force', 'fire-service'],
  council: ['fire-service', 'police-force'],
};

/** The force or service named beside a name, nearest first; null when none of the kind the role speaks for is. */
export const organisationBy = (
  left: string,
  right: string,
  role: Role,
  reference: Reference,
): OrganisationId | null => {
  const kinds = wantedKinds[role];
  if (kinds === undefined) return null;
  const cut = right.search(/\b(?:said|says|added|told|commented|responded|stated)\b/);
  const near = [
    ...findOrganisations(left, reference).toReversed(),
    ...findOrganisations(cut < 0 ? right : right.slice(0, cut), reference),
  ];
  for (const kind of kinds) {
    for (const { ids } of near) {
      const fits = ids.filter((id) => reference.organisations.get(id)?.kind === kind);
      if (fits.length === 1) return fits[0] as OrganisationId;
    }
  }
  return null;
};

/** Role of a body, a document or an unnamed person, from the words that stand for it. */
export const bodyRole = (
  words: string,
  name: string,
  reference: Reference,
): { readonly role: Role; readonly organisation: OrganisationId | null } => {
  const lower = words.toLowerCase();
  const spokesperson = /\bspokes(?:person|man|woman|people)\b|\bofficers?\b|\bchiefs?\b/.test(lower);
  const organisations = findOrganisations(words, reference);
  const kindOf = (id: OrganisationId): OrganisationKind | undefined => reference.organisations.get(id)?.kind;
  const inspectorate = organisations.some(({ ids }) => ids.some((id) => kindOf(id) === 'inspectorate'));
  const title = findTitles(words, reference).find(({ role }) => role !== 'other');
  if (inspectorate) return { role: spokesperson ? 'inspector' : 'document', organisation: 'hmicfrs' };
  if (title !== undefined) {
    return {
      role: title.role,
      organisation: title.role === 'inspector' ? 'hmicfrs' : organisationBy(words, '', title.role, reference),
    };
  }
  const last = name
    .toLowerCase()
    .split(/[ ,]+/)
    .some((word) => documentNoun.test(word));
  if (last || /^(?:it|they)$/.test(name.toLowerCase())) return { role: 'document', organisation: null };
  for (const [pattern, role] of bodyRoles) if (pattern.test(lower)) return { role, organisation: null };
  for (const { ids, how } of organisations) {
    // "the chief executive of Dryden & Poole": a bare place tells nothing of police.
    if (how === 'place' || how === 'town') continue;
    const kind = kindOf(ids[0] as OrganisationId);
    const organisation = ids.length === 1 ? (ids[0] as OrganisationId) : null;
    if (how === 'commissioner') return { role: 'pcc', organisation: ids[0] as OrganisationId };
    if (kind === 'police-force') return { role: 'force-leader', organisation };
    if (kind === 'fire-service') return { role: 'fire-leader', organisation };
  }
  if (/\b(?:force|constabulary|police)\b/.test(lower)) return { role: 'force-leader', organisation: null };
  if (/\b(?:brigade|fire (?:and rescue )?service|fire service)\b/.test(lower))
    return { role: 'fire-leader', organisation: null };
  return { role: 'other', organisation: null };
};

const bodyRoles: readonly (readonly [RegExp, Role])[] = [
  [
    /\b(?:nspcc|barnardo|refuge|charity|charities|trust|foundation|victim support|support group|survivors|helpline|campaign group|victims[’'] group|hospice|shelter|children['’]s society|women['’]s aid)\b/,
    'charity',
  ],
  [/\b(?:federation|union|fbu|unison|fire officers['’] association)\b/, 'union'],
  [/\b(?:home office|government|ministry|minister|downing street|home secretary)\b/, 'government'],
  [
    /\b(?:(?:police and crime|crime) panel|council|fire authority|combined authority|councillors?)\b/,
    'council',
  ],
];

/** The union or charity that lower-case words name, for whom a person of any rank speaks; null where they name none. */
export const spokenForIn = (words: string): Role | null =>
  bodyRoles.find(([pattern, role]) => (role === 'union' || role === 'charity') && pattern.test(words))?.[1] ??
  null;
