const second =
  /(?:\?\s+(?:and\s+)?|,?\s+and(?:\s+also)?\s+)(?=(?:when|who|where|which|what|how many|how much)\b)/giu;
const asks =
  /^(?:please |so |hi,? |hello,? )*(?:what|which|who|when|where|how|why|did|does|do|is|are|was|were|has|have|had|can|could|list|show|compare|quote|any)\b/iu;
/** Fewer words ask nothing by themselves. */
const leastWords = 3;

/**
 * Two questions in one: the first is answered, the other is said to wait. `second` is null where there is one only.
 * "Which forces ... and how many" and "... and did it improve" ask one thing of one matter and stay together.
 */
export const splitAsked = (text: string): { readonly first: string; readonly second: string | null } => {
  for (const match of text.matchAll(second)) {
    const first = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length);
    const isWhole =
      asks.test(first) && first.split(' ').length >= leastWords && rest.split(' ').length >= leastWords;
    if (isWhole) return { first, second: rest };
  }
  return { first: text, second: null };
};
