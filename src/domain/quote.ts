import type { NonEmpty } from './known.ts';
import type { Speaker } from './person.ts';
import type { Span } from './span.ts';

/** direct: a statement in quote marks. fragment: some words of one inside a reporter's sentence. unmarked: printed as speech without marks. */
export type Directness = 'direct' | 'fragment' | 'unmarked';

export type AttributionBasis =
  | 'before'
  | 'after'
  | 'inside'
  | 'line-above'
  | 'line-below'
  | 'heading'
  | 'carried-over'
  | 'document'
  | 'none';

export interface Attribution {
  readonly basis: AttributionBasis;
  /** The word that says so: `said`, `told`, `responds`; null when nothing printed does. */
  readonly cue: Span | null;
  readonly speaker: Speaker | null;
  /** Set where the words fit another voice than the printed speaker's; the printed speaker stays. */
  readonly conflict: string | null;
}

export interface Quote {
  /** Unique in its release, in reading order: `q1`. */
  readonly id: string;
  /** What was said, without the outer quote marks; several when it runs over paragraphs or is broken by "she said". */
  readonly contents: NonEmpty<Span>;
  readonly directness: Directness;
  readonly attribution: Attribution;
  /** The rule that found it, as named in `extract/rules.ts`. */
  readonly rule: string;
}
