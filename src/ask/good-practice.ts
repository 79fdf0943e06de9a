import type { Entry } from '../domain/entry.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { Question } from '../domain/question.ts';
import { type Draft, listDraft } from './draft.ts';
import { asPrinted, currentFirst, inspectorateFirst, newestFirst } from './order.ts';
import { hasHighGrade } from './grade-words.ts';
import type { Shelf } from './shelf.ts';

export const praisingKinds: readonly FindingKind[] = [
  'good-practice',
  'progress',
  'closure',
  'graded-judgment',
];

/** What went well: the inspectorate's own praise before what a force says of itself, whatever is newer. */
export const draftGoodPractice = (question: Question, shelf: Shelf): Draft =>
  listDraft(
    question,
    { supports: ['finding'], kinds: question.kinds.length > 0 ? question.kinds : praisingKinds },
    [inspectorateFirst, currentFirst, newestFirst, asPrinted],
    shelf,
    isPraise,
  );

const isPraise = ({ evidence }: Entry): boolean =>
  evidence.findingKind !== 'graded-judgment' || hasHighGrade(evidence.spans[0].words);
