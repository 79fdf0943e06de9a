/**
 * What `matchAll` gives, for an expression with the flag `g` that never matches nothing. `matchAll` makes a copy of the
 * expression for each text, which for a sentence costs more than the search.
 */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
};
