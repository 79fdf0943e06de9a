/** A question as somebody types it, with words of each line that would answer it. */
export interface AskedLine {
  readonly q: string;
  readonly expect: readonly string[];
}

export const asked = (q: string, ...expect: readonly string[]): AskedLine => ({ q, expect });
