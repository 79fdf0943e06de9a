import type { QuestionRow } from './question-row.ts';
import { findingRows } from './rows-findings.ts';
import { followUpRows } from './rows-follow-ups.ts';
import { formRows } from './rows-forms.ts';
import { plainRows } from './rows-plain.ts';
import { slotRows } from './rows-slots.ts';

/** The project's own table of questions with their right answers; every intent and slot is in it. */
export const questionRows: readonly QuestionRow[] = [
  ...findingRows,
  ...formRows,
  ...slotRows,
  ...plainRows,
  ...followUpRows,
];
