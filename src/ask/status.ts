import type { Remark } from '../domain/answer.ts';
import type { Entry } from '../domain/entry.ts';
import { compareNewestFirst } from '../domain/partial-date.ts';
import type { Question } from '../domain/question.ts';
import { asOne, emptyDraft, type FoundDraft } from './draft.ts';
import { currentFirst, inOrder, newestFirst, type Order } from './order.ts';
import { rankLines } from './search.ts';
import type { Shelf } from './shelf.ts';

/** What tells how things stand, beside the kind that was named. */
const standing = ['closure', 'monitoring-change'] as const;

/**
 * How things stand: open, closed, monitored; as of the newest document about the body, which is named. Where no line
 * says, nothing is found: that no document says so is not that it is not so.
 */
export const draftStatus = (question: Question, shelf: Shelf): FoundDraft => {
  const kinds = [...new Set([...question.kinds, ...standing])];
  const { entries, corrections } = rankLines({ ...question, kinds }, shelf);
  const onlyMonitoring =
    question.kinds.length > 0 && question.kinds.every((kind) => kind === 'monitoring-change');
  // Whether a force is monitored is told by lines on monitoring and no others.
  const telling = onlyMonitoring
    ? inOrder(
        entries.filter(isOnMonitoring),
        question.organisations.length > 0 ? [currentFirst, newestFirst] : [],
      )
    : inOrder(entries, [bodyFirst, currentFirst]);
  return {
    ...emptyDraft({ ...question, corrections }),
    shape: 'status',
    sections: asOne(telling, telling.length),
    remarks: telling.length === 0 ? [] : asOf(question, shelf),
    total: telling.length,
  };
};

/** A heading names what the lines under it tell. */
const bodyFirst: Order = (a, b) => Number(a.part === 'heading') - Number(b.part === 'heading');

const isOnMonitoring = ({ evidence }: Entry): boolean =>
  evidence.findingKind === 'monitoring-change' ||
  /\bEngage\b|\bspecial measures\b|\benhanced monitoring\b|\bmonitoring\b/i.test(evidence.spans[0].words);

const asOf = (question: Question, shelf: Shelf): readonly Remark[] => {
  if (question.organisations.length === 0) return [];
  let newest: Entry | null = null;
  for (const entry of shelf.select({ organisations: question.organisations })) {
    const older = newest?.evidence.release.publishedOn.value ?? null;
    if (newest === null || compareNewestFirst(entry.evidence.release.publishedOn.value, older) < 0)
      newest = entry;
  }
  return newest === null ? [] : [{ kind: 'as-of', release: newest.evidence.release }];
};
