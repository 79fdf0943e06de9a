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
import { criticalKinds, isCritical } from './sorts.ts';

/**
 * What inspectors criticised: what holds now before what is retold, newest inspection first, formal before loose, the
 * inspectorate's own judgement before what others say of it.
 */
export const draftConcerns = (question: Question, shelf: Shelf): FoundDraft =>
  listDraft(
    question,
    { supports: ['finding'], kinds: question.kinds.length > 0 ? question.kinds : criticalKinds },
    [currentFirst, newestFirst, formalFirst, statedFirst, inspectorateFirst, asPrinted],
    shelf,
    isCritical,
  );
