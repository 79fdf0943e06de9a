import { z } from 'zod';
import { figureOf } from './tally.ts';
import type { Score } from './tally.ts';

/** A fall smaller than this is not a fall: one answer in two hundred. */
export const tolerance = 0.005;

const folder = z.strictObject({
  /** Measure → 0 to 1, four decimals; null where nothing was to be judged. */
  figures: z.record(z.string(), z.number().nullable()),
  /** Case → measure → how many misses; every case, so that new ones are known. No words of the texts stand here. */
  misses: z.record(z.string(), z.record(z.string(), z.int().positive())),
});

/** What is kept of a scoring, by folder, to compare the next one with. */
export const figuresSchema = z.record(z.string(), folder);
export type Figures = z.infer<typeof figuresSchema>;
export type FolderFigures = z.infer<typeof folder>;

export const toFigures = (cases: readonly string[], { measures, misses }: Score): FolderFigures => {
  const figures: Record<string, number | null> = {};
  for (const [name, measure] of measures) {
    const figure = figureOf(measure);
    figures[name] = figure === null ? null : Math.round(figure * 10_000) / 10_000;
  }
  const byCase: Record<string, Record<string, number>> = Object.fromEntries(cases.map((name) => [name, {}]));
  for (const miss of misses) {
    const row = (byCase[miss.case] ??= {});
    row[miss.measure] = (row[miss.measure] ?? 0) + 1;
  }
  return { figures, misses: byCase };
};

export interface Change {
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

export interface Comparison {
  /** Measures that fell by more than the tolerance. */
  readonly fallen: readonly Change[];
  readonly risen: readonly Change[];
  /** Misses of a case in a measure: fewer is a gain. */
  readonly gains: readonly Change[];
  readonly losses: readonly Change[];
  /** Cases that only one of the two has: figures over different documents compare with care. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** A case or a measure that only one of the two has is not compared: there is nothing to fall from. */
export const compareFigures = (before: FolderFigures, now: FolderFigures): Comparison => {
  const measures = Object.keys(now.figures).flatMap((name): Change[] => {
    const [was, is] = [before.figures[name], now.figures[name]];
    return typeof was === 'number' && typeof is === 'number' ? [{ name, before: was, now: is }] : [];
  });
  const [cases, casesBefore] = [Object.keys(now.misses), Object.keys(before.misses)];
  const changes = cases.sort().flatMap((name): Change[] => {
    const [was, is] = [before.misses[name], now.misses[name]!];
    if (was === undefined) return [];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].map((measure) => ({
      name: `${name}, ${measure}`,
      before: was[measure] ?? 0,
      now: is[measure] ?? 0,
    }));
  });
  return {
    fallen: measures.filter((one) => one.now < one.before - tolerance),
    risen: measures.filter((one) => one.now > one.before + tolerance),
    gains: changes.filter((one) => one.now < one.before),
    losses: changes.filter((one) => one.now > one.before),
    added: cases.filter((name) => !casesBefore.includes(name)),
    gone: casesBefore.filter((name) => !cases.includes(name)),
  };
};
