import type { Era } from './finding.ts';
import type { OrganisationId } from './organisation.ts';
import type { Span } from './span.ts';

export type GradeWord = 'outstanding' | 'good' | 'adequate' | 'requires improvement' | 'inadequate';

/** Never a bare word: grades of different scales do not compare. */
export interface Grade {
  readonly span: Span;
  readonly organisation: OrganisationId | null;
  /** As printed; null when the text counts areas without naming them. */
  readonly area: string | null;
  readonly grade: GradeWord;
  /** A row of `scales` in programmes.yml: `peel4`, `frs5`; null when neither programme nor date decides it. */
  readonly scale: string | null;
  readonly previous: GradeWord | null;
  /** Whether it is this inspection's, or retold of an earlier one. */
  readonly era: Era;
  /** How many areas share it when they are not named; 1 otherwise. */
  readonly areas: number;
  readonly rule: string;
}
