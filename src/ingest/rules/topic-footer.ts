import type { FurnitureRule } from '../furniture-rule.ts';
import { lastProse } from '../furniture-rule.ts';

const heading = /^(?:topics?|categor(?:y|ies)|regions?|tags?|tagged(?: with)?|filed under)\s*:?$/iu;
const onOneLine =
  /^(?:topics?|categor(?:y|ies)|regions?|tags|tagged(?: with)?|filed under|posted in)\s*:\s*\S.{0,120}$/iu;

/** A tag is bare words; "Custody – Good" is a grade. */
const label = /^#?[\p{L}\p{N}&,' ’-]+$/u;

/** "Topics", "Categories", "Regions" below the last sentence, with the short lines under them. */
export const topicFooter: FurnitureRule = {
  id: 'topic-footer',
  name: 'topics and categories',
  find: (lines) => {
    const found: number[] = [];
    let under = false;
    for (const { index, words, wordCount } of lines.slice(lastProse(lines) + 1)) {
      if (index === 0) continue;
      if (heading.test(words) || onOneLine.test(words)) {
        under = !onOneLine.test(words);
        found.push(index);
      } else if (under && wordCount <= 5 && label.test(words)) found.push(index);
      else under = false;
    }
    return found;
  },
};
