import type { Count } from './count.ts';
import type { Finding } from './finding.ts';
import type { Grade } from './grade.ts';
import type { Known } from './known.ts';
import type { Subject } from './organisation.ts';
import type { PartialDate } from './partial-date.ts';
import type { Problem } from './problem.ts';
import type { Publisher } from './publisher.ts';
import type { Quote } from './quote.ts';

/** inspection: a first look. review: a follow-up, re-inspection, revisit or post-inspection review. */
export type Stage = 'inspection' | 'review';

/** Everything read from one release. Derived: throwing it away loses nothing. */
export interface Extraction {
  readonly releaseId: string;
  /** What the reading is true of. */
  readonly textHash: string;
  readonly publishedOn: Known<PartialDate>;
  readonly publisher: Known<Publisher>;
  /** The forces and services it is about, not every one it names. In order of first mention. */
  readonly subjects: readonly Subject[];
  /** A row of `corpus/reference/programmes.yml`. */
  readonly programme: Known<string>;
  readonly stage: Known<Stage>;
  readonly quotes: readonly Quote[];
  readonly findings: readonly Finding[];
  readonly grades: readonly Grade[];
  readonly counts: readonly Count[];
  readonly problems: readonly Problem[];
}
