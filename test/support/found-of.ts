import type { Answer, Coverage, Evidence } from '../../src/domain/answer.ts';
import type { NonEmpty } from '../../src/domain/known.ts';
import type { Question } from '../../src/domain/question.ts';

/** A plain list as an answer. */
export const foundOf = (
  question: Question,
  evidence: NonEmpty<Evidence>,
  total: number,
  coverage: Coverage,
): Extract<Answer, { kind: 'found' }> => ({
  kind: 'found',
  shape: 'list',
  question,
  sections: [{ heading: null, evidence, total }],
  remarks: [],
  total,
  coverage,
});
