import type { Count } from '../domain/count.ts';
import { numberOf, numberWords } from './numbers.ts';
import type { Page } from './page.ts';

type Found = Omit<Count, 'span'> & { readonly start: number; readonly end: number };

const grade = `['‘“"]?(?:outstanding|good|adequate|requires improvement|inadequate)['’”"]?`;
/** "Adequate ratings in four", "‘Good’ in four others". */
const gradedAreas = new RegExp(
  `${grade}\\s+(?:(?:ratings?|grades?|gradings?|judge?ments?)\\s+)?(?:in|for|across)\\s+(${numberWords})(?:\\s+(?:other |more |further )?(?:areas?|others?)|(?=\\s*(?:[.,;:)]|and\\b|but\\b|while\\b|$)))`,
  'giu',
);
/** What is counted by ones in releases. */
const one =
  /\bone (?:(?!of\b|in\b|out\b|or\b|more\b)\p{L}+ )?(allegation|suite|case|crime|incident|visit|officer|child|detainee|call|complaint|file|station|cell|death|force|post|vacancy|prosecution|arrest)\b(?! (?:of|in|to) (?:three|four|five|six|seven|eight|nine|ten)\b)/giu;
const money = /£(\d[\d,]*(?:\.\d+)?)\s?(m|bn|k|million|billion)?(?![\p{L}\d])/giu;
const times: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** Numbers of one sentence that stand in other shapes than a number and what it counts. */
export const moreCountsIn = (words: string): readonly Found[] => {
  const found: Found[] = [];
  const add = (match: RegExpExecArray, value: number | null, unit: string, rule: string): void => {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    found.push({ start, end, value, unit, denominator: null, approximately: null, rule });
  };
  if (/outstanding|good|adequate|improvement/i.test(words))
    for (const match of words.matchAll(gradedAreas))
      add(match, numberOf(match[1] as string), 'areas', 'count-areas');
  if (/\bone /i.test(words))
    for (const match of words.matchAll(one)) add(match, 1, (match[1] as string).toLowerCase(), 'count-one');
  if (words.includes('£'))
    for (const match of words.matchAll(money)) {
      const [, figure, size] = match;
      const value = Number((figure as string).replaceAll(',', ''));
      add(match, value * (times[size?.toLowerCase() ?? ''] ?? 1), 'pounds', 'count-money');
    }
  return found;
};

/** "460", and on the line under it "allegations per 1,000 officers": a number set large above what it counts. */
export const countsOverLines = ({ text, blocks, zones, source }: Page): readonly Count[] =>
  blocks.flatMap((block): Count[] => {
    const below = blocks[block.index + 1];
    if (below === undefined || zones[block.index] === 'after' || zones[block.index] === 'notes') return [];
    const figure = text.slice(block.start, block.end);
    if (!/^\d[\d,]*(?:\.\d+)?$/.test(figure) || /^(?:19|20)\d\d$/.test(figure)) return [];
    const unit =
      /^\p{Ll}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}? per [\d,]+(?: \p{L}[\p{L}’'-]*){1,4}|^\p{Ll}[\p{L}’'-]*s\b/u.exec(
        text.slice(below.start, below.end),
      )?.[0];
    if (unit === undefined) return [];
    const per = / per ([\d,]+)/.exec(unit)?.[1];
    return [
      {
        span: source.span(block.start, below.start + unit.length),
        value: numberOf(figure),
        unit: unit.split(' ', 1)[0] as string,
        denominator: per === undefined ? null : numberOf(per),
        approximately: null,
        rule: 'count-over-lines',
      },
    ];
  });

const isGraded = new RegExp(grade, 'iu');
/** In letters: how far before a number its grade stands. */
const gradeBefore = 45;
const ended = /\b(?:closed|lifted|discharged|removed|signed off|remains? open|still open|stays? open)\b/i;

/**
 * Parts of a whole that another sentence counts: areas with a grade of all the areas that were graded, causes of
 * concern that were closed or stay open of those that were raised.
 */
export const withWholes = (counts: readonly Count[], { text, sentences }: Page): readonly Count[] => {
  let areas: number | null = null;
  let causes: number | null = null;
  let s = 0;
  return counts.map((count) => {
    while (s < sentences.length - 1 && (sentences[s]?.end ?? 0) <= count.span.start) s += 1;
    const sentence = sentences[s];
    const words = sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
    const { value, denominator } = count;
    // "One remains open": of the causes of concern told before.
    const unit =
      count.unit === 'remains' && causes !== null && ended.test(words) ? 'causes of concern' : count.unit;
    const part = (whole: number | null): Count =>
      whole !== null && value !== null && denominator === null && value <= whole
        ? { ...count, unit, denominator: whole }
        : count;
    if (/\bareas?$|^others$|^headings$|^categories$/.test(unit)) {
      const from = Math.max(sentence?.start ?? 0, count.span.start - gradeBefore);
      if (isGraded.test(text.slice(from, count.span.end))) return part(areas);
      if (value !== null && value >= 3) areas = Math.max(areas ?? 0, denominator ?? value);
    } else if (/causes? (?:of|for) concern/.test(unit)) {
      if (ended.test(words)) return part(causes);
      if (value !== null && value > 1) causes = denominator ?? value;
    }
    return count;
  });
};
