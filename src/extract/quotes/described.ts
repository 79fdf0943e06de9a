import { antecedentOf } from './antecedent.ts';
import type { Around } from './carry.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';

/** Descriptions that take up whoever the story is just about: "the Grammy winner", "the 19-year-old". */
const epithet =
  /^the (?:[\p{L}\p{N}’'-]+ ){0,2}(?:star|singer|actor|actress|rapper|musician|comedian|novelist|filmmaker|winner|nominee|champion|native|veteran|rookie|\d+-year-old|[lr](?:eft|ight)-hander|quarterback|striker|billionaire|mogul|democrat|republican|father of \p{L}+|mother of \p{L}+|teenager|retiree|alum|graduate|defendant)$/u;
/** Without an adjective: "the fire chief" may be another than "Chief Ann Lee" of the police. */
const office = /^the ([\p{L}-]+)$/u;
/**
 * The named person whom "the mayor" or "the Grammy winner" stands for: the only one printed with that office, or, for
 * words that are no office, the person the sentences before are about. Null when the description may be anybody's.
 */
export const describedPerson = (mention: Mention, people: People, around: Around): string | null => {
  const words = mention.name.toLowerCase().replaceAll('’', "'");
  if (epithet.test(words)) {
    const found = antecedentOf({ ...mention, name: 'somebody' }, around, people);
    return found?.person === true ? found.name : null;
  }
  const held = office.exec(words)?.[1];
  return held === undefined ? null : people.holderOf(held);
};
