import { lineRule } from '../furniture-rule.ts';

/** In words: a page whose paragraphs were lost would else go as a whole. */
const longest = 90;
const cookie = /\bcookies?\b/iu;
const notice =
  /\b(?:we use|we'd like to set|we’d like to set|uses? cookies|your cookies?|cookie (?:preferences|settings|notice|policy)|accept|reject|manage|customise|customize|essential cookies|third[- ]party)\b/iu;

/** Lines that speak of cookies as a site does: using, accepting, saving them. Not a sentence about biscuits. */
export const cookieNotice = lineRule(
  'cookie-notice',
  'cookie notice',
  ({ words, wordCount }) => wordCount <= longest && cookie.test(words) && notice.test(words),
);
