import type { Question } from '../domain/question.ts';
import { type FoundDraft, listDraft } from './draft.ts';
import {
  asPrinted,
  currentFirst,
  formalFirst,
  inspectorateFirst,
  newestFirst,
  statedFirst,
} from './order.ts';
import type { Shelf } from './shelf.ts';

/** Findings of any kind, praise and criticism alike, that meet what was asked. */
export const draftFindings = (question: Question, shelf: Shelf): FoundDraft =>
  listDraft(
    question,
    { supports: ['finding'], kinds: question.kinds },
    [currentFirst, newestFirst, formalFirst, statedFirst, inspectorateFirst, asPrinted],
    shelf,
  );
