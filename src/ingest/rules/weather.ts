import type { FurnitureRule } from '../furniture-rule.ts';

const degrees = /(?:^|[\s(])-?\d{1,2}(?:\.\d)?\s?°\s?[CF]?\b/u;
const reading = /\b(?:high|low|feels like|wind)\b/iu;
const sky =
  /^(?:(?:light|heavy|medium|low|high|thick|thundery|sunny|clear|partly|mostly)[- ](?:level )?)*(?:clouds?|cloudy|rain|showers?|intervals|sky|skies|sun|sunny|drizzle|fog|mist|snow|sleet|overcast)$/iu;
const heading = /^(?:today['’]s |local |the )?weather(?: forecast)?(?: for .{1,30})?$/iu;

/** Forecast blocks: degrees with "High:" or a sky, the place above them, and the heading. "12°C" in a sentence stays. */
export const weather: FurnitureRule = {
  id: 'weather',
  name: 'weather',
  find: (lines) => {
    const found = new Set<number>();
    for (const { index, words, wordCount, prose } of lines) {
      if (prose || !degrees.test(words) || wordCount > 12) continue;
      const above = lines[index - 1];
      const twoAbove = lines[index - 2];
      const underSky = above !== undefined && sky.test(above.words);
      if (!underSky && !reading.test(words)) continue;
      found.add(index);
      if (underSky) {
        found.add(above.index);
        if (twoAbove !== undefined && twoAbove.wordCount <= 4 && !twoAbove.prose) found.add(twoAbove.index);
      }
    }
    for (const { index, words } of lines) if (heading.test(words) && found.size > 0) found.add(index);
    return found;
  },
};
