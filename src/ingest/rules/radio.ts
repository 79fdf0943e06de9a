import type { FurnitureRule } from '../furniture-rule.ts';
import { firstProse, lastProse } from '../furniture-rule.ts';

const nowPlaying =
  /^(?:On Air(?: Now)?\b|Now Playing\b|Listen Live\b|Listen (?:again|now)\b|Last played\b)/iu;

/** "On Air Now ... Midnight - 6:00am", "Now Playing ... Download", "Listen Live": short lines around the article of a radio station. */
export const radio: FurnitureRule = {
  id: 'radio',
  name: 'radio line',
  find: (lines) => {
    const first = firstProse(lines);
    const last = lastProse(lines);
    return lines
      .filter(
        ({ index, words, wordCount, prose }) =>
          nowPlaying.test(words) && !prose && wordCount <= 16 && (index < first || index > last),
      )
      .map(({ index }) => index);
  },
};
