/**
 * Where a text ran its paragraphs together without as much as a space: "by noon.The mayor", "by noon.“We". Abbreviations
 * have no two small letters before their full stop, addresses no capital behind it.
 */
export const lostBreak =
  /(?<=\p{Ll}{2}[.!?…][”’]?)(?=[“‘]?\p{Lu}\p{L}*[ ’',])|(?<=\p{Ll}[.!?…])"(?=\p{Lu}\p{L}*[ '’,])|(?<=[.!?]")(?="\p{Lu})/gu;

/** One or two are slips of the keyboard. */
const breaksLeast = 3;

export const hasLostBreaks = (text: string): boolean => (text.match(lostBreak)?.length ?? 0) >= breaksLeast;

/** What stands at a lost break instead of `found`: a straight mark there closes the words before it or opens those behind. */
export const mendBreak = (found: string, text: string, at: number): string => {
  if (found === '') return '\n\n';
  return opensWords(text, at) ? '\n\n"' : '"\n\n';
};

/** Marks looked at before one, at most, so that a text of nothing but marks is read once. */
const marksBack = 50;

/** It opens words unless some are open: marks with a space beside them are sure, and those at lost breaks take turns. */
const opensWords = (text: string, at: number): boolean => {
  let turns = 0;
  let mark = at;
  while (turns < marksBack) {
    mark = mark === 0 ? -1 : text.lastIndexOf('"', mark - 1);
    if (mark < 0) break;
    const opens = mark === 0 || /[\s(]/.test(text[mark - 1] as string);
    const closes = /[\s),.;:]/.test(text[mark + 1] ?? ' ');
    if (opens !== closes) return opens === (turns % 2 === 1);
    turns += 1;
  }
  return turns % 2 === 0;
};
