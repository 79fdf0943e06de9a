import type { Question } from '../domain/question.ts';
import { type FoundDraft, listDraft } from './draft.ts';
import { asPrinted, currentFirst, inspectorateFirst, newestFirst, statedFirst } from './order.ts';
import type { Shelf } from './shelf.ts';
import { isPraise, praisingKinds } from './sorts.ts';

/** What went well: the inspectorate's own praise before what a force says of itself, whatever is newer. */
export const draftGoodPractice = (question: Question, shelf: Shelf): FoundDraft =>
  listDraft(
    question,
    { supports: ['finding'], kinds: question.kinds.length > 0 ? question.kinds : praisingKinds },
    [inspectorateFirst, currentFirst, newestFirst, statedFirst, asPrinted],
    shelf,
    isPraise,
  );
