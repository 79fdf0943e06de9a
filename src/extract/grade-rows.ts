import type { Page } from './page.ts';

const row =
  /^(?<area>[^.:|“”]{3,70}?)\s*(?:[–—|:]\s*|\s-\s|\s)['‘“"]?(?<grade>outstanding|good|adequate|requires improvement|inadequate)['’”"]?\s*\|?[.;]?$/iu;

export interface GradeRow {
  readonly area: string;
  readonly grade: string;
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
    const { area, grade } = match?.groups ?? {};
    if (
      area === undefined ||
      grade === undefined ||
      /\b(?:is|are|was|were|as|not|be|been)$/i.test(area.trim())
    )
      continue;
    rows.set(block.index, { area: area.trim().replace(/\s*\|$/, ''), grade });
    if (!/[–—|:]|\s-\s/.test(words.slice(area.length, words.length - grade.length))) bare.push(block.index);
  }
  const company = bare.length >= 2 || rows.size - bare.length >= 1;
  for (const index of bare) if (!company) rows.delete(index);
  return rows;
};
