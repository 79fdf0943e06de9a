import type { Count } from '../domain/count.ts';
import { numberOf, numberWords } from './numbers.ts';
import type { Reading } from './reading.ts';

const about =
  '(almost|nearly|about|around|approximately|roughly|some|over|more than|at least|up to|fewer than|less than|under|just over|just under|as many as)';
/** What inspectors count, and what they count it of. */
const unit =
  "((?:(?!(?:in|of|to|for|and|or|with|from|by|on|at|than|that|who|which|also|per)\\s)(?:\\p{L}|['’-])+\\s+){0,3}?(?:recommendations?|areas? for improvement|afis?|causes? (?:of|for) concern|cases?|visits?|crimes?|offenders?|suites?|cells?|officers?|staff|incidents?|allegations?|complaints?|areas?|authorities|weeks?|months?|posts?|jobs?|devices?|calls?|children|victims?|records?|detainees|forces|services|per cent|percent|%))";
const pattern = new RegExp(
  `(?:\\b${about}\\s+)?(?<![\\p{L}\\d£$.,-])(${numberWords})(?:\\s+(?:out\\s+)?of\\s+(?:the\\s+|its\\s+|our\\s+|these\\s+)?(${numberWords}))?\\s*${unit}(?![\\p{L}])`,
  'giu',
);
const ratio = new RegExp(
  `(?:\\b${about}\\s+)?\\b(one|two|three|four) in (three|four|five|six|seven|eight|nine|ten|\\d+)\\s+(\\p{L}+)`,
  'giu',
);

/** Numbers that the story prints of what was counted. Dates, ages and figures without a noun are left out. */
export const findCounts = (reading: Reading): readonly Count[] => {
  const { page } = reading;
  const counts: Count[] = [];
  for (const sentence of page.sentences) {
    if (sentence.zone === 'after' || sentence.zone === 'notes') continue;
    const words = page.text.slice(sentence.start, sentence.end);
    if (
      !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty)\b/i.test(words)
    )
      continue;
    const at = (match: RegExpMatchArray): Count['span'] =>
      page.source.span(
        sentence.start + (match.index ?? 0),
        sentence.start + (match.index ?? 0) + match[0].length,
      );
    for (const match of words.matchAll(ratio)) {
      counts.push({
        span: at(match),
        value: numberOf(match[2] as string),
        unit: (match[4] as string).toLowerCase(),
        denominator: numberOf(match[3] as string),
        approximately: match[1]?.toLowerCase() ?? null,
        rule: 'count-ratio',
      });
    }
    for (const match of words.matchAll(pattern)) {
      // A year before a noun counts nothing.
      if (/^(?:19|20)\d\d$/.test(match[2] as string)) continue;
      counts.push({
        span: at(match),
        value: numberOf(match[2] as string),
        unit: (match[4] as string).toLowerCase(),
        denominator: match[3] === undefined ? null : numberOf(match[3]),
        approximately: match[1]?.toLowerCase() ?? null,
        rule: match[3] === undefined ? 'count' : 'count-of',
      });
    }
  }
  return counts.toSorted((a, b) => a.span.start - b.span.start);
};
