import type { Question } from '../domain/question.ts';
import { type FoundDraft, listDraft } from './draft.ts';
import { asPrinted, currentFirst, inspectorateFirst, kindsFirst, newestFirst, statedFirst } from './order.ts';
import type { Shelf } from './shelf.ts';
import { recommendingGroups, recommendingKinds } from './sorts.ts';

/** What was asked for: recommendations by that name, then what asks for the same in other forms. */
export const draftRecommendations = (question: Question, shelf: Shelf): FoundDraft =>
  listDraft(
    question,
    { supports: ['finding'], kinds: question.kinds.length > 0 ? question.kinds : recommendingKinds },
    [kindsFirst(recommendingGroups), currentFirst, newestFirst, statedFirst, inspectorateFirst, asPrinted],
    shelf,
  );
