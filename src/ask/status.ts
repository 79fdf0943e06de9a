import type { Remark } from '../domain/answer.ts';
import type { Entry } from '../domain/entry.ts';
import { type Question, typedFor } from '../domain/question.ts';
import { asOne, emptyDraft, type FoundDraft } from './draft.ts';
import { newestRelease } from './newest-release.ts';
import { bodyFirst, currentFirst, inTurn, kindsFirst, newestFirst, type Order } from './order.ts';
import { rankLines } from './search.ts';
import type { Shelf } from './shelf.ts';

/** What tells how things stand, beside the kind that was named. */
const standing = ['closure', 'monitoring-change'] as const;

/** What is open is told by the line that says so, whatever was closed beside it. */
const asksOpen = /\b(?:open|outstanding|remain\w*|in place)\b/i;

/**
 * How things stand: open, closed, monitored; as of the newest document about the body, which is named. Where no line
 * says, nothing is found: that no document says so is not that it is not so.
 */
export const draftStatus = (question: Question, shelf: Shelf): FoundDraft => {
  const kinds = [...new Set([...question.kinds, ...standing])];
  const { entries, corrections } = rankLines({ ...question, kinds }, shelf);
  const inOrder = (lines: readonly Entry[], orders: readonly Order[]): readonly Entry[] => {
    const order = inTurn(orders, shelf.facts);
    return lines.toSorted((a, b) => order(a.id, b.id));
  };
  const onlyMonitoring =
    question.kinds.length > 0 && question.kinds.every((kind) => kind === 'monitoring-change');
  // Whether a force is monitored is told by lines on monitoring and no others.
  const telling = onlyMonitoring
    ? inOrder(
        entries.filter(isOnMonitoring),
        question.organisations.length > 0 ? [currentFirst, newestFirst] : [],
      )
    : inOrder(entries, [
        bodyFirst,
        currentFirst,
        ...(asksOpen.test(typedFor(question)) ? [] : [kindsFirst([standing])]),
      ]);
  return {
    ...emptyDraft({ ...question, corrections }),
    shape: 'status',
    sections: asOne(telling, telling.length),
    remarks: telling.length === 0 ? [] : asOf(question, shelf),
    total: telling.length,
  };
};

const isOnMonitoring = ({ evidence }: Entry): boolean =>
  evidence.findingKind === 'monitoring-change' ||
  /\bEngage\b|\bspecial measures\b|\benhanced monitoring\b|\bmonitoring\b/i.test(evidence.spans[0].words);

const asOf = (question: Question, shelf: Shelf): readonly Remark[] => {
  if (question.organisations.length === 0) return [];
  const newest = newestRelease(shelf.select({ organisations: question.organisations }), shelf);
  return newest === null ? [] : [{ kind: 'as-of', release: newest.evidence.release }];
};
