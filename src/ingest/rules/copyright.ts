import { lineRule } from '../furniture-rule.ts';

const notice =
  /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}\b|[\p{Lu}])|^copyright \d{4}\b|^all rights reserved\.?$/iu;

/** "Copyright © 2024 A Paper", by itself on a line. "Crown copyright" in a note is a sentence and stays. */
export const copyright = lineRule(
  'copyright',
  'copyright line',
  ({ words, wordCount }) => wordCount <= 14 && notice.test(words),
);
