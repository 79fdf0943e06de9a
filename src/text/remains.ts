import { repairDamage } from './encoding-damage.ts';
import { hasLostBreaks, lostBreak, mendBreak } from './lost-breaks.ts';
import { joinMaps, MappedText, type OffsetMap } from './offset-map.ts';

/** A text as a person would have read it, and the way back to the text as given. */
export interface Restored {
  readonly text: string;
  readonly map: OffsetMap;
}

const inline =
  'a|abbr|acronym|b|big|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr';
const block =
  'address|article|aside|blockquote|body|br|button|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|img|input|li|link|main|meta|nav|noscript|ol|option|p|picture|pre|section|select|source|summary|svg|table|tbody|td|tfoot|th|thead|title|tr|ul|video';
/** Longer ones are no tag, but a mark that only looks like one. */
const tagMost = 2000;
const remains = new RegExp(
  [
    // None runs into the next of its kind: a text of nothing but openers is read once.
    `<!--(?:(?!<!--)[^]){0,${tagMost}}?-->`,
    `<(?<unseen>script|style)\\b[^>]{0,${tagMost}}>(?:(?!<(?:script|style)\\b)[^]){0,20000}?</\\k<unseen>>`,
    `</?(?:${inline})(?:\\s[^<>]{0,${tagMost}})?/?>`,
    `(?<block></?(?:${block})(?:\\s[^<>]{0,${tagMost}})?/?>)`,
    '(?<reference>&(?:amp;)*(?:#?\\w{2,8});)',
    // A closing mark read in the wrong encoding, its last byte lost since nothing prints it.
    '(?<closer>â€(?=[\\s.,;:!?)]|$))',
    '(?<misread>â[€\\u0080-\\u00ff].|[ÂÃ][\\u0080-\\u00ff–—‘’“”„‚†‡…‰€™˜œšžŸŒŠŽƒˆ‹›•])',
    // What a program wrote around a text: \" for a mark, \n for the end of a line.
    '(?<escaped>\\\\["\'])',
    '(?<lineEnd>(?:\\\\r)?\\\\n)',
  ].join('|'),
  'giu',
);
const suspect = /[<&âÂÃ\\]/u;

/**
 * Reads through what was left in a text on its way: tags, character references, letters of a wrong encoding, escapes,
 * the spaces of a program that set words and signs apart, and paragraphs run together. Linear; a text without any of them comes back as it is.
 */
export const readRemains = (raw: string): Restored => {
  const read = suspect.test(raw) ? rewrite(raw, remains, restored) : same(raw);
  const plain = hasLostBreaks(read.text)
    ? then(read, lostBreak, (words, _groups, at) => mendBreak(words, read.text, at))
    : read;
  const together = isTokenised(plain.text) ? then(plain, apart, () => '') : plain;
  return isSentenceALine(together.text) ? then(together, sentenceEnd, () => ' ') : together;
};

const then = (first: Restored, pattern: RegExp, replace: Replace): Restored => {
  const second = rewrite(first.text, pattern, replace);
  return { text: second.text, map: joinMaps(first.map, second.map) };
};

const restored = (words: string, groups: Groups): string => {
  if (groups['block'] !== undefined) return '\n\n';
  if (groups['lineEnd'] !== undefined) return '\n';
  if (groups['closer'] !== undefined) return '”';
  if (groups['escaped'] !== undefined) return words.slice(1);
  if (groups['reference'] !== undefined || groups['misread'] !== undefined) return repairDamage(words).text;
  return '';
};

type Groups = Readonly<Record<string, string | undefined>>;

type Replace = (words: string, groups: Groups, at: number) => string;

const rewrite = (raw: string, pattern: RegExp, replace: Replace): Restored => {
  const mapped = new MappedText();
  let at = 0;
  for (const match of raw.matchAll(pattern)) {
    const [words] = match;
    const to = replace(words, match.groups ?? {}, match.index);
    if (to === words) continue;
    const end = match.index + words.length;
    mapped.copy(raw.slice(at, match.index), at);
    mapped.insert(to, match.index, end);
    at = end;
  }
  mapped.copy(raw.slice(at), at);
  return mapped.finish();
};

const same = (text: string): Restored => {
  const mapped = new MappedText();
  mapped.copy(text, 0);
  return mapped.finish();
};

/** The spaces before signs and endings, and behind openers: "she did n't ( yet ) know ,". */
const apart =
  / {1,4}(?=(?:[,.;:?!)\]%]|''|'(?:s|d|m|ll|re|ve)|n't)(?=[\s"'”’]|$))|(?<=(?:^|\s)(?:``|[([$])) {1,4}/gimu;
const signApart = /\p{L} [,.;:?!](?=\s|$)/gu;
const signBeside = /[\p{L}\d"'”’][,.;:?!](?=\s|$)/gu;
const signsLeast = 3;

/** Words and signs were set apart by a program: most signs have a space before them. */
const isTokenised = (text: string): boolean => {
  const set = count(text, signApart);
  return set >= signsLeast && set > count(text, signBeside);
};

const sentenceEnd = /(?<=[.!?…,;:"”'’)\]]) {0,4}\n[ \n]{0,4}/gu;
/** "Wicker asked." on a line of its own, under the question. */
const attributionLine =
  /["”] ?\n(?:(?:\p{Lu}[\p{L}.’'-]* ){1,4}|s?he )(?:said|says|asked|asks|added|adds|wrote)\.(?: |\n|$)/u;
const blankLine = /\n\s*\n/;

/**
 * A program put every sentence on a line of its own, so that lines are no paragraphs: a quote that one line opens is
 * closed in a later one that opens none, and no empty line tells paragraphs apart.
 */
const isSentenceALine = (text: string): boolean => {
  if (blankLine.test(text.trim())) return false;
  if (attributionLine.test(text)) return true;
  let open = false;
  for (const line of text.split('\n')) {
    if (open && !/^\s*["“]/.test(line) && /["”]/.test(line)) {
      const opener = line.search(/["“]/);
      const closer = line.search(/["”]/);
      if (closer <= opener || opener < 0) return true;
    }
    if (/["“”]/.test(line)) open = isLeftOpen(line);
  }
  return false;
};

const isLeftOpen = (line: string): boolean =>
  line.lastIndexOf('“') > line.lastIndexOf('”') || count(line, /"/gu) % 2 === 1;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
