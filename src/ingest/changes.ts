import { findSentences } from '../text/sentences.ts';

export interface Changes {
  /** Sentences that only the new text has, in its order, as printed. */
  readonly added: readonly string[];
  /** Sentences that only the old text has, in its order. */
  readonly removed: readonly string[];
}

/** What a revised text says otherwise, sentence by sentence; letter case, marks and white space make no difference. */
export const changesBetween = (before: string, after: string): Changes => {
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, words]) => words),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, words]) => words),
  };
};

const sentencesOf = (text: string): ReadonlyMap<string, string> => {
  const sentences = new Map<string, string>();
  for (const line of text.split('\n')) {
    for (const { start, end } of findSentences(line)) {
      const words = line.slice(start, end).replace(/^(?:- |\(?\w{1,3}[.)] )/, '');
      const key = words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (key !== '') sentences.set(key, words);
    }
  }
  return sentences;
};
