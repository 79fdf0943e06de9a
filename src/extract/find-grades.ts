import type { Era } from '../domain/finding.ts';
import type { Grade, GradeWord } from '../domain/grade.ts';
import { yearOf } from '../domain/partial-date.ts';
import type { Place } from '../domain/span.ts';
import { numberOf, numberWords } from './numbers.ts';
import { type GradeRow, findGradeRows } from './grade-rows.ts';
import type { Sentence } from './page.ts';
import type { Reading } from './reading.ts';
import { type Years, spokenYears, yearsOfNames } from './years-of.ts';

const grade = '(outstanding|good|adequate|requir(?:es?|ing) improvement|inadequate)';
const open = `['‘“"]?`;
const close = `['’”"]?`;

/** improved from "x" to "y" */
const change = new RegExp(`\\bfrom\\s+${open}${grade}${close}\\s+to\\s+${open}${grade}${close}`, 'giu');
/** ‘Adequate’ in four areas; good in three of eight areas; four areas as good */
const inAreas = new RegExp(
  `${open}\\b${grade}${close}\\s+(?:ratings?\\s+|grades?\\s+)?(?:in|at|for|across)\\s+(?:${numberWords})\\b(?:\\s+(?:of\\s+\\S+\\s+)?(?:areas?|others?))?`,
  'giu',
);
/** overall grade is ‘Requires Improvement’; rated inadequate across all areas */
const judged = new RegExp(
  `\\b(?:rated|graded|judged|assessed|classed|deemed|grade|grading|judge?ment|rating)\\b(?:\\s+(?:overall|as|is|was|of|to|be|at|the|force|it|remains))*\\s+${open}${grade}${close}(?:\\s+(?:across|in|at|for)\\s+(?:all|every|keeping|preventing|investigating|protecting|\\p{L}+ing)?[^.,;“”"]{0,40})?`,
  'giu',
);

const gradeWord = /outstanding|good|adequate|requir/i;

/** Grades in the sentences that are about this inspection; a definition of grades, or case audits, are none. */
export const findGrades = (
  reading: Reading,
  programme: string | null,
  eras: readonly Era[],
): readonly Grade[] => {
  const scale = scaleOf(reading, programme);
  const grades: Grade[] = [];
  const rows = findGradeRows(reading.page);
  for (const sentence of reading.page.sentences) {
    const row = rows.get(sentence.block.index);
    if (row === undefined && sentence.zone !== 'body' && sentence.block.kind !== 'item') continue;
    const words = reading.page.text.slice(sentence.start, sentence.end);
    if (!gradeWord.test(words)) continue;
    if (/\b(?:cases?|files?|audits?)\b/i.test(words) || reading.phrases.has('grade-definition', words))
      continue;
    grades.push(...gradesOf(words, sentence, reading, scale, row, eras));
  }
  return grades;
};

const gradesOf = (
  words: string,
  sentence: Sentence,
  reading: Reading,
  scale: string | null,
  row: GradeRow | undefined,
  eras: readonly Era[],
): readonly Grade[] => {
  const { source, text } = reading.page;
  const organisation = reading.subjects.length === 1 ? (reading.subjects[0]?.id ?? null) : null;
  const make = (
    place: Place,
    value: string,
    area: string | null,
    previous: string | null,
    areas: number,
    rule: string,
  ): Grade => ({
    span: source.span(sentence.start + place.start, sentence.start + place.end),
    organisation,
    area,
    grade: toGrade(value),
    scale,
    previous: previous === null ? null : toGrade(previous),
    era: eras[sentence.index] ?? 'current',
    areas,
    rule,
  });
  if (row !== undefined) {
    return [make({ start: 0, end: words.length }, row.grade, row.area, null, 1, 'grade-row')];
  }
  const found: Grade[] = [];
  for (const match of words.matchAll(change)) {
    const area = /^[“‘"']?([\p{L} ]{3,40}?),? (?:which |has |have |was )/u.exec(words)?.[1] ?? null;
    found.push(make(placeOf(match), match[2] as string, area, match[1] as string, 1, 'grade-change'));
  }
  for (const match of words.matchAll(inAreas)) {
    const count = numberOf(/(?:in|at|for|across)\s+(\S+)/i.exec(match[0])?.[1] ?? '') ?? 1;
    found.push(make(placeOf(match), match[1] as string, null, null, count, 'grade-count'));
  }
  if (found.length === 0) {
    for (const match of words.matchAll(judged)) {
      const area =
        /\b(?:across|in|at|for)\s+(.+)$/i.exec(match[0])?.[1] ??
        areaBefore(text, sentence, words, match.index);
      found.push(make(placeOf(match), match[1] as string, area, null, 1, 'grade-stated'));
    }
  }
  return found;
};

const placeOf = (match: RegExpExecArray | RegExpMatchArray): Place => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

/** "Effectiveness has been rated as": the words at the sentence's head. */
const areaBefore = (_text: string, _sentence: Sentence, words: string, index: number): string | null =>
  /^([\p{Lu}][\p{L} ]{3,40}?) (?:has been|have been|is|was|were) $/u.exec(words.slice(0, index))?.[1] ?? null;

const toGrade = (words: string): GradeWord => {
  const lower = words.toLowerCase().replace(/\s+/g, ' ');
  return lower.startsWith('requir') ? 'requires improvement' : (lower as GradeWord);
};

/** The scale that the programme used at the time; four or five steps differ by years. Null when nothing decides. */
const scaleOf = (reading: Reading, programme: string | null): string | null => {
  if (programme === null) return null;
  const years = yearsOf(reading);
  const rows = [...reading.page.reference.scales.values()].filter(
    (scale) => scale.programmes.includes(programme) && scale.grades.length > 0,
  );
  // "adequate" exists only where there are five.
  const adequate =
    /\badequate\b/i.test(reading.page.text) &&
    /['‘“"]adequate['’”"]|adequate (?:ratings?|in)/i.test(reading.page.text);
  const fitting = rows.filter(
    (scale) =>
      (scale.from === null || Number(scale.from.slice(0, 4)) <= years.to) &&
      (scale.to === null || Number(scale.to.slice(0, 4)) >= years.from) &&
      (!adequate || scale.grades.includes('adequate')),
  );
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
};

/** The year of publication; where that is unknown, the latest the text speaks of and the one after; else what the names leave. */
const yearsOf = (reading: Reading): Years => {
  const published = reading.publishedOn.value;
  const year = published === null ? null : yearOf(published);
  if (year !== null) return { from: year, to: year };
  const spoken = spokenYears(reading.page.text, []);
  if (spoken.length === 0) return yearsOfNames(reading.page.text);
  const latest = Math.max(...spoken);
  return { from: latest, to: latest + 1 };
};
