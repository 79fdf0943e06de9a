import type { FurnitureRule } from '../furniture-rule.ts';
import { lastProse } from '../furniture-rule.ts';

const credit = /^(?:image|photo|picture|pic|photograph)s?(?: credit)?\s*(?::|by\b)/iu;

/** A picture's credit below the last sentence, followed by nothing but bare lines: headlines of other stories. */
export const trailingHeadlines: FurnitureRule = {
  id: 'trailing-headlines',
  name: 'headlines of other stories',
  find: (lines) => {
    const last = lastProse(lines);
    const at = lines.findIndex(({ index, words }) => index > last && last >= 0 && credit.test(words));
    if (at < 0) return [];
    const rest = lines.slice(at + 1);
    const bare = rest.every(
      ({ words, item, wordCount }) => !item && wordCount >= 4 && wordCount <= 16 && !/[.:;!”"]$/u.test(words),
    );
    return bare ? rest.map(({ index }) => index) : [];
  },
};
