import { same } from './compare.ts';
import type { GoldCase } from './gold.ts';
import type { Reading } from './reading.ts';
import { scoreFindings } from './score-findings.ts';
import { scoreNumbers } from './score-numbers.ts';
import { scoreQuotes } from './score-quotes.ts';
import { Tally } from './tally.ts';
import type { Score } from './tally.ts';

/**
 * How well documents were read, against gold. The measures and what counts as a match are those of the shared
 * scorer, so that figures can be laid side by side; stage, grades, counts and problems are measured besides.
 * A document that was not read counts all of its gold as missed.
 */
export const score = (
  cases: readonly { readonly gold: GoldCase; readonly reading: Reading | null }[],
): Score => {
  const tally = new Tally();
  for (const { gold: one, reading } of cases) {
    tally.begin(one.name);
    tally.judge('document', reading !== null, 'not read');
    const { gold } = one;
    if (reading === null) {
      for (const force of gold.forces) tally.missed('forces', force);
      for (const quote of gold.quotes) {
        tally.missed('quotes', quote.from);
        if (quote.directness === 'direct') tally.missed('direct quotes', quote.from);
      }
      for (const finding of gold.findings) tally.missed('findings', finding.match);
      continue;
    }
    scoreWhole(one, reading, tally);
    scoreQuotes(gold, reading, tally);
    scoreFindings(gold, reading, tally);
    scoreNumbers(gold, reading, tally);
  }
  return tally.score;
};

const scoreWhole = ({ gold }: GoldCase, reading: Reading, tally: Tally): void => {
  const read = new Set(reading.forces.map(({ id }) => id));
  for (const id of read) {
    if (gold.forces.some((one) => same(one, id))) tally.both('forces');
    else if (!gold.forcesAlso.some((one) => same(one, id))) tally.extra('forces', id);
  }
  for (const id of gold.forces) if (![...read].some((one) => same(one, id))) tally.missed('forces', id);

  const { value, certainty } = reading.publishedOn;
  // Day and month are a right answer only where the text has no whole date.
  const dates: (string | null)[] = [
    gold.date,
    ...(gold.date === null ? gold.partialDate : []),
    ...gold.dateAlso,
  ];
  if (certainty === 'inferred') dates.push(...gold.dateInferable);
  tally.judge('date', dates.includes(value), `${value} (${certainty}), right is ${dates.join(' or ')}`);

  const programmes = gold.programme === null ? [] : [gold.programme, ...gold.programmeAlso];
  if (programmes.length > 0) {
    const right = programmes.some((one) => same(one, reading.programme));
    tally.judge('programme', right, `${reading.programme}, right is ${programmes.join(' or ')}`);
  }
  // A document that is about no one inspection has no stage to get wrong.
  if (gold.stage !== undefined && gold.stage !== null) {
    const stages: (string | null)[] = [gold.stage, ...gold.stageAlso];
    tally.judge('stage', stages.includes(reading.stage), `${reading.stage}, right is ${stages.join(' or ')}`);
  }
  for (const kind of gold.problems) {
    tally.judge(
      'problems told',
      reading.problems.some((one) => one.kind === kind),
      `${kind} is not told`,
    );
  }
};
