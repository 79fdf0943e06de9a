import { type Known, inferred, stated, unknown } from '../domain/known.ts';
import { type PartialDate, hasYear, parsePartialDate, yearOf } from '../domain/partial-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Place } from '../domain/span.ts';
import { type FoundDate, findDates, yearsWhere } from '../text/dates.ts';
import { dateInAddress } from '../text/html-metadata.ts';
import type { Page } from './page.ts';
import { spokenYears, yearsOfNames } from './years-of.ts';

export interface PublishedOn {
  readonly publishedOn: Known<PartialDate>;
  readonly problems: readonly Problem[];
}

/** How near a date stands to saying "this was published then"; lower is nearer. */
const label =
  /(?:\b(?:published|posted|sent|issued|released|date(?: of (?:response|publication|issue|release))?|dated|embargo(?:ed)?(?: until)?|press release|news release|not for (?:publication|broadcast) before)\b)[\s:–-]*(?:on|at|until|:)*\s*(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\s*(?:on\s*)?)?(?:the\s*)?$/i;
const updated = /\b(?:updated|modified|last reviewed)\b[\s:–-]*(?:on|at|:)*\s*$/i;
const today = /\b(?:today|yesterday|this morning|this week)\b[^.]{0,30}$/i;
const todayAfter = /^[^.]{0,4}\b(?:today|yesterday)\b/i;
const publishedThen = /\b(?:published|released|issued|put out|unveiled|made public)\b[^.;]{0,25}$/i;

/**
 * When a document was published: as supplied; as a dateline, a label or "today (Friday 30 August)" says; with the year
 * worked out only where the weekday and the years the text speaks of leave exactly one. Dates of fieldwork, deadlines and
 * other reports are no publication dates. Dates that contradict one another are reported.
 */
export const findPublishedOn = (
  page: Page,
  supplied: PartialDate | null,
  address: string | null = null,
): PublishedOn => {
  const dates = findDates(page.text).filter((date) => !isZone(page, date, 'after'));
  const candidates = dates
    .map((date) => ({ date, rank: rankOf(page, date) }))
    .filter((candidate): candidate is { date: FoundDate; rank: number } => candidate.rank !== null)
    .toSorted(
      (a, b) =>
        Number(hasYear(b.date.value)) - Number(hasYear(a.date.value)) ||
        a.rank - b.rank ||
        a.date.start - b.date.start,
    );
  const best = candidates[0]?.date ?? null;
  if (supplied !== null) {
    return {
      publishedOn: stated(supplied, 'it was given with the release'),
      problems:
        best === null
          ? []
          : contradictions(
              supplied,
              candidates.map(({ date }) => date),
            ),
    };
  }
  const addressed = address === null ? null : dateInAddress(address);
  if (addressed !== null && (best === null || !hasYear(best.value))) return fromAddress(addressed, best);
  if (best === null) {
    const only = onlyReported(page, dates);
    if (only !== null) {
      return {
        publishedOn: inferred(
          only.value,
          `the only date that the text prints is the report’s, “${only.words}”`,
        ),
        problems: [],
      };
    }
    return {
      publishedOn: unknown('the text states no date of publication'),
      problems: [{ kind: 'no-date', message: 'The text states no date of publication.', place: null }],
    };
  }
  if (hasYear(best.value)) {
    return {
      publishedOn: stated(best.value, `the text says “${best.words}”`),
      problems: contradictions(best.value, reportDates(page, dates)),
    };
  }
  return withoutYear(page, best, dates);
};

const isZone = (page: Page, place: Place, zone: string): boolean => {
  const block = page.blocks.find(({ start, end }) => start <= place.start && place.end <= end);
  return block !== undefined && page.zones[block.index] === zone;
};

const rankOf = (page: Page, date: FoundDate): number | null => {
  const block = page.blocks.find(({ start, end }) => start <= date.start && date.end <= end);
  if (block === undefined) return null;
  const before = page.text.slice(block.start, date.start);
  // An embargo stands among the notes, often as one of a list.
  if (/\bembargo/i.test(before.slice(-60))) return 1;
  if (block.kind === 'item') return null;
  const after = page.text.slice(date.end, block.end);
  if (updated.test(before)) return 4;
  if (
    label.test(before.slice(-60)) &&
    before.length < 80 &&
    !/\b(?:report|inspection|review|which|that|was|were)\b/i.test(before)
  )
    return 1;
  if (/^embargo/i.test(before)) return 1;
  const around = (before + after).replace(/[\s(),.:|–-]/g, '');
  // A line that is hardly more than a date, before the story is well under way.
  if (around.length <= 24 && block.index <= 8 && !/^by\b|[.?!:;]$/i.test((before + after).trim())) return 2;
  if (today.test(before.slice(-40)) || todayAfter.test(after)) return 3;
  return null;
};

