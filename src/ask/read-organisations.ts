import type { OrganisationId, OrganisationKind } from '../domain/organisation.ts';
import type { Reading } from '../domain/question.ts';
import { isNonEmpty, type NonEmpty } from '../domain/known.ts';
import { findOrganisations } from '../reference/find-organisations.ts';
import type { Shelf } from './shelf.ts';
import type { Unread } from './unread.ts';

/** The first name that can mean several, when nothing in the question decides between them. */
export interface AmbiguousName {
  readonly words: string;
  readonly ids: NonEmpty<OrganisationId>;
}

export interface OrganisationsRead {
  readonly organisations: readonly OrganisationId[];
  readonly readings: readonly Reading[];
  /** An office that holds a force to account was named: "Cumbria's PCC". */
  readonly commissioner: boolean;
  /** The inspectorate was named, which is no condition on findings but one on who is quoted. */
  readonly inspectorate: boolean;
  readonly ambiguous: AmbiguousName | null;
}

const subjectKinds: ReadonlySet<OrganisationKind> = new Set(['police-force', 'fire-service', 'other-force']);

const fireWords = /\b(?:fire|brigade|firefighters?|frs)\b/i;
const policeWords =
  /\b(?:police|policing|constabulary|the force(?! used)|custody|detainees?|chief constable|pccs?|crimes?|officers?|[AD]CC|sex offenders?|victims?|vetting|suites?|cells?|appropriate adults?|AAs?|PACE|child protection|domestic abuse|special measures|case files?|wanted people|child(?:ren)? (?:abuse|protection|exploitation|in care)|missing (?:children|kids|child|people)|stop and search(?:es)?|tasers?|arrest(?:s|ed)?|detectives?|burglar(?:y|ies)|rapes?|offenders?|federation|section 136|s136|RSOs?|MAPPA|MOSOVO|strip[- ]search(?:es|ed)?|vetting|county lines|OCGs?)\b/i;

/**
 * The organisations a question names. A bare place that a force and a service share is read as the one the question's
 * other words fit, else as the one this library has anything about, and that is said; otherwise it stays ambiguous.
 */
export const readOrganisations = (unread: Unread, shelf: Shelf): OrganisationsRead => {
  const found: { readonly id: OrganisationId; readonly at: number }[] = [];
  const readings: Reading[] = [];
  let commissioner = false;
  let inspectorate = false;
  let ambiguous: OrganisationsRead['ambiguous'] = null;
  for (const mention of mentions(unread, shelf)) {
    if (!unread.isUnread(mention)) continue;
    const kinds = mention.ids.map((id) => shelf.reference.organisations.get(id)?.kind);
    if (kinds.every((kind) => kind === 'inspectorate')) {
      unread.take(mention);
      inspectorate = true;
      continue;
    }
    const ids = mention.ids.filter((_, index) => subjectKinds.has(kinds[index] ?? 'other'));
    if (!isNonEmpty(ids)) continue;
    const typed = unread.take(mention);
    if (mention.how === 'commissioner') commissioner = true;
    if (ids.length === 1 || mention.how === 'commissioner') {
      const longer = shelf.organisations.has(ids[0]) ? null : bearerOf(typed, shelf);
      found.push({ id: longer ?? ids[0], at: mention.start });
      if (longer !== null)
        readings.push({ typed, readAs: nameOf(longer, shelf), notReadAs: [nameOf(ids[0], shelf)] });
      continue;
    }
    const fitting = decide(ids, unread.whole, shelf);
    if (fitting === null) {
      ambiguous ??= { words: typed, ids };
      continue;
    }
    found.push({ id: fitting.id, at: mention.start });
    const not = ids.filter((id) => id !== fitting.id).map((id) => nameOf(id, shelf));
    if (fitting.told && isNonEmpty(not))
      readings.push({ typed, readAs: nameOf(fitting.id, shelf), notReadAs: not });
  }
  // Longer names are read first; people are answered in the order they asked.
  const organisations = found.toSorted((a, b) => a.at - b.at).map(({ id }) => id);
  return { organisations: [...new Set(organisations)], readings, commissioner, inspectorate, ambiguous };
};

/**
 * As typed first, since capitals tell names from words ("GMP", "Bath"); then in lower case, since people in a hurry
 * leave capitals out except at the start.
 */
const mentions = (unread: Unread, shelf: Shelf) => {
  const text = unread.rest;
  const lower = text.toLowerCase();
  const typed = findOrganisations(text, shelf.reference);
  const small =
    lower.length === text.length && lower !== text ? findOrganisations(lower, shelf.reference) : [];
  const named = [...typed, ...small, ...shortNames(unread, shelf)];
  // "Merseyside Police" over "Merseyside", whichever way it was found.
  return named.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
};

/** `gmp`, `btp`: short names typed in small letters, where they are no word: without a vowel, or printed nowhere. */
const shortNames = (unread: Unread, shelf: Shelf) =>
  [...unread.rest.matchAll(/(?<![\p{L}\p{N}])[a-z]{3,6}(?![\p{L}\p{N}])/gu)].flatMap((match) => {
    if (/[aeiou]/.test(match[0]) && shelf.knows(match[0])) return [];
    const found = findOrganisations(match[0].toUpperCase(), shelf.reference)[0];
    if (found === undefined || found.end - found.start !== match[0].length) return [];
    return [{ ...found, start: match.index, end: match.index + match[0].length }];
  });

/** "Avon" where nothing is held of a body of that place: the one held whose name joins it to another place. */
const bearerOf = (typed: string, { organisations, reference }: Shelf): OrganisationId | null => {
  const place = typed.toLowerCase();
  const joined = [...organisations.keys()].filter((id) => {
    const row = reference.organisations.get(id);
    const places = row?.place?.toLowerCase().split(/ (?:and|&) /) ?? [];
    return places.length > 1 && places.includes(place) && subjectKinds.has(row?.kind ?? 'other');
  });
  return joined.length === 1 ? (joined[0] as OrganisationId) : null;
};

const decide = (
  ids: NonEmpty<OrganisationId>,
  question: string,
  shelf: Shelf,
): { readonly id: OrganisationId; readonly told: boolean } | null => {
  const fire = fireWords.test(question);
  const police = policeWords.test(question);
  if (fire !== police) {
    const wanted = fire ? 'fire-service' : 'police-force';
    const fitting = ids.filter((id) => shelf.reference.organisations.get(id)?.kind === wanted);
    if (fitting.length === 1) return { id: fitting[0] as OrganisationId, told: false };
  }
  const held = ids.filter((id) => (shelf.organisations.get(id)?.releases ?? 0) > 0);
  return held.length === 1 ? { id: held[0] as OrganisationId, told: true } : null;
};

export const nameOf = (id: OrganisationId, shelf: Shelf): string =>
  shelf.reference.organisations.get(id)?.name ?? id;
