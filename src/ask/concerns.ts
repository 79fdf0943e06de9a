import type { Entry } from '../domain/entry.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { Question } from '../domain/question.ts';
import { type Draft, listDraft } from './draft.ts';
import { asPrinted, currentFirst, formalFirst, inspectorateFirst, newestFirst } from './order.ts';
import { hasLowGrade } from './grade-words.ts';
import type { Shelf } from './shelf.ts';

export const criticalKinds: readonly FindingKind[] = [
  'cause-of-concern',
  'area-for-improvement',
  'recommendation',
  'concern',
  'graded-judgment',
];

/**
 * What inspectors criticised: what holds now before what is retold, newest inspection first, formal before loose, the
 * inspectorate's own judgement before what others say of it.
 */
export const draftConcerns = (question: Question, shelf: Shelf): Draft =>
  listDraft(
    question,
    { supports: ['finding'], kinds: question.kinds.length > 0 ? question.kinds : criticalKinds },
    [currentFirst, newestFirst, formalFirst, inspectorateFirst, asPrinted],
    shelf,
    isCritical,
  );

/** A grade is a criticism when it is one of the two lower ones. */
const isCritical = ({ evidence }: Entry): boolean =>
  evidence.findingKind !== 'graded-judgment' || hasLowGrade(evidence.spans[0].words);
