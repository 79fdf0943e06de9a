import type { Count } from '../domain/count.ts';
import { fractions, numberOf, numberWords } from './numbers.ts';
import { countsOverLines, moreCountsIn, withWholes } from './more-counts.ts';
import type { Reading } from './reading.ts';
import { cued } from './cued.ts';

const about =
  '(almost|nearly|about|around|approximately|roughly|some|over|well over|just over|more than|at least|up to|upwards of|in excess of|fewer than|less than|under|just under|just short of|close to|as many as|an estimated|estimated|perhaps|getting on for)';
/** Before a figure that names something instead of counting it. */
const naming =
  /(?:[£$€#]|\b(?:section|sections|code|round|tranche|page|pages|phase|chapter|level|stage|act|article|schedule|aged|age|number|no\.?|paragraph|part|category|grade|band|channel|route|form|figure|table|since|by|until|in|on|year|of|per) )$/iu;
/** After a figure that is a date, an age, a time or an amount of money. */
const otherwise =
  /^(?:(?:st|nd|rd|th)\b|[-‑ ]year[-‑ ]old|[-‑ ]years?[-‑ ]old|\s?(?:am|pm)\b|[:.]\d|\s?o['’]clock|\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\s?(?:m|bn|k|million|billion)\b|[-/–]\d|\/)/iu;

const stop =
  '(?:in|of|to|for|and|or|with|from|by|on|at|than|that|who|which|whom|whose|also|per|a|an|the|is|are|was|were|be|been|has|have|had|out|when|while|where|because|after|before|as|but|if|it|they|its|their|this|these|those|not|no|did|do|does|could|can|will|would|more|less|years?|ago)';
const word = `(?!${stop}(?![\\p{L}’'-]))[\\p{L}][\\p{L}’'-]*`;
const formal = 'recommendations?|areas? for improvement|afis?|causes? (?:of|for) concern';
/** What is counted: a formal kind, or up to three words and a plural. */
const unit = `(?:per cent|percent|%|(?:${word}\\s+){0,3}?(?:${formal})|(?:${word}\\s+){0,3}?(?:people|children|men|women|staff|police|fieldwork|\\p{L}{2,}(?<!s|u|i|’|')s))(?![\\p{L}’'-])`;

const counted = cued(
  new RegExp(
    `(?:\\b${about}\\s+)?(?<![\\p{L}\\d£$€.,/:–-])(${numberWords})(?:\\s+(?:out\\s+)?of\\s+(?:the\\s+|its\\s+|our\\s+|their\\s+|these\\s+|those\\s+)?(${numberWords})(?![\\p{L}\\d]))?\\s*(${unit})`,
    'giu',
  ),
);
/** "A cause of concern": one. */
const single = cued(
  /\b(?:an?|the only|a single)\s+(?:accelerated\s+|further\s+|second\s+)?(causes? (?:of|for) concern|area for improvement|recommendation)\b(?!\s+(?:is|means)\b)/giu,
);
/** "One in six", "three out of four", "one in every five crimes". */
const ratio = cued(
  new RegExp(
    `(?:\\b${about}\\s+)?\\b(one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) (?:in|out of)(?: every)? (three|four|five|six|seven|eight|nine|ten|twelve|twenty|forty|fifty|a hundred|\\d{1,3})(?![\\d\\p{L}:/,-])(?:\\s+(?:of (?:the |its |their )?)?(${word}))?`,
    'giu',
  ),
);
/** "Three quarters of reports of rape", "more than half the visits". */
const share = cued(
  new RegExp(
    `(?:\\b${about}\\s+)?\\b(${fractions.map(([words]) => words).join('|')})(?:\\s+of)?\\s+(?:the\\s+|its\\s+|their\\s+|all\\s+|those\\s+|these\\s+)?((?:${word}\\s+){0,3}?(?:people|children|men|women|staff|\\p{L}{2,}(?<!s)s)(?:\\s+of\\s+${word})?)(?![\\p{L}’'-])`,
    'giu',
  ),
);
/** "The exact figure is 10,840", "the average wait is put at 26". */
const figure = cued(
  new RegExp(
    `\\b(figure|number|total|count|toll|tally)\\b[^.;]{0,50}?\\b(?:is|was|of|at|to|stood at|came to)\\s+(?:${about}\\s+)?(${numberWords})(?![\\d\\p{L}%]|,\\d|\\s+(?:per|of))`,
    'giu',
  ),
);
/** "A further seven", "nine of them", "only five had been": of what was counted before. */
const leaning = cued(
  new RegExp(
    `(?:\\b(?:a further|another|the other|only|just|all but|fully|and)\\s+)(${numberWords})(?=\\s+(?:in part|partially|partly|had|have|has|were|was|are|is|not|still|remain\\p{L}*|of (?:them|these|those|which))\\b|[.,;])|\\b(${numberWords})(?=\\s+of (?:them|these|those|which|whom)\\b)`,
    'giu',
  ),
);
/** "18 required improvement and 13 were inadequate": files that were graded. */
const gradedFiles = cued(
  new RegExp(
    `(?<![\\p{L}\\d£.,-])(${numberWords})\\s+(?:(?:were|was|as|to be|rated|graded|judged)\\s+){0,3}(?:outstanding|good|adequate|require[sd]? improvement|requiring improvement|inadequate|poor)\\b`,
    'giu',
  ),
);
/** "121 of the 244 looked at": of what stands before. */
const bareOf = cued(
  new RegExp(
    `(?:\\b${about}\\s+)?(?<![\\p{L}\\d£$€.,/:–-])(${numberWords})\\s+(?:out\\s+)?of\\s+(?:the\\s+|its\\s+|their\\s+|these\\s+|those\\s+)(${numberWords})(?![\\p{L}\\d,])`,
    'giu',
  ),
);
/** "Around 220 a day". */
const rate = cued(
  new RegExp(
    `(?:\\b${about}\\s+)?(?<![\\p{L}\\d£$.,-])(${numberWords})\\s+(an? (?:day|week|month|year|shift|hour)|each (?:day|week|month|year))\\b`,
    'giu',
  ),
);

/**
 * Numbers that the story prints of what was counted, in reading order, none at the same place twice. Dates, ages and
 * numbers of sections are left out. A number without a noun takes the unit of the one before it in its paragraph.
 */
export const findCounts = (reading: Reading): readonly Count[] => {
  const { page } = reading;
  const counts: Count[] = [];
  let before: { readonly block: number; readonly unit: string; readonly whole: number | null } | null = null;
  for (const sentence of page.sentences) {
    if (sentence.zone === 'after' || sentence.zone === 'notes') continue;
    const { words } = sentence;
    if (!worth.test(words)) continue;
    const last: typeof before = before?.block === sentence.block.index ? before : null;
    const found = countsIn(words, last);
    for (const { start, end, ...count } of found) {
      counts.push({ span: page.source.span(sentence.start + start, sentence.start + end), ...count });
    }
    const whole: (typeof found)[number] | undefined =
      found.findLast(({ denominator }) => denominator !== null) ?? found.at(-1);
    if (whole !== undefined)
      before = {
        block: sentence.block.index,
        unit: whole.unit,
        whole: whole.denominator ?? whole.value,
      };
  }
  const all = [...counts, ...countsOverLines(page)].toSorted((a, b) => a.span.start - b.span.start);
  return withWholes(all, page);
};

/** Cheap, and false for most sentences. */
const worth = cued(
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)\b|\b(?:a|an|only|single) (?:\w+ )?(?:cause|area for|recommendation)\b/i,
);

type Found = Omit<Count, 'span'> & { readonly start: number; readonly end: number };

const countsIn = (
  words: string,
  last: { readonly unit: string; readonly whole: number | null } | null,
): readonly Found[] => {
  const found: Found[] = [];
  const add = (match: RegExpMatchArray, count: Omit<Count, 'span'>): void => {
    const start = match.index ?? 0;
    const end = start + match[0].trimEnd().length;
    if (found.some((one) => one.start < end && start < one.end)) return;
    found.push({ start, end, ...count });
  };
  for (const match of ratio.matchAll(words)) {
    const [, approximately, value, whole, of] = match;
    add(match, {
      value: numberOf(value as string),
      unit: of?.toLowerCase() ?? last?.unit ?? '',
      denominator: numberOf(whole as string),
      approximately: lower(approximately),
      rule: 'count-ratio',
    });
  }
  for (const match of share.matchAll(words)) {
    const [, approximately, , of] = match;
    add(match, {
      value: null,
      unit: (of as string).toLowerCase(),
      denominator: null,
      approximately: lower(approximately),
      rule: 'count-share',
    });
  }
  for (const match of counted.matchAll(words)) {
    const [, approximately, value, whole, of] = match;
    // A year before a noun counts nothing.
    if (/^(?:19|20)\d\d$/.test(value as string)) continue;
    const before = words.slice(0, match.index);
    const number = match[0].indexOf(value as string) + (value as string).length;
    if (
      approximately === undefined &&
      naming.test(before) &&
      !/\b(?:by|of|in|on|until|since) $/iu.test(before)
    )
      continue;
    if (otherwise.test(match[0].slice(number))) continue;
    add(match, {
      value: numberOf(value as string),
      unit: (of as string).toLowerCase(),
      denominator: whole === undefined ? null : numberOf(whole),
      approximately: lower(approximately),
      rule: whole === undefined ? 'count' : 'count-of',
    });
  }
  for (const match of bareOf.matchAll(words)) {
    const [, approximately, value, whole] = match;
    add(match, {
      value: numberOf(value as string),
      unit: found.findLast(({ end }) => end <= match.index)?.unit ?? last?.unit ?? '',
      denominator: numberOf(whole as string),
      approximately: lower(approximately),
      rule: 'count-of',
    });
  }
  for (const match of rate.matchAll(words)) {
    const [, approximately, value, of] = match;
    add(match, {
      value: numberOf(value as string),
      unit: (of as string).toLowerCase(),
      denominator: null,
      approximately: lower(approximately),
      rule: 'count-rate',
    });
  }
  for (const match of figure.matchAll(words)) {
    const [, of, approximately, value] = match;
    if (/^(?:19|20)\d\d$/.test(value as string)) continue;
    add(match, {
      value: numberOf(value as string),
      unit: last?.unit ?? (of as string).toLowerCase(),
      denominator: null,
      approximately: lower(approximately),
      rule: 'count-figure',
    });
  }
  for (const match of single.matchAll(words)) {
    add(match, {
      value: 1,
      unit: (match[1] as string).toLowerCase(),
      denominator: null,
      approximately: null,
      rule: 'count-single',
    });
  }
  for (const more of moreCountsIn(words)) {
    if (!found.some((one) => one.start < more.end && more.start < one.end)) found.push(more);
  }
  const whole = found.find(({ denominator }) => denominator !== null) ?? found[0];
  const known = whole === undefined ? last : { unit: whole.unit, whole: whole.denominator ?? whole.value };
  for (const [pattern, rule] of [
    [gradedFiles, 'count-graded'],
    [leaning, 'count-leaning'],
  ] as const) {
    // What these numbers count stands before them, or nothing does.
    if (known === null) break;
    for (const match of pattern.matchAll(words)) {
      const value = numberOf((match[1] ?? match[2]) as string);
      const fits = value !== null && known.whole !== null && value <= known.whole;
      if (
        rule === 'count-graded' &&
        !/\b(?:cases?|files?|records?|calls?|incidents?|investigations?|crimes?)\b/i.test(known.unit)
      )
        continue;
      add(match, {
        value,
        unit: known.unit,
        denominator: fits ? known.whole : null,
        approximately: null,
        rule,
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
};

const lower = (words: string | undefined): string | null => words?.toLowerCase() ?? null;
