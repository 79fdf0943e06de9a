/**
 * Edits between two words, a swap of neighbours counting as one (optimal string alignment), as long as there are at
 * most `limit`; otherwise `limit + 1`. The early end keeps a look through a whole vocabulary cheap.
 */
export const editsBetween = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, at(beforeLast, j - 2) + 1);
      }
      row.push(edits);
      if (edits < best) best = edits;
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), limit + 1);
};

const at = (row: readonly number[], index: number): number => row[index] as number;

/** How many slips a word of this length may have and still be known for what it was meant to be. */
export const mostEdits = (typed: string): number => (typed.length < 6 ? 0 : typed.length < 10 ? 1 : 2);

/**
 * The word of `vocabulary` that `typed` most likely meant: one edit away, from ten letters on two; the commoner of
 * two equally near ones, then the first by letter. Null when none is, and for words under six letters, of which too
 * many are one edit from another ("spend", "speed"; nor is "overnight" a slip for "oversight").
 */
export const nearestWord = (typed: string, vocabulary: ReadonlyMap<string, number>): string | null => {
  if (/\d/.test(typed)) return null;
  const limit = mostEdits(typed);
  if (limit === 0) return null;
  let found: { word: string; edits: number; uses: number } | null = null;
  for (const [word, uses] of vocabulary) {
    // A first letter is seldom mistyped, and holding to it keeps wild readings out.
    if (word[0] !== typed[0] || word.length < 5) continue;
    const edits = editsBetween(typed, word, found === null ? limit : found.edits);
    if (edits > limit) continue;
    const nearer =
      found === null ||
      edits < found.edits ||
      (edits === found.edits && (uses > found.uses || (uses === found.uses && word < found.word)));
    if (nearer) found = { word, edits, uses };
  }
  return found?.word ?? null;
};
