import type { Draft, FoundDraft } from './draft.ts';
import { missingTopics, missingWords } from './missing-words.ts';
import { listRemarks, undatedRemark } from './remarks.ts';
import type { Shelf } from './shelf.ts';
import { askingKinds, findingsAsked } from './sorts.ts';

/** With what an honest reader would be told of any list. */
export const remarked = (draft: Draft, shelf: Shelf): Draft => {
  if (draft.kind !== 'found') return draft;
  const shown = draft.sections.flatMap(({ entries }) => entries);
  return { ...draft, remarks: [...draft.remarks, ...generalRemarks(draft, shown, shelf)] };
};

const generalRemarks = (
  { question, shape, remarks }: FoundDraft,
  shown: FoundDraft['sections'][number]['entries'],
  shelf: Shelf,
): FoundDraft['remarks'] => {
  const own = new Set(remarks.map(({ kind }) => kind));
  const supports = question.intent === 'quotes' || question.intent === 'who' ? 'quote' : 'finding';
  const { kinds } = findingsAsked(question);
  const formal = question.kinds.filter((kind) => askingKinds.includes(kind));
  const isOther =
    shape === 'list' &&
    formal.length > 0 &&
    formal.length === question.kinds.length &&
    shown.length > 0 &&
    !shown.some(({ evidence }) => evidence.findingKind !== null && formal.includes(evidence.findingKind));
  return [
    ...(isOther ? [{ kind: 'not-of-kind' as const, kinds: formal }] : []),
    ...(remarks.some(({ kind }) => kind === 'words-aside') ? [] : missingWords(question, shown, shelf)),
    ...missingTopics(question, shown),
    ...listRemarks(shown),
    ...undatedRemark(question, { supports: [supports], kinds }, shelf),
  ].filter(({ kind }) => !own.has(kind));
};
