import { lineRule } from '../furniture-rule.ts';

const plug = [
  /^(?:hide ad|advertisement|advert|sponsored|promoted|article continues below|story continues below)(?: ad)?$/iu,
  /^read (?:more|next)\s*(?::.{0,160})?$/iu,
  /^(?:see also|watch|listen|also read)\s*:.{0,120}$/iu,
  /^(?:sign up|subscribe|register)\b.{0,120}\b(?:newsletters?|alerts?|updates|daily|inbox|bulletins?)\b.{0,60}$/iu,
  /\b(?:get|receive) (?:the|our|all the)? ?(?:latest|top|best|breaking)\b.{0,60}\b(?:inbox|newsletter|by email|to your phone)\b/iu,
  /^(?:download|get) (?:our|the) (?:free )?app\b/iu,
  /^(?:log|sign) in (?:to|or)\b.{0,80}$/iu,
  /^rating\s*\*?$/iu,
  /^have your say$/iu,
];

/** Lines set between paragraphs to sell or to lead away: "Hide Ad", "READ MORE: ...", newsletters, log-in boxes. */
export const plugLine = lineRule(
  'plug',
  'advertisements and plugs',
  ({ words, wordCount }) => wordCount <= 40 && plug.some((shape) => shape.test(words)),
);
