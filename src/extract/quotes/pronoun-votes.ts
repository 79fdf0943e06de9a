/**
 * Which pronoun takes up the name that opens a sentence, judged by what follows: positive for "he", negative for
 * "she". The pronoun itself, there or at the start of the next sentence, weighs more than "his" or "her".
 */
export const voteOf = (after: string): number => {
  const sentence = /^[^.!?\n“”"]{0,90}/.exec(after)?.[0] ?? '';
  // "told the paper that she" speaks of somebody else.
  const own = /\b(?:told|that)\b/.test(sentence)
    ? null
    : /\b(?:(he|himself)|(she|herself)|(his)|(her))\b/.exec(sentence);
  if (own !== null)
    return own[1] !== undefined ? 2 : own[2] !== undefined ? -2 : own[3] !== undefined ? 1 : -1;
  const next = /^[.!?] (?:(He)|(She))\b/.exec(after.slice(sentence.length));
  return next === null ? 0 : next[1] === undefined ? -2 : 2;
};
