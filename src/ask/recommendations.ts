import type { FindingKind } from '../domain/finding.ts';
import type { Question } from '../domain/question.ts';
import { type Draft, listDraft } from './draft.ts';
import { asPrinted, currentFirst, inspectorateFirst, kindsFirst, newestFirst } from './order.ts';
import type { Shelf } from './shelf.ts';

/** What is a recommendation in form or in effect. */
export const askingKinds: readonly FindingKind[] = [
  'recommendation',
  'area-for-improvement',
  'cause-of-concern',
];

/** What asks for something to be done: recommendations first, then what implies one. Each is labelled as what it is. */
const groups: readonly (readonly FindingKind[])[] = [
  ['recommendation'],
  ['area-for-improvement'],
  ['cause-of-concern'],
  ['concern'],
];

export const recommendingKinds: readonly FindingKind[] = groups.flat();

export const draftRecommendations = (question: Question, shelf: Shelf): Draft =>
  listDraft(
    question,
    { supports: ['finding'], kinds: question.kinds.length > 0 ? question.kinds : recommendingKinds },
    [kindsFirst(groups), currentFirst, newestFirst, inspectorateFirst, asPrinted],
    shelf,
  );
