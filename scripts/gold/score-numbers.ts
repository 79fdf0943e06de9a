import { isOneOf, meet, plain } from './compare.ts';
import type { Gold } from './gold.ts';
import type { Reading } from './reading.ts';
import type { Tally } from './tally.ts';

/**
 * Grades are matched by grade and area (or by how many unnamed areas share it); counts by value and words. Gold lists
 * the counts that matter, not every number, so only what it lists is judged.
 */
export const scoreNumbers = (gold: Gold, reading: Reading, tally: Tally): void => {
  if (gold.grades !== undefined) scoreGrades(gold.grades, reading, tally);
  const counts = new Set(reading.counts);
  for (const wanted of gold.counts ?? []) {
    const found = [...counts].find(
      ({ value, text }) =>
        (typeof wanted.value === 'number' ? value === wanted.value : value === null) &&
        meet(plain(text), plain(wanted.printed)),
    );
    tally.judge('counts', found !== undefined, `not read: ${wanted.printed}`);
    if (found === undefined) continue;
    counts.delete(found);
    if (typeof wanted.of === 'number') {
      const right = found.denominator === wanted.of;
      tally.judge(
        'counts of how many',
        right,
        `${found.denominator}, right is ${wanted.of}: ${wanted.printed}`,
      );
    }
    const exact = wanted.approx === undefined;
    tally.judge(
      'counts exact or not',
      exact === (found.approximately === null),
      `${found.approximately ?? 'exact'}, right is ${wanted.approx ?? 'exact'}: ${wanted.printed}`,
    );
  }
};

const scoreGrades = (wantedGrades: NonNullable<Gold['grades']>, reading: Reading, tally: Tally): void => {
  const left = new Set(reading.grades);
  for (const wanted of wantedGrades) {
    const area = plain(wanted.area);
    const fits = [...left].filter(
      (one) =>
        plain(one.grade) === plain(wanted.grade) &&
        // A grade of two forces in one list is told apart by the force; where gold names none, any will do.
        (wanted.force === null || one.organisation === null || isOneOf(one.organisation, [wanted.force])),
    );
    const found =
      fits.find((one) => area !== '' && one.area !== null && meet(plain(one.area), area)) ??
      fits.find((one) => (area === '' || one.area === null) && meet(plain(one.text), plain(wanted.printed)));
    if (found === undefined) {
      tally.missed('grades', `${wanted.area ?? `${wanted.n} areas`}: ${wanted.grade}`);
      continue;
    }
    left.delete(found);
    tally.both('grades');
    const of = wanted.area ?? wanted.printed;
    if (wanted.force !== null) {
      const right = isOneOf(found.organisation, [wanted.force]);
      tally.judge('grade force', right, `${found.organisation}, right is ${wanted.force}: ${of}`);
    }
    if (wanted.scale !== null) {
      const right = isOneOf(found.scale, [wanted.scale]);
      tally.judge('grade scale', right, `${found.scale}, right is ${wanted.scale}: ${of}`);
    }
    if (wanted.previous !== null) {
      const right = plain(found.previous) === plain(wanted.previous);
      tally.judge('grade before', right, `${found.previous}, right is ${wanted.previous}: ${of}`);
    }
  }
  for (const one of left) tally.extra('grades', `${one.area ?? `${one.areas} areas`}: ${one.grade}`);
};
