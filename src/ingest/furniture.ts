import type { Problem } from '../domain/problem.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { findPageLines, joinPageLines } from './page-lines.ts';
import { afterArticle } from './rules/after-article.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { copyright } from './rules/copyright.ts';
import { navigation } from './rules/navigation.ts';
import { pictureLine } from './rules/picture-line.ts';
import { plugLine } from './rules/plug.ts';
import { radio } from './rules/radio.ts';
import { shareBox } from './rules/share-box.ts';
import { siteBanner } from './rules/site-banner.ts';
import { topicFooter } from './rules/topic-footer.ts';
import { trailingHeadlines } from './rules/trailing-headlines.ts';
import { weather } from './rules/weather.ts';

/**
 * In this order, each on what the former left: notices first, since they are sentences and would pass for the
 * article when later rules ask where it begins; what follows the article before the small lines within it, so that a
 * marker is still there to be seen; credits after the headlines that only a credit gives away.
 */
export const furnitureRules: readonly FurnitureRule[] = [
  cookieNotice,
  siteBanner,
  navigation,
  radio,
  afterArticle,
  topicFooter,
  weather,
  trailingHeadlines,
  shareBox,
  plugLine,
  pictureLine,
  copyright,
];

/** A clean text without the lines that belong to its page, and one problem a rule that took any. */
export const removeFurniture = (
  text: string,
): { readonly text: string; readonly problems: readonly Problem[] } => {
  let lines = findPageLines(text);
  const problems: Problem[] = [];
  for (const rule of furnitureRules) {
    const found = new Set(rule.find(lines));
    if (found.size === 0) continue;
    lines = lines.filter(({ index }) => !found.has(index)).map((line, index) => ({ ...line, index }));
    const count = found.size === 1 ? '1 line' : `${found.size} lines`;
    problems.push({
      kind: 'furniture-removed',
      message: `Left out as part of the page: ${rule.name}, ${count}.`,
      place: null,
    });
  }
  return { text: joinPageLines(lines), problems };
};
