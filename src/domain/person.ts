import type { OrganisationId } from './organisation.ts';
import type { Span } from './span.ts';

/** Whose words they are, at the date of the document: the same person may lead a force one year and inspect the next. */
export type Role =
  | 'inspector'
  | 'force-leader'
  | 'fire-leader'
  | 'pcc'
  | 'council'
  | 'charity'
  | 'government'
  | 'union'
  | 'document'
  | 'other';

/** Who is printed as saying something. A document that speaks ("the report said") has no name and the role `document`. */
export interface Speaker {
  /** As printed, without title and post-nominals; null for a document or an unnamed spokesperson. */
  readonly name: string | null;
  readonly role: Role;
  /** As printed: `Assistant Chief Constable`; null when none stands by the name. */
  readonly title: string | null;
  /** The force or service a leader, commissioner or authority chair speaks for; `hmicfrs` for inspectors. */
  readonly organisation: OrganisationId | null;
  /** The words that name the speaker (or the pronoun that stands for them); null when only inferred. */
  readonly mention: Span | null;
}
