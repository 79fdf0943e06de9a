import { yearOf } from '../domain/partial-date.ts';
import type { FoundDate } from '../text/dates.ts';

/** First and last year, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Years in which the bodies bore these names; HMIC became HMICFRS on 19 July 2017, Her became His in September 2022. */
const nameYears: readonly (readonly [RegExp, number, number])[] = [
  [/\bHMICFRS\b|\bConstabulary and Fire\b/, 2017, 2100],
  [/\bHis Majesty[’']s\b/, 2022, 2100],
  [/\bHer Majesty[’']s\b/, 1952, 2022],
  [/\bHMIC\b(?!FRS)/, 1990, 2017],
];

/** In which years a document can have been written, by the names it gives the inspectorate. */
export const yearsOfNames = (text: string): Years => {
  let [from, to] = [1990, 2100];
  for (const [pattern, first, last] of nameYears) {
    if (!pattern.test(text)) continue;
    // A later document may call it by the old name too; only a narrowing that leaves something counts.
    if (Math.max(from, first) > Math.min(to, last)) continue;
    from = Math.max(from, first);
    to = Math.min(to, last);
  }
  return { from, to };
};

const printedYear = /(?<![\d,.£$©-])(?<!copyright )(?<!© )\b((?:19|20)\d\d)\b(?![\d,]\d|%)/gi;

/** Years that the text speaks of, copyright lines aside. */
export const spokenYears = (text: string, dates: readonly FoundDate[]): readonly number[] => {
  const printed = [...text.matchAll(printedYear)].map(([, year]) => Number(year));
  return [...printed, ...dates.flatMap(({ value }) => yearOf(value) ?? [])].filter((year) => year >= 1990);
};
