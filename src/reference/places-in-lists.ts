import type { OrganisationId } from '../domain/organisation.ts';
import type { Found } from './organisation-finder.ts';
import type { Reference } from './reference.ts';

/**
 * "Norfolk and Suffolk constabularies", "police in Norfolk and Suffolk": a bare place in a list with one whose kind is
 * printed is of that kind.
 */
export const placesInLists = (found: readonly Found[], text: string, reference: Reference): Found[] => {
  const kindOf = (id: OrganisationId | undefined) =>
    id === undefined ? undefined : reference.organisations.get(id)?.kind;
  const settled = [...found];
  const settle = (index: number, decided: Found): void => {
    const here = settled[index]!;
    const kind = kindOf(decided.ids[0]);
    if (here.how !== 'place' || (kind !== 'police-force' && kind !== 'fire-service')) return;
    const ids = here.ids.filter((id) => kindOf(id) === kind);
    if (ids.length > 0) settled[index] = { ...here, ids, how: 'place-and-kind', led: decided.led };
  };
  const between = (index: number): string =>
    text.slice(settled[index]!.end, settled[index + 1]!.start).trim();
  const joins = /^,?\s*(?:and|&)$/;
  let listed = false;
  for (let index = settled.length - 2; index >= 0; index--) {
    const next = settled[index + 1]!;
    // A comma alone joins only further up a list that ends in "and": "in Kent, Surrey Police said" joins nothing.
    listed = joins.test(between(index)) || (listed && between(index) === ',');
    if (listed && !next.led && (next.how === 'name' || next.how.endsWith('-and-kind'))) settle(index, next);
  }
  for (let index = 0; index < settled.length - 1; index++) {
    if (settled[index]!.led && joins.test(between(index))) settle(index + 1, settled[index]!);
  }
  return settled;
};
