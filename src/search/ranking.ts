/**
 * What a line's place among those that hold the words depends on. All numbers are of short passages (a sentence to an
 * abstract) and of no collection: where a range does equally well, its middle is taken.
 */
export const ranking = {
  /**
   * BM25. `k1`: the second time a word is printed in a sentence says little more than the first. `b`: near the full
   * normalisation, since a short line that holds the words is about them and a long one may be about anything.
   */
  k1: 1.2,
  b: 0.75,
  /** The sentence before and the heading above say what "it" is; they are not the words themselves. */
  context: 0.3,
  /** A word typed twice in a long question weighs more than once, not twice. */
  repeat: 8,
  /** Lines that are looked at more closely: many times what anybody reads, and less than a millisecond's work. */
  candidates: 500,
  /** Words that stand beside one another in the question and in the line: a share of the rarer one's weight. */
  pair: 0.25,
  /** Terms apart at which two words are still of one clause; further apart counts less, another order half. */
  window: 8,
  loosely: 0.5,
  feedback: {
    /** Terms a question must have: one or two name their matter, more describe it in words of their own. */
    leastTerms: 3,
    /** Lines taken to be about the matter, terms taken from them, and lines of those a term must stand in. */
    lines: 20,
    terms: 30,
    leastLines: 2,
    /** Part of the question's own weight that all of these terms have together. */
    weight: 0.5,
    /** How much less a line below the first tells: its share of the best score to this power. */
    trust: 12,
  },
};
