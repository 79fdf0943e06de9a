import type { FindingKind } from '../domain/finding.ts';
import type { Quote } from '../domain/quote.ts';
import type { Place } from '../domain/span.ts';
import type { Phrases } from './phrases.ts';
import type { Sentence } from './page.ts';

/**
 * Who tells a unit: the reporter, the page itself ("we"), or the person or document quoted. `leader` is anyone who
 * speaks for the organisation inspected; `outsider` a charity, a union, a minister.
 */
export type Teller = 'reporter' | 'own-page' | 'inspectorate' | 'leader' | 'commissioner' | 'outsider';

/** What the words before a list make of its items. */
export interface LeadIn {
  readonly place: Place;
  readonly words: string;
  /** `mixed` decides nothing: each item speaks for itself. `not-findings` is a list of something else. */
  readonly makes: FindingKind | 'mixed' | 'not-findings';
  readonly trigger: Place | null;
}

/** A sentence, or the part of one that was said: what a rule is asked about. */
export interface Unit extends Place {
  readonly words: string;
  readonly sentence: Sentence;
  readonly teller: Teller;
  readonly quote: Quote | null;
  /** For the sentences of a list item. */
  readonly leadIn: LeadIn | null;
  /** The formal kind that the heading above it names; null under any other heading. */
  readonly section: FindingKind | null;
  /** Whether it is a line of a grade table. */
  readonly isGradeRow: boolean;
  /** Whether this sentence leads into a list that follows. */
  readonly leadsInto: boolean;
}

/** What a rule says of a unit: a finding of a kind, or that it is none; with the words that made it say so. */
export interface Verdict {
  readonly kind: FindingKind | null;
  /** Within `Unit.words`; null where the reason lies outside it (its lead-in, who tells it). */
  readonly trigger: Place | null;
  /** A second finding in the same words: a sentence that praises and criticises is both. */
  readonly also?: { readonly kind: FindingKind; readonly trigger: Place };
}

/**
 * One rule, one file. A rule that does not apply returns null and the next is asked. `matches` and `passes` show what
 * it answers and what it must leave alone; a test runs them.
 */
export interface Rule {
  readonly name: string;
  /** One sentence for the reader of an explanation. */
  readonly says: string;
  /** Set where the unit's own words do not state the kind that the rule gives: how it is inferred, fit for a reader. */
  readonly infers?: string;
  /** Set where it is not asked about items of a list whose lead-in says what they are: "Inspectors criticised:". */
  readonly yieldsToList?: true;
  apply(unit: Unit, context: RuleContext): Verdict | null;
  readonly matches: readonly string[];
  readonly passes: readonly string[];
}

export interface RuleContext {
  readonly phrases: Phrases;
  /** What the unit before it in the same paragraph was found to be; null when nothing, or where a paragraph begins. */
  readonly before: FindingKind | null;
}
