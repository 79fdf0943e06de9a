import type { Known } from '../domain/known.ts';
import type { Stage } from '../domain/extraction.ts';
import type { Subject } from '../domain/organisation.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Publisher } from '../domain/publisher.ts';
import type { Quote } from '../domain/quote.ts';
import type { OrganisationMention } from '../reference/find-organisations.ts';
import type { Page } from './page.ts';
import type { Phrases } from './phrases.ts';

/** What is known of a document before its findings are looked for. */
export interface Reading {
  readonly page: Page;
  readonly phrases: Phrases;
  readonly quotes: readonly Quote[];
  /** Every place that names an organisation, in reading order. */
  readonly mentions: readonly OrganisationMention[];
  readonly subjects: readonly Subject[];
  readonly publisher: Known<Publisher>;
  readonly publishedOn: Known<PartialDate>;
  readonly stage: Known<Stage>;
  /** Whose page it is where it says "we" outside quotations; null where it does not. */
  readonly firstPerson: 'force' | 'commissioner' | 'inspectorate' | null;
}
