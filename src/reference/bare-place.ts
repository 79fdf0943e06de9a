import { startsWithCapital } from './phrase-trie.ts';
import type { Word } from './words.ts';

// Words that begin a sentence or a part of the map, and so may stand before a place with a capital of their own.
const mayPrecede = new Set(
  (
    'a across after all although among and around as at because before between both but by despite during for ' +
    'from greater here how however if in inside inner into is its just like meanwhile more most near no not of on or ' +
    'our out outer outside over rural since so than that the their then there these this those though through ' +
    'throughout to today two under until was we were what when where whether which while why will with within ' +
    'without yet north northern south southern east eastern west western mid central'
  ).split(' '),
);

// In front of a name even in a headline; by its last word, since that is what stands next to the name.
const titleEnds = new Set(
  (
    'constable inspector superintendent sergeant commissioner officer councillor cllr mayor minister secretary ' +
    'director executive chair chairman constabulary professor acc dcc cc hmi pcc pfcc cfo'
  ).split(' '),
);

/**
 * Whether a bare place is more likely part of another name: after a capitalised word in the middle of a sentence it is
 * a surname or a company's ("Jordan Kent said"). In a line of capitals or a headline capitals tell nothing.
 */
export const barePlaceRefused = (words: readonly Word[], at: number, text: string): boolean => {
  const place = words[at]!;
  const before = words[at - 1];
  if (before === undefined || !place.joined || !startsWithCapital(before.printed)) return false;
  if (mayPrecede.has(before.key) || text[before.end] === '’' || text[before.end] === "'") return false;
  // "Chief Constable Jordan Kent"
  if (words[at - 2]?.key !== undefined && before.joined && titleEnds.has(words[at - 2]!.key)) return true;
  return !isHeadline(words, at, text);
};

/** Most long words of the line begin with a capital. Looks at no more than a dozen words either way. */
const isHeadline = (words: readonly Word[], at: number, text: string): boolean => {
  const sameLine = (one: number): boolean =>
    words[one] !== undefined && words[one + 1] !== undefined
      ? !text.slice(words[one].end, words[one + 1]!.start).includes('\n')
      : false;
  let from = at;
  while (from > at - 12 && sameLine(from - 1)) from--;
  let to = at;
  while (to < at + 12 && sameLine(to)) to++;
  const near = words.slice(from, to + 1).filter((word) => word.key.length > 3);
  return (
    near.length > 3 && near.filter((word) => startsWithCapital(word.printed)).length >= near.length * 0.7
  );
};
