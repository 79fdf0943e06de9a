import type { FurnitureRule } from '../furniture-rule.ts';
import { firstProse } from '../furniture-rule.ts';
import type { PageLine } from '../page-lines.ts';

const root =
  /^(?:home|home page|news|latest news|news and media|newsroom|media|media centre|you are here:?|menu|search|close|main menu)$/iu;
const usual =
  /^(?:about(?: us)?|contact(?: us)?|search|careers|jobs|events|login|log in|sign in|subscribe|what's on|sport|accessibility)$/iu;
/** Entries in a row that make a menu: few where one is a usual entry, many where none is, since letters and tables have short lines too. */
const leastUsualRun = 3;
const leastRun = 8;
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

const isMenu = (run: readonly PageLine[]): boolean =>
  run.length >= (run.some((line) => isTrail(line) || usual.test(line.words)) ? leastUsualRun : leastRun);

/** Trails and menus above the first running text. Headlines stay: they are longer than a menu's entries, and no trail. */
export const navigation: FurnitureRule = {
  id: 'navigation',
  name: 'navigation',
  find: (lines) => {
    const head = lines.slice(0, firstProse(lines));
    const found = head.filter(isTrail).map(({ index }) => index);
    let run: PageLine[] = [];
    for (const line of [...head, null]) {
      if (line !== null && (isEntry(line) || isTrail(line))) run.push(line);
      else {
        if (isMenu(run)) found.push(...run.map(({ index }) => index));
        run = [];
      }
    }
    return found;
  },
};
