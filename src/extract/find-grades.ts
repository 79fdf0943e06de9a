import type { Era } from '../domain/finding.ts';
import type { Grade } from '../domain/grade.ts';
import type { Subject } from '../domain/organisation.ts';
import type { Place } from '../domain/span.ts';
import { type GradeRow, findGradeRows } from './grade-rows.ts';
import { findGradeMentions } from './grade-words.ts';
import type { Sentence } from './page.ts';
import type { Reading } from './reading.ts';
import { focusBySentence, mentionsWithin } from './subjects-of.ts';
import { cued } from './cued.ts';
import { scalesOf } from './scale-of.ts';

const gradeWord = cued(/outstanding|good|adequate|requir/i);

/** Grades in the sentences that are about this inspection; a definition of grades, or case audits, are none. */
export const findGrades = (
  reading: Reading,
  programme: string | null,
  eras: readonly Era[],
): readonly Grade[] => {
  const grades: Grade[] = [];
  /** The sentence of each. */
  const places: Place[] = [];
  const rows = findGradeRows(reading.page);
  const focus = reading.subjects.length > 1 ? focusBySentence(reading) : [];
  for (const sentence of reading.page.sentences) {
    const row = rows.get(sentence.block.index);
    if (row === undefined && sentence.zone !== 'body' && sentence.block.kind !== 'item') continue;
    // A row is one line, whatever stops stand in it.
    if (row !== undefined && sentence.start > sentence.block.start) continue;
    const { start, end } = sentence.block;
    const words = row === undefined ? sentence.words : reading.page.text.slice(start, end);
    if (!gradeWord.test(words)) continue;
    if (row === undefined && (ofCases.test(words) || reading.phrases.has('grade-definition', words)))
      continue;
    for (const grade of gradesOf(words, sentence, reading, row, eras, focus[sentence.index] ?? [])) {
      grades.push(grade);
      places.push(row === undefined ? sentence : sentence.block);
    }
  }
  // What is graded tells the scale too, so it is settled when all grades are known.
  const current = grades.filter(({ era }) => era === 'current');
  const scaleIn = scalesOf(reading, programme, current.length > 0 ? current : grades);
  return grades.map((grade, index) => ({ ...grade, scale: scaleIn(places[index] ?? grade.span) }));
};

/** Case files are graded too, and their grades are none of the force's. */
const ofCases = cued(/\b(?:cases?|files?|audits?)\b/i);

const gradesOf = (
  words: string,
  sentence: Sentence,
  reading: Reading,
  row: GradeRow | undefined,
  eras: readonly Era[],
  focus: readonly Subject[],
): readonly Grade[] => {
  const { source } = reading.page;
  const make = (place: Place, graded: Omit<Grade, 'span' | 'organisation' | 'scale' | 'era'>): Grade => ({
    span: source.span(sentence.start + place.start, sentence.start + place.end),
    organisation: organisationOf(reading, sentence, sentence.start + place.start, focus),
    scale: null,
    era: eras[sentence.index] ?? 'current',
    ...graded,
  });
  if (row !== undefined) {
    const { area, grade, previous } = row;
    return [make({ start: 0, end: words.length }, { area, grade, previous, areas: 1, rule: 'grade-row' })];
  }
  return findGradeMentions(words).map(({ start, end, how, ...graded }) =>
    make({ start, end }, { ...graded, area: areaOf(graded.area, reading), rule: how }),
  );
};

/** An area that is only a body's name is none: "Ardenshire Police was rated". */
const areaOf = (area: string | null, { subjects }: Reading): string | null =>
  area === null ||
  subjects.some(({ name }) => name.toLowerCase().includes(area.toLowerCase().replace(/^the /, '')))
    ? null
    : area;

/** Whom the grade is given to: the subject named last before it in its sentence, else the one the text is about there. */
const organisationOf = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  focus: readonly Subject[],
): Grade['organisation'] => {
  const { subjects, mentions } = reading;
  if (subjects.length === 1) return subjects[0]?.id ?? null;
  const own = mentionsWithin(mentions, { start: sentence.start, end: at }).findLast(({ ids }) =>
    ids.some((id) => subjects.some((one) => one.id === id)),
  );
  const ids = own?.ids.filter((id) => subjects.some((one) => one.id === id)) ?? [];
  if (ids.length === 1) return ids[0] ?? null;
  return focus.length === 1 ? (focus[0]?.id ?? null) : null;
};
