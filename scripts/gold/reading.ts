/** What `extract --json` says of a document, as far as it is scored. Offsets are UTF-16 units into `text`, half-open. */
export interface Reading {
  readonly text: string;
  readonly publishedOn: { readonly value: string | null; readonly certainty: string };
  readonly forces: readonly { readonly id: string }[];
  readonly programme: string | null;
  readonly stage: string | null;
  readonly quotes: readonly ReadQuote[];
  readonly findings: readonly ReadFinding[];
  readonly grades: readonly ReadGrade[];
  readonly counts: readonly ReadCount[];
  readonly problems: readonly { readonly kind: string }[];
}

export interface ReadQuote {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly directness: string;
  readonly speaker: { readonly name: string | null; readonly role: string } | null;
}

export interface ReadFinding {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly forces: readonly string[];
  readonly topics: readonly string[];
  readonly era: string;
  readonly voice: string;
}

export interface ReadGrade {
  readonly text: string;
  readonly organisation: string | null;
  readonly area: string | null;
  readonly grade: string;
  readonly scale: string | null;
  readonly previous: string | null;
  readonly areas: number;
}

export interface ReadCount {
  readonly text: string;
  readonly value: number | null;
  readonly denominator: number | null;
  readonly approximately: string | null;
}