/** "/2023/august/" in the address: by it a day without a year has one, and a text without a date a month. */
const fromAddress = (addressed: PartialDate, printed: FoundDate | null): PublishedOn => {
  const year = yearOf(addressed);
  const whole =
    printed === null || year === null ? null : parsePartialDate(`${year}${printed.value.slice(1)}`);
  if (printed === null || whole === null || !compatible(whole, addressed)) {
    return {
      publishedOn: inferred(addressed, 'the address of the page says so'),
      problems:
        printed === null
          ? []
          : [
              {
                kind: 'dates-contradict',
                message: `The address says ${addressed}, but the text speaks of “${printed.words}”.`,
                place: { start: printed.start, end: printed.end },
              },
            ],
    };
  }
  return {
    publishedOn: inferred(
      whole,
      `the text says “${printed.words}”, and the address of the page gives the year`,
    ),
    problems: [],
  };
};

/** The report's own date, where the story prints no other: "has reported on its visit (21/08/2018)". */
const onlyReported = (page: Page, dates: readonly FoundDate[]): FoundDate | null => {
  const told = dates.filter((date) => !isZone(page, date, 'notes'));
  const [only] = told;
  if (only === undefined || told.length > 1 || only.value.length < 10 || !hasYear(only.value)) return null;
  const before = page.text.slice(Math.max(0, only.start - 160), only.start);
  const inBrackets = before.endsWith('(') && page.text[only.end] === ')';
  return inBrackets && /\b(?:report(?:ed)?|published|released)\b/i.test(before) ? only : null;
};

/** Dates on which the text says that the report itself came out: they must agree with the page's own. */
const reportDates = (page: Page, dates: readonly FoundDate[]): readonly FoundDate[] =>
  dates.filter((date) => publishedThen.test(page.text.slice(Math.max(0, date.start - 60), date.start)));

const contradictions = (value: PartialDate, others: readonly FoundDate[]): readonly Problem[] =>
  others.flatMap((other) => {
    const differs = hasYear(other.value)
      ? !compatible(other.value, value)
      : !value.endsWith(other.value.slice(2));
    // A page may appear some days after the report; a month apart, or a weekday that never was, is a contradiction.
    const year = yearOf(value);
    const wrongWeekday =
      year !== null && other.weekday !== null && !hasYear(other.value) && !weekdayFits(other, year);
    const daysApart = year === null ? 0 : Math.abs(dayNumber(withYear(other.value, year)) - dayNumber(value));
    if (!differs || (!wrongWeekday && daysApart <= 7)) return [];
    return [
      {
        kind: 'dates-contradict' as const,
        message: wrongWeekday
          ? `The page is dated ${value}, but its text speaks of “${other.words}”, a day that was no such weekday in ${year}.`
          : `The page is dated ${value}, but its text speaks of “${other.words}”.`,
        place: { start: other.start, end: other.end },
      },
    ];
  });

const compatible = (a: PartialDate, b: PartialDate): boolean => a.startsWith(b) || b.startsWith(a);

const weekdayFits = (date: FoundDate, year: number): boolean => {
  const full = withYear(date.value, year);
  return new Date(`${full}T00:00:00Z`).getUTCDay() === date.weekday;
};

const withYear = (value: PartialDate, year: number): string =>
  hasYear(value) ? value : `${year}${value.slice(1)}`;

/** Days since 1970 of the day, or of the first day of the period. */
const dayNumber = (value: string): number => {
  const [year, month = '01', day = '01'] = value.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
};

const withoutYear = (page: Page, best: FoundDate, dates: readonly FoundDate[]): PublishedOn => {
  const problem: Problem = {
    kind: 'date-without-year',
    message: `“${best.words}” states no year.`,
    place: { start: best.start, end: best.end },
  };
  const partial = (why: string): PublishedOn => ({
    publishedOn: stated(best.value, why),
    problems: [problem],
  });
  const [, , month, day] = best.value.split('-');
  if (best.weekday === null) return partial(`the text says “${best.words}”; it states no year`);
  const { from, to } = yearsOfNames(page.text);
  const fitting = yearsWhere(best.weekday, Number(month), Number(day), from, to);
  const spoken = spokenYears(page.text, dates);
  const latest = Math.max(...spoken);
  const near = fitting.filter((year) => spoken.length > 0 && year >= latest && year <= latest + 1);
  if (near.length !== 1) {
    const years = fitting
      .filter((year) => year <= 2040)
      .slice(0, 4)
      .join(', ');
    return partial(
      `the text says “${best.words}” without a year; the weekday fits ${years === '' ? 'no year of the inspectorate' : years}`,
    );
  }
  const value = parsePartialDate(`${near[0]}-${month}-${day}`);
  if (value === null) return partial(`the text says “${best.words}”; it states no year`);
  return {
    publishedOn: inferred(
      value,
      `“${best.words}” falls on that weekday in ${near[0]}, and the text speaks of ${latest}`,
    ),
    problems: [problem],
  };
};
