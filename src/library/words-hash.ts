/** Of words, one after the other (FNV-1a over UTF-16 units): whether they are still those that were read. */
export const wordsHash = (spans: readonly { readonly words: string }[]): number => {
  let hash = 0x811c9dc5;
  for (const { words } of spans) {
    for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
    // Between two spans: so that a word that moved from one to the other is another reading.
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return hash >>> 0;
};
