import type { Remark } from '../domain/answer.ts';
import type { Count } from '../domain/count.ts';
import type { Condition, Entry } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { conditionOf } from './draft.ts';
import type { Shelf } from './shelf.ts';

/** Grades of more than one scale among what is shown. */
export const scalesRemark = (entries: readonly Entry[]): readonly Remark[] => {
  const scales = [
    ...new Set(
      entries.flatMap(({ grades }) => grades.flatMap(({ scale }) => (scale === null ? [] : [scale]))),
    ),
  ];
  return scales.length > 1 ? [{ kind: 'scales-differ', scales }] : [];
};

/** What is to be said of any list of findings: whose word it all is, of which inspection, and numbers that do not agree. */
export const listRemarks = (entries: readonly Entry[]): readonly Remark[] => {
  const findings = entries.filter(({ evidence }) => evidence.supports === 'finding');
  const remarks: Remark[] = [];
  if (findings.length > 0 && findings.length === entries.length) {
    if (findings.every(({ evidence }) => evidence.voice === 'force')) remarks.push({ kind: 'self-reported' });
    if (findings.every(({ evidence }) => evidence.era === 'earlier')) remarks.push({ kind: 'earlier-only' });
  }
  return [...remarks, ...countsRemark(entries), ...scalesRemark(entries)];
};

/** Further apart than this, two numbers of one unit count two things. */
const nearEnough = 0.1;

/**
 * One thing counted differently: the same unit, about the same body, in different words of print and nearly the same
 * number ("almost 100" and 98). Numbers far apart most likely count different things, and are left alone.
 */
const countsRemark = (entries: readonly Entry[]): readonly Remark[] => {
  const seen: { count: Count; entry: Entry }[] = [];
  for (const entry of entries) {
    for (const count of entry.counts) {
      const other = seen.find((one) => differs(one, { count, entry }));
      if (other !== undefined) {
        return [{ kind: 'counts-differ', printed: [other.count.span.words, count.span.words] }];
      }
      seen.push({ count, entry });
    }
  }
  return [];
};

const differs = (a: { count: Count; entry: Entry }, b: { count: Count; entry: Entry }): boolean => {
  const [x, y] = [a.count.value, b.count.value];
  if (x === null || y === null || x === y || a.count.unit !== b.count.unit) return false;
  const [one] = a.entry.evidence.subjects;
  const isSameBody = one !== undefined && b.entry.evidence.subjects.some(({ id }) => id === one.id);
  return isSameBody && Math.abs(x - y) / Math.max(x, y) <= nearEnough;
};

/** How many items a period leaves out only because nobody knows when their release came out. */
export const undatedRemark = (question: Question, condition: Condition, shelf: Shelf): readonly Remark[] => {
  if (question.period === null) return [];
  const { length: number } = shelf.select({
    ...conditionOf(question),
    ...condition,
    topics: question.topics,
    period: null,
    undated: true,
  });
  return number === 0 ? [] : [{ kind: 'undated', number }];
};
