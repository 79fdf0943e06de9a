import type { GradeWord } from '../domain/grade.ts';
import { toGradeWord } from './grade-words.ts';
import type { Page } from './page.ts';
import { cued } from './cued.ts';

const word = 'outstanding|good|adequate|requires improvement|inadequate';
/** Area, mark or nothing, grade, and what it was before. */
const row = cued(
  new RegExp(
    `^(?<area>[^.:|“”]{3,70}?)\\s*(?<mark>[–—|:.]\\s*|\\s-\\s|\\s)['‘“"]?(?<grade>${word})['’”"]?\\s*\\|?(?:\\s*[(,|–—-]\\s*(?:(?:was|previously|formerly|up from|down from|before)\\s+)?['‘“"]?(?<previous>${word})['’”"]?(?:\\s+(?:in|last|before)\\b[^.;)]{0,20})?\\)?)?\\s*\\|?(?:\\s*\\((?:no change|unchanged|same)[^)]{0,20}\\))?[.;]?$`,
    'iu',
  ),
);
/** A line that is a grade and nothing else: the areas stand under it, or the one it is for stands above it. */
const alone = cued(new RegExp(`^['‘“"]?(?<grade>${word})['’”"]?\\s*:?$`, 'iu'));

export interface GradeRow {
  readonly area: string;
  readonly grade: GradeWord;
  readonly previous: GradeWord | null;
}

/**
 * The lines of a grade table, by block index: `Area – Grade`, `Area | Grade`, or the two without anything between. A
 * line with a mark between is a row by itself; without one, only in the company of other rows.
 */
export const findGradeRows = (page: Page): ReadonlyMap<number, GradeRow> => {
  const rows = new Map<number, GradeRow>();
  const bare: number[] = [];
  for (const block of page.blocks) {
    const zone = page.zones[block.index];
    if (zone === 'notes' || zone === 'after' || block.index === 0) continue;
    const words = page.text.slice(block.start, block.end);
    if (words.length > 110) continue;
    const match = row.exec(words);
    const { area, grade, mark, previous } = match?.groups ?? {};
    if (
      area === undefined ||
      grade === undefined ||
      /\b(?:is|are|was|were|as|not|be|been)$/i.test(area.trim())
    )
      continue;
    rows.set(block.index, {
      area: area.trim().replace(/\s*\|$/, ''),
      grade: toGradeWord(grade),
      previous: previous === undefined ? null : toGradeWord(previous),
    });
    if (mark === undefined || mark.trim() === '') bare.push(block.index);
  }
  const company = bare.length >= 2 || rows.size - bare.length >= 1;
  for (const index of bare) if (!company) rows.delete(index);
  return new Map([...rows, ...underGrades(page)]);
};

/** "Good:" and under it the areas that are, item by item. */
const underGrades = (page: Page): ReadonlyMap<number, GradeRow> => {
  const rows = new Map<number, GradeRow>();
  for (const block of page.blocks) {
    if (block.kind !== 'item' || block.leadIn === null) continue;
    const above = page.blocks[block.leadIn];
    if (above === undefined) continue;
    const grade = alone.exec(page.text.slice(above.start, above.end))?.groups?.['grade'];
    const area = page.text.slice(block.start, block.end).replace(/[.;]$/, '');
    if (grade === undefined || area.length > 90) continue;
    rows.set(block.index, { area, grade: toGradeWord(grade), previous: null });
  }
  return rows;
};
