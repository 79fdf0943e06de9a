/** found: of what was to be found and of what was found, how much is both. right: of what was asked, how much is right. */
export type Measure =
  | { readonly of: 'found'; readonly both: number; readonly extra: number; readonly missed: number }
  | { readonly of: 'right'; readonly right: number; readonly asked: number };

export interface Miss {
  readonly case: string;
  readonly measure: string;
  readonly message: string;
}

export interface Score {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly misses: readonly Miss[];
}

/** Everything that was counted, in the order the measures are named when it is made. */
export class Tally {
  readonly #found = new Map<string, { both: number; extra: number; missed: number }>();
  readonly #right = new Map<string, { right: number; asked: number }>();
  readonly #misses: Miss[] = [];
  #case = '';

  begin(name: string): void {
    this.#case = name;
  }

  both(measure: string): void {
    this.#foundOf(measure).both += 1;
  }

  extra(measure: string, message: string): void {
    this.#foundOf(measure).extra += 1;
    this.#miss(measure, `more than gold: ${message}`);
  }

  missed(measure: string, message: string): void {
    this.#foundOf(measure).missed += 1;
    this.#miss(measure, `missed: ${message}`);
  }

  /** `message` says what was read and what is right; it is kept only when they differ. */
  judge(measure: string, right: boolean, message: string): void {
    const row = this.#right.get(measure) ?? { right: 0, asked: 0 };
    this.#right.set(measure, row);
    row.asked += 1;
    if (right) row.right += 1;
    else this.#miss(measure, message);
  }

  get score(): Score {
    return {
      measures: new Map<string, Measure>([
        ...[...this.#found].map(([name, row]) => [name, { of: 'found', ...row }] as const),
        ...[...this.#right].map(([name, row]) => [name, { of: 'right', ...row }] as const),
      ]),
      misses: this.#misses,
    };
  }

  #foundOf(measure: string): { both: number; extra: number; missed: number } {
    const row = this.#found.get(measure) ?? { both: 0, extra: 0, missed: 0 };
    this.#found.set(measure, row);
    return row;
  }

  #miss(measure: string, message: string): void {
    this.#misses.push({ case: this.#case, measure, message });
  }
}

/** From 0 to 1: F1 of what was found, the share of what is right; null when nothing was to be judged. */
export const figureOf = (measure: Measure): number | null => {
  if (measure.of === 'right') return measure.asked === 0 ? null : measure.right / measure.asked;
  const { both, extra, missed } = measure;
  return both + extra + missed === 0 ? null : (2 * both) / (2 * both + extra + missed);
};
