/** A text's likeness to those that are known. */
export type Likeness =
  | { readonly kind: 'different' }
  | { readonly kind: 'same'; readonly id: string }
  /** `share`: of the runs of words that either text has, how many both have (0-1). */
  | { readonly kind: 'nearly-same'; readonly id: string; readonly share: number };

export interface KnownTexts {
  readonly compare: (text: string) => Likeness;
  readonly add: (id: string, text: string) => void;
}

/** Words in a run. Five in a row are hardly ever shared by two writers, and one changed word spoils only five runs. */
const runLength = 5;
/**
 * Two copies of one release that differ by a headline, a byline and "yesterday" for "today" share 80 % and more of
 * their runs; two releases about one inspection, of the inspectorate and of the force, share below 30 % even where
 * both print one statement; two of one programme's boilerplate, with another force in it, below 60 %.
 */
const nearlySame = 0.75;
/** A known text whose length is further off cannot reach `nearlySame`, whatever the words. */
const lengthRatio = nearlySame;

/**
 * Texts known so far, by the runs of five words they have. Comparing looks only at texts that share a run, found by
 * an index, so that it stays quick with ten thousand releases.
 */
export const createKnownTexts = (): KnownTexts => {
  const byWords = new Map<string, string>();
  const sizes: number[] = [];
  const ids: string[] = [];
  /** Run (hashed) → the texts that have it. */
  const index = new Map<number, number[]>();

  const add = (id: string, text: string): void => {
    const words = wordsOf(text);
    const key = words.join(' ');
    if (!byWords.has(key)) byWords.set(key, id);
    const runs = runsOf(words);
    const at = ids.push(id) - 1;
    sizes.push(runs.size);
    for (const run of runs) {
      const texts = index.get(run);
      if (texts === undefined) index.set(run, [at]);
      else texts.push(at);
    }
  };

  const compare = (text: string): Likeness => {
    const words = wordsOf(text);
    const same = byWords.get(words.join(' '));
    if (same !== undefined) return { kind: 'same', id: same };
    const runs = runsOf(words);
    const shared = new Map<number, number>();
    for (const run of runs) {
      for (const at of index.get(run) ?? []) {
        const size = sizes[at] ?? 0;
        if (Math.min(size, runs.size) < Math.max(size, runs.size) * lengthRatio) continue;
        shared.set(at, (shared.get(at) ?? 0) + 1);
      }
    }
    let best: { readonly at: number; readonly share: number } | null = null;
    for (const [at, count] of shared) {
      const share = count / (runs.size + (sizes[at] ?? 0) - count);
      if (share >= nearlySame && (best === null || share > best.share)) best = { at, share };
    }
    return best === null
      ? { kind: 'different' }
      : { kind: 'nearly-same', id: ids[best.at] ?? '', share: best.share };
  };

  return { compare, add };
};

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text of fewer words than a run is one run. */
const runsOf = (words: readonly string[]): ReadonlySet<number> => {
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= Math.max(words.length, runLength); at += 1) {
    runs.add(hashOfWords(words.slice(at, at + runLength)));
  }
  return runs;
};

/** FNV-1a over the UTF-16 units, two 26-bit halves in one number: a chance meeting in a million runs is unlikely. */
const hashOfWords = (words: readonly string[]): number => {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  const text = words.join(' ');
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return (low >>> 6) * 2 ** 26 + (high >>> 6);
};
