/**
 * Cuts words that are too long for one block into pieces of at most `longest` characters, which joined are the words
 * again, to the letter. Between paragraphs or words where there is a place to, never inside a code point.
 */
export const splitWords = (words: string, longest: number): readonly string[] => {
  const pieces: string[] = [];
  let rest = Array.from(words);
  while (rest.length > longest) {
    const cut = cutOf(rest, longest);
    pieces.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  if (rest.length > 0) pieces.push(rest.join(''));
  return pieces;
};

/** White space stays with what goes before it. A stretch without any is cut where it is full. */
const cutOf = (characters: readonly string[], longest: number): number => {
  for (let at = longest; at > longest / 2; at -= 1) {
    if (/\s/.test(characters[at - 1] ?? '')) return at;
  }
  return longest;
};
