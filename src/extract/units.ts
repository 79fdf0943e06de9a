import type { FindingKind } from '../domain/finding.ts';
import type { Quote } from '../domain/quote.ts';
import type { Place } from '../domain/span.ts';
import { findLeadIns } from './lead-ins.ts';
import { findGradeRows } from './grade-rows.ts';
import type { Page, Sentence } from './page.ts';
import type { Reading } from './reading.ts';
import { tellersOf } from './tellers.ts';
import type { Unit } from './unit.ts';

/** Sections whose heading names a formal kind, as inspectors' letters and reports have them. */
const sections: readonly [RegExp, FindingKind][] = [
  [/^(?:accelerated )?causes? (?:of|for) concern\b/i, 'cause-of-concern'],
  [/^areas? for improvement\b/i, 'area-for-improvement'],
  [/^recommendations?\b/i, 'recommendation'],
];

/** Every sentence that a rule may be asked about, in reading order, with who tells it and what leads into it. */
export const makeUnits = (reading: Reading): readonly Unit[] => {
  const { page, phrases } = reading;
  const leadIns = findLeadIns(page, phrases);
  const leadsInto = new Set(page.blocks.flatMap((block) => (block.leadIn === null ? [] : [block.leadIn])));
  const said = reading.quotes.filter((quote) => quote.directness !== 'fragment');
  const tellerOf = tellersOf(reading);
  const gradeRows = findGradeRows(page);
  const units: Unit[] = [];
  let section: FindingKind | null = null;
  let from = 0;
  for (const sentence of page.sentences) {
    const { block } = sentence;
    const isGradeRow = gradeRows.has(block.index);
    // One line, one unit, whatever stops stand in it.
    if (isGradeRow && sentence.start > block.start) continue;
    if (isGradeRow) {
      // A row of a grade table is a unit, whatever kind of line it is.
    } else if (block.kind === 'heading') {
      const words = page.text.slice(block.start, block.end);
      const named = sections.find(([pattern]) => pattern.test(words))?.[1] ?? null;
      // The line right under "Cause of concern" states it, full stop or not.
      if (named !== null || section === null || page.blocks[block.index - 1]?.kind !== 'heading') {
        section = named;
        continue;
      }
    } else if (sentence.zone !== 'body') continue;
    while (from < said.length && lastEnd(said[from] as Quote) <= sentence.start) from += 1;
    const { place, quote } = isGradeRow ? { place: block, quote: null } : saidPart(sentence, said, from);
    const words = wordsOf(page, place, sentence);
    const isLast = page.sentences[sentence.index + 1]?.block !== block;
    units.push({
      start: place.start,
      end: place.end,
      words,
      sentence,
      quote,
      teller: tellerOf(words, quote),
      leadIn: block.list === null ? null : (leadIns.get(block.list) ?? null),
      section,
      isGradeRow,
      leadsInto: isLast && leadsInto.has(block.index),
    });
  }
  return units;
};

/** The sentence's own string where all of it is meant: what was read of it is then found again at once. */
const wordsOf = (page: Page, place: Place, { start, end, words }: Sentence): string =>
  place.start === start && place.end === end ? words : page.text.slice(place.start, place.end);

const lastEnd = (quote: Quote): number => Math.max(...quote.contents.map((span) => span.end));

/** The part of a sentence that was said, when most of it was; else the sentence itself. */
const saidPart = (
  sentence: Sentence,
  said: readonly Quote[],
  from: number,
): { place: Place; quote: Quote | null } => {
  const enough = (sentence.end - sentence.start) * 0.45;
  for (let i = from; i < said.length; i += 1) {
    const quote = said[i] as Quote;
    if (quote.contents[0].start >= sentence.end) break;
    let all = 0;
    for (const span of quote.contents) {
      const start = Math.max(span.start, sentence.start);
      const end = Math.min(span.end, sentence.end);
      if (end - start >= enough) return { place: { start, end }, quote };
      all += Math.max(0, end - start);
    }
    // "…," she said, "…": no part is most of the sentence, together they are.
    if (all >= enough) return { place: sentence, quote };
  }
  return { place: sentence, quote: null };
};
