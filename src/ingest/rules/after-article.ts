import type { FurnitureRule } from '../furniture-rule.ts';
import type { PageLine } from '../page-lines.ts';

const marker = [
  /^(?:related|similar|recommended|latest|other) (?:news|stories|articles|posts|content|links)$/iu,
  /^more (?:from|in|on|stories|news|articles|like this)\b.{0,40}$/iu,
  /^(?:most|top) (?:read|popular|viewed|commented|stories)\b.{0,20}$/iu,
  /^you (?:may|might) also (?:like|be interested in)\b.{0,10}$/iu,
  /^(?:select|latest|featured) (?:vacancies|jobs)$/iu,
  /^(?:recent|previous|next) (?:posts?|articles?|stor(?:y|ies))$/iu,
  /^(?:add|post|leave) a (?:comment|reply)$/iu,
];
const commentsHeading = /^(?:\d+ )?comments?(?: \(\d+\))?$/iu;
const commentBox = /^(?:add|post|leave) a (?:comment|reply)$|^(?:log|sign) in\b|^be the first to comment/iu;
/** Parts of a release that may stand below a page's "Related links". */
const releasePart =
  /^(?:notes?(?: (?:to|for) editors?)?|background|further information|get the (?:full )?report)\s*:?$/iu;
/** Where less of the running text than this stands above it, a marker does not end the article. */
const leastShareAbove = 0.6;

const isMarker = (line: PageLine, lines: readonly PageLine[]): boolean => {
  if (line.prose || line.wordCount > 7) return false;
  if (marker.some((shape) => shape.test(line.words))) return true;
  return (
    commentsHeading.test(line.words) &&
    lines.slice(line.index + 1, line.index + 4).some(({ words }) => commentBox.test(words))
  );
};

/**
 * What follows "Related News", "More from ...", "Most read", a comments box. Where the article plainly goes on
 * below (a box set into it), only the box's heading and headlines go.
 */
export const afterArticle: FurnitureRule = {
  id: 'after-article',
  name: 'other stories and comments',
  find: (lines) => {
    const found: number[] = [];
    const total = proseWords(lines);
    if (total === 0) return found;
    let above = 0;
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at];
      if (line === undefined) break;
      if (line.prose) above += line.wordCount;
      if (above === 0 || !isMarker(line, lines)) continue;
      const ended = above >= total * leastShareAbove;
      found.push(at);
      for (at += 1; at < lines.length; at += 1) {
        const next = lines[at];
        if (next === undefined || releasePart.test(next.words) || (!ended && next.prose)) break;
        found.push(at);
      }
      at -= 1;
    }
    return found;
  },
};

const proseWords = (lines: readonly PageLine[]): number =>
  lines.reduce((sum, line) => sum + (line.prose ? line.wordCount : 0), 0);
