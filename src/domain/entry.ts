import type { Evidence } from './answer.ts';
import type { Count } from './count.ts';
import type { Inspection } from './inspection.ts';

/**
 * A row of the index: a place in a release that can be shown as it stands. Every finding, every quote, and every other
 * sentence or list item as a passage, so that a question can be answered by any line.
 */
export interface Entry {
  /** Its place in the library it was built for, from 0; means nothing in another library. */
  readonly id: number;
  readonly evidence: Evidence;
  readonly inspection: Inspection;
  /** Place of its inspection among all, newest first, from 0: what sorts "newest inspection first". */
  readonly rank: number;
  /** Headings and notes for editors are words too, but seldom the answer. */
  readonly part: 'body' | 'heading' | 'notes';
  /** Numbers printed in it. */
  readonly counts: readonly Count[];
}
