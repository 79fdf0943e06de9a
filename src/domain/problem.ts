/** Something a careful reader would want to be told about a document. A value, never thrown. */
export interface Problem {
  /** Kebab-case, stable: what code decides on. Nothing is decided by reading `message`. */
  readonly kind: ProblemKind;
  /** One fixed sentence with the particulars filled in, fit for a reader. */
  readonly message: string;
  /** The place in the text it is about; null when it is about the whole document. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

export type ProblemKind =
  | 'no-title'
  | 'no-date'
  | 'no-publisher'
  | 'no-organisation'
  | 'date-without-year'
  | 'dates-contradict'
  | 'organisation-inferred'
  | 'organisation-ambiguous'
  | 'voice-conflict'
  | 'speaker-unknown'
  | 'unbalanced-quote-marks'
  | 'list-lost'
  | 'counts-contradict'
  | 'several-releases'
  | 'repeated-text'
  | 'encoding-guessed'
  | 'encoding-damage'
  | 'furniture-removed'
  | 'too-long'
  | 'no-text'
  | 'paragraphs-lost';
