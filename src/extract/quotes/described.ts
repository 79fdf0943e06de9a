import { antecedentOf } from './antecedent.ts';
import type { Around } from './carry.ts';
import { isEpithet, officeNamed } from './epithets.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';

/**
 * The named person whom "the mayor" or "the Grammy winner" stands for: the only one printed with that office, or, for
 * words that are no office, the person the sentences before are about. Null when the description may be anybody's.
 */
export const describedPerson = (mention: Mention, people: People, around: Around): string | null => {
  if (isEpithet(mention.name)) {
    const found = antecedentOf({ ...mention, name: 'somebody' }, around, people);
    return found?.person === true ? found.name : null;
  }
  const held = officeNamed(mention.name);
  return held === undefined ? null : people.holderOf(held);
};
