import { describe, expect, it } from 'vitest';
import { compareFigures, figuresSchema, toFigures } from '../../scripts/gold/figures.ts';
import { renderComparison, renderTable } from '../../scripts/gold/report.ts';
import { Tally } from '../../scripts/gold/tally.ts';

const tallied = (found: number, missed: number) => {
  const tally = new Tally();
  tally.begin('h01');
  for (let times = 0; times < found; times += 1) tally.both('findings');
  for (let times = 0; times < missed; times += 1) tally.missed('findings', `words of a release ${times}`);
  tally.judge('kind', found > 0, 'peel, right is custody');
  return tally.score;
};

describe('figures', () => {
  it('are kept as numbers alone: no words of the texts', () => {
    expect(toFigures(['h01', 'h02'], tallied(1, 2))).toEqual({
      figures: { findings: 0.5, kind: 1 },
      misses: { h01: { findings: 2 }, h02: {} },
    });
  });

  it('can be read again', () => {
    const figures = { 'test/gold/held': toFigures(['h01', 'h02'], tallied(1, 2)) };
    expect(figuresSchema.parse(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
  });

  it.each([
    {
      why: 'fewer misses are a gain',
      before: 2,
      now: 1,
      expected: { fallen: 0, risen: 1, gains: 1, losses: 0 },
    },
    {
      why: 'more are a loss, and the figure fell',
      before: 1,
      now: 2,
      expected: { fallen: 1, risen: 0, gains: 0, losses: 1 },
    },
    {
      why: 'as many are no change',
      before: 1,
      now: 1,
      expected: { fallen: 0, risen: 0, gains: 0, losses: 0 },
    },
  ])('are compared: $why', ({ before, now, expected }) => {
    const { fallen, risen, gains, losses } = compareFigures(
      toFigures(['h01', 'h02'], tallied(2, before)),
      toFigures(['h01', 'h02'], tallied(2, now)),
    );
    expect({
      fallen: fallen.length,
      risen: risen.length,
      gains: gains.length,
      losses: losses.length,
    }).toEqual(expected);
  });

  it('are not said to have fallen by less than the tolerance', () => {
    const { fallen, losses } = compareFigures(
      toFigures(['h01', 'h02'], tallied(500, 1)),
      toFigures(['h01', 'h02'], tallied(500, 2)),
    );
    expect([fallen.length, losses.length]).toEqual([0, 1]);
  });

  it('of new documents are told, and are no losses', () => {
    const before = toFigures(['h01', 'h03'], tallied(1, 0));
    const now = { ...toFigures(['h01', 'h02'], tallied(1, 0)), misses: { h01: {}, h02: { findings: 3 } } };
    const { losses, added, gone } = compareFigures(before, now);
    expect({ losses, added, gone }).toEqual({ losses: [], added: ['h02'], gone: ['h03'] });
    expect(renderComparison('held', compareFigures(before, now))).toBe(
      [
        'held, against the committed figures:',
        '  new documents, so figures compare with care: h02',
        '  documents gone, so figures compare with care: h03',
      ].join('\n'),
    );
  });

  it('are shown with what they are made of, and a change a line', () => {
    const table = renderTable([{ name: 'held', documents: 1, score: tallied(2, 1) }]);
    expect(table.split('\n').filter((line) => /held|^findings|^kind/.test(line))).toEqual([
      '                     held (1)',
      'findings             0.800 2 both, 0 extra, 1 missed',
      'kind                 1.000 1/1',
    ]);
    const comparison = compareFigures(
      toFigures(['h01', 'h02'], tallied(2, 1)),
      toFigures(['h01', 'h02'], tallied(2, 2)),
    );
    expect(renderComparison('held', comparison)).toBe(
      [
        'held, against the committed figures:',
        '  FELL findings: 0.800 to 0.667',
        '  loss h01, findings: 1 missed, now 2',
      ].join('\n'),
    );
  });
});
