import type { Comparison } from './figures.ts';
import { figureOf } from './tally.ts';
import type { Measure, Score } from './tally.ts';

export interface ScoredFolder {
  readonly name: string;
  readonly documents: number;
  readonly score: Score;
}

/** The order measures are read in: what was found first, then how right it is. */
const order = [
  'document', 'grounded', 'forces', 'date', 'programme', 'stage',
  'quotes', 'direct quotes', 'speaker', 'role',
  'findings', 'kind', 'polarity', 'era', 'force', 'voice', 'topics', 'not findings',
  'grades', 'grade force', 'grade scale', 'grade before',
  'counts', 'counts of how many', 'counts exact or not', 'problems told',
]; // prettier-ignore

/** A table, a measure a line and a folder a column: the figure, and what it is made of. */
export const renderTable = (folders: readonly ScoredFolder[]): string => {
  const head = ['', ...folders.map(({ name, documents }) => `${name} (${documents})`)];
  const rows = order.map((measure) => [
    measure,
    ...folders.map(({ score }) => renderMeasure(score.measures.get(measure))),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const renderMeasure = (measure: Measure | undefined): string => {
  const figure = measure === undefined ? null : figureOf(measure);
  if (measure === undefined || figure === null) return '-';
  const made =
    measure.of === 'right'
      ? `${measure.right}/${measure.asked}`
      : `${measure.both} both, ${measure.extra} extra, ${measure.missed} missed`;
  return `${figure.toFixed(3)} ${made}`;
};

/** What changed since the committed figures, each change a line; a line that says so when nothing did. */
export const renderComparison = (
  name: string,
  { fallen, risen, gains, losses, added, gone }: Comparison,
): string => {
  const figures = (label: string, changes: Comparison['fallen']): string[] =>
    changes.map(
      ({ name: measure, before, now }) => `  ${label} ${measure}: ${before.toFixed(3)} to ${now.toFixed(3)}`,
    );
  const cases = (label: string, changes: Comparison['gains']): string[] =>
    changes.map((change) => `  ${label} ${change.name}: ${change.before} missed, now ${change.now}`);
  const documents = (label: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`  ${label}, so figures compare with care: ${names.join(', ')}`];
  const lines = [
    ...documents('new documents', added),
    ...documents('documents gone', gone),
    ...figures('FELL', fallen),
    ...figures('rose', risen),
    ...cases('loss', losses),
    ...cases('gain', gains),
  ];
  return [`${name}, against the committed figures:`, ...(lines.length > 0 ? lines : ['  no change'])].join(
    '\n',
  );
};

export const renderMisses = ({ name, score }: ScoredFolder): string =>
  [
    `${name}, every miss:`,
    ...score.misses.map((miss) => `  ${miss.case}: ${miss.measure}: ${miss.message}`),
  ].join('\n');
