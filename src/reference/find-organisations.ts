import type { OrganisationId } from '../domain/organisation.ts';
import { OrganisationFinder } from './organisation-finder.ts';
import type { Found, MentionHow } from './organisation-finder.ts';
import { placesInLists } from './places-in-lists.ts';
import type { Reference } from './reference.ts';
import { wordsOf } from './words.ts';

export interface OrganisationMention {
  /** Half-open, UTF-16 units, without a possessive ending. */
  readonly start: number;
  readonly end: number;
  /** More than one: the words fit each of them. For a commissioner, the force first, then the service governed too. */
  readonly ids: readonly OrganisationId[];
  readonly how: MentionHow;
}

/**
 * Every place in running text that names an organisation, in reading order, none overlapping another. The longest name
 * wins, so that Merseyside Fire and Rescue Service is not Merseyside Police, and Kent County Council is nobody. Where
 * the text uses capitals at all, bare places and short names need theirs.
 */
export const findOrganisations = (text: string, reference: Reference): OrganisationMention[] => {
  const words = wordsOf(text);
  const finder = finderOf(reference, /\p{Lu}/u.test(text));
  const found: Found[] = [];
  for (let at = 0; at < words.length;) {
    const match = finder.matchAt(words, at, text);
    if (match !== null && match.ids.length > 0) found.push(match);
    at = match === null ? at + 1 : match.to;
  }
  return placesInLists(found, text, reference).map((match) => ({
    start: words[match.from]!.start,
    end: words[match.to - 1]!.end,
    ids: match.ids,
    how: match.how,
  }));
};

const finders = new WeakMap<Reference, { plain?: OrganisationFinder; capitals?: OrganisationFinder }>();

const finderOf = (reference: Reference, capitals: boolean): OrganisationFinder => {
  const known = finders.get(reference) ?? {};
  finders.set(reference, known);
  return capitals
    ? (known.capitals ??= new OrganisationFinder(reference, true))
    : (known.plain ??= new OrganisationFinder(reference, false));
};
