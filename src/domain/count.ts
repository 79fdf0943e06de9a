import type { Span } from './span.ts';

/** A number that a release prints about what was found: evidence, not a finding. */
export interface Count {
  readonly span: Span;
  /** What was counted, as a number; null for "two-thirds" and its like, which stay in `span.words`. */
  readonly value: number | null;
  /** As printed, lower case: `recommendations`, `overdue visits`. */
  readonly unit: string;
  /** Six of the 15: 15. */
  readonly denominator: number | null;
  /** The word that says it is not exact: `almost`, `more than`; null when exact. */
  readonly approximately: string | null;
  readonly rule: string;
}
