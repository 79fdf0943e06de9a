import { lineRule } from '../furniture-rule.ts';

const credit = [
  /^(?:image|images|photo|photos|photograph|picture|pictures|pic|credit|image credit|photo credit|picture credit)\s*(?::|by\b|©).{1,80}$/iu,
  /^\(?(?:image|photo|picture|pic)\s*:.{1,80}\)$/iu,
  /^(?:editorial image|stock (?:image|photo|photograph)|file (?:image|photo|picture)|library image|getty images(?:\/istockphoto)?)$/iu,
];

/** Credits of pictures. Captions stay: they may hold the only quote. */
export const pictureLine = lineRule(
  'picture-line',
  'picture credits',
  ({ words, wordCount }) =>
    wordCount <= 14 && !/[“”"]/u.test(words) && credit.some((shape) => shape.test(words)),
);
