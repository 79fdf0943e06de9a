import type { OrganisationId } from './organisation.ts';
import type { PartialDate } from './partial-date.ts';
import type { Stage } from './extraction.ts';

/** One inspection, many documents: the inspectorate's release, the force's, the commissioner's, the press. */
export interface Inspection {
  readonly id: string;
  readonly organisations: readonly OrganisationId[];
  readonly programme: string | null;
  readonly stage: Stage | null;
  /** Of the earliest document; null when none is dated. */
  readonly publishedOn: PartialDate | null;
  readonly releaseIds: readonly string[];
}
