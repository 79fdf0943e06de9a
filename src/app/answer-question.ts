import type { Answer, Coverage, Suggestion } from '../domain/answer.ts';
import type { Asked } from '../domain/question.ts';
import type { Naming } from '../copy/naming.ts';

/** Answers what people type, over one library. */
export interface Answerer {
  /** Synchronous and without effects but for a defect reported; never throws for anything a person can type. */
  readonly answer: (asked: Asked) => Answer;
  readonly coverage: Coverage;
  /** Questions this library can answer, to start with. */
  readonly examples: readonly Suggestion[];
  /** How the ids in answers are written for people. */
  readonly naming: Naming;
}
