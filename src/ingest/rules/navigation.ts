import type { FurnitureRule } from '../furniture-rule.ts';
import { firstProse } from '../furniture-rule.ts';
import type { PageLine } from '../page-lines.ts';

const root =
  /^(?:home|home page|news|latest news|news and media|newsroom|media|media centre|you are here:?|menu|search|close|main menu)$/iu;
/** Three entries in a row make a menu; a headline is longer than an entry. */
const leastRun = 4;
const entryWords = 3;

/** "News -", "Home > News > Police", "Home / News". */
const isTrail = ({ words }: PageLine): boolean => {
  const steps = words.split(/\s*[»›>]\s*|\s+[/|]\s+/u);
  const [first = ''] = steps;
  if (steps.length > 1) return root.test(first);
  return root.test(words.replace(/\s*[-–—:|/]+$/u, ''));
};

const isEntry = ({ words, wordCount, prose }: PageLine): boolean =>
  !prose && wordCount <= entryWords && /^\p{Lu}[\p{L}&' ’-]*$/u.test(words);

/** Trails and menus above the first running text. Headlines stay: they are longer than a menu's entries, and no trail. */
export const navigation: FurnitureRule = {
  id: 'navigation',
  name: 'navigation',
  find: (lines) => {
    const head = lines.slice(0, firstProse(lines));
    const found = head.filter(isTrail).map(({ index }) => index);
    let run: number[] = [];
    for (const line of [...head, null]) {
      if (line !== null && (isEntry(line) || isTrail(line))) run.push(line.index);
      else {
        if (run.length >= leastRun) found.push(...run);
        run = [];
      }
    }
    return found;
  },
};
