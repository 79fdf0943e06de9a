import type { Holdings } from '../domain/entry.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { TopicId } from '../domain/topic.ts';
import type { Reference } from '../reference/reference.ts';

/** What asking needs to know and to look things up in; the application fills it with the library and its index. */
export interface Shelf extends Holdings {
  readonly reference: Reference;
  /**
   * Full text: the best 500, best first; `share` is the part of the question's weight that an entry covers, 0 to 1, and 0 where only
   * what stands around it does; `around` has that part too.
   */
  readonly search: (
    weights: ReadonlyMap<string, number>,
    within?: (id: number) => boolean,
  ) => {
    readonly hits: readonly {
      readonly id: number;
      readonly score: number;
      readonly share: number;
      readonly around: number;
    }[];
    /** Of a narrowed search what comes after the best 500, in no order. */
    readonly others: {
      readonly ids: Uint32Array;
      readonly scores: Float64Array;
      readonly shares: Float64Array;
      readonly arounds: Float64Array;
    };
    readonly corrections: readonly { readonly typed: string; readonly readAs: string }[];
  };
  /** Whether any entry has the word, in any of its forms. */
  readonly knows: (word: string) => boolean;
  /** The word of some entry that one no entry has, in small letters, is most likely a slip for; null when there is none. */
  readonly nearWord: (word: string) => string | null;
  /** What all forms of a word have in common ("worried", "worries"); null for words that tell nothing apart: "the". */
  readonly formOf: (words: string) => string | null;
  /**
   * Organisations whose names are spelt nearly so, nearest first; only those a question can be about. `slips`: only what
   * is a slip or two away, for words of a sentence, which are rarely names at all ("worst" is not Dorset).
   */
  readonly nearOrganisations: (typed: string, how: 'near' | 'slips') => readonly OrganisationId[];
  /** Names of quoted people spelt nearly so, nearest first. */
  readonly nearPeople: (typed: string) => readonly string[];
  /** The topic with a name or synonym spelt nearly so; null when none is. */
  readonly nearTopic: (typed: string) => { readonly topic: TopicId; readonly name: string } | null;
}
