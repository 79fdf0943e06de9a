import { yearOf } from '../domain/partial-date.ts';
import type { Place } from '../domain/span.ts';
import type { Reference, ScaleRow } from '../reference/reference.ts';
import type { GradeWord } from '../domain/grade.ts';
import type { Reading } from './reading.ts';
import { type Years, spokenYears, yearsOfNames } from './years-of.ts';

/** What a document's grades and their areas tell of the scale they are on. */
export interface Graded {
  readonly grade: GradeWord;
  readonly area: string | null;
  readonly areas: number;
}

/** Programmes that give no grades of their own: what a force was graded they retell of its regular inspection. */
const retells = new Set([
  'monitoring',
  'other',
  'section-55',
  'cause-of-concern-letter',
  'victim-service-assessment',
]);
/** Pillars were graded on four steps only, and so was a force as a whole. */
const pillar =
  /^(?:(?:its|the|their) )?(?:overall )?(?:effectiveness|efficiency|legitimacy)\b|^people$|^overall$|^looking after its people$/i;
/** Areas of policing or of a fire service counted together: more than there ever were pillars. */
const manyAreas = 5;

/**
 * The scale that each grade of a document is on, by the programme, the year that it was given in and what is graded;
 * four or five steps differ by years. Null where nothing decides.
 */
export const scalesOf = (
  reading: Reading,
  programme: string | null,
  graded: readonly Graded[],
): ((within: Place) => string | null) => {
  const { page } = reading;
  const rows = rowsOf(page.reference, familyOf(reading, programme));
  const years = yearsOf(reading);
  const usual = pick(rows, years, graded);
  return ({ start, end }) => {
    // "In 2019 it was rated good": on the scale of that year.
    const told = spokenYears(page.text.slice(start, end), []).filter((year) => year < years.from);
    if (told.length === 0) return usual;
    const year = Math.max(...told);
    return pick(rows, { from: year, to: year }, []) ?? usual;
  };
};

const familyOf = ({ subjects, page }: Reading, programme: string | null): string | null => {
  if (programme !== null && !retells.has(programme)) return programme;
  const kinds = new Set(subjects.map(({ id }) => page.reference.organisations.get(id)?.kind));
  if (kinds.size === 1 && kinds.has('fire-service')) return 'fire';
  return kinds.has('police-force') && !kinds.has('fire-service') ? 'peel' : null;
};

const rowsOf = (reference: Reference, family: string | null): readonly ScaleRow[] =>
  family === null
    ? []
    : [...reference.scales.values()].filter(
        (scale) => scale.programmes.includes(family) && scale.grades.length > 0,
      );

const pick = (rows: readonly ScaleRow[], years: Years, graded: readonly Graded[]): string | null => {
  const inYears = rows.filter(
    (scale) =>
      (scale.from === null || Number(scale.from.slice(0, 4)) <= years.to) &&
      (scale.to === null || Number(scale.to.slice(0, 4)) >= years.from),
  );
  const [only] = inYears;
  if (only !== undefined && inYears.length === 1 && years.to - years.from <= 1 && fits(only, graded))
    return only.id;
  const known = inYears.filter((scale) => fits(scale, graded));
  // A round ends in the year in which the next begins: what was graded tells which of them it is.
  const fitting = known.length > 0 ? known : rows.filter((scale) => fits(scale, graded));
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
};

const fits = (scale: ScaleRow, graded: readonly Graded[]): boolean => {
  // "Adequate" exists only where there are five.
  if (graded.some(({ grade }) => !scale.grades.includes(grade))) return false;
  const hasFive = scale.grades.includes('adequate');
  if (graded.some(({ area }) => area !== null && pillar.test(area))) return !hasFive;
  const counted = graded.reduce((sum, { areas }) => sum + (areas > 1 ? areas : 0), 0);
  return counted < manyAreas || hasFive;
};

/** The year of publication; where that is unknown, the latest the text speaks of and the one after, within what the names leave. */
const yearsOf = (reading: Reading): Years => {
  const published = reading.publishedOn.value;
  const year = published === null ? null : yearOf(published);
  if (year !== null) return { from: year, to: year };
  const names = yearsOfNames(reading.page.text);
  const spoken = spokenYears(reading.page.text, []);
  if (spoken.length === 0) return names;
  const latest = Math.max(...spoken);
  const both = { from: Math.max(latest, names.from), to: Math.min(latest + 1, names.to) };
  return both.from <= both.to ? both : { from: latest, to: latest + 1 };
};
