import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageMetadata } from './html-metadata.ts';
import { readMetadata } from './html-metadata.ts';
import type { PageDocument, PageElement, TextNode } from './html-text.ts';
import { textOfTree } from './html-text.ts';
import { reflow } from './reflow.ts';

export interface ReadPage {
  /** Clean, in the form of `Release.text`; empty when the page has no words. Furniture may be left in it. */
  readonly text: string;
  readonly metadata: PageMetadata;
}

/** Of the words in the page's own `<article>` or `<main>`, Readability must keep so many, or it dropped parts of the release. */
const leastShareKept = 0.85;

/**
 * HTML → the words of its article and what it says of itself. Readability finds the article; where it finds nothing,
 * or less than the page itself marks as its article, the marked part or the whole body is taken: furniture can be
 * removed later, lost words cannot be had back. Nothing in the page is run or fetched. Never throws.
 */
export const readHtml = (html: string): ReadPage => {
  const document = parsePage(html);
  const metadata = readMetadata(document);
  const marked = markedArticle(document);
  const own = marked === null ? null : textOfTree(marked);
  const raw = chooseText(readArticle(html), own) ?? textOfBody(document);
  return { text: reflow(raw).text, metadata };
};

/** linkedom takes a fragment without `<html>` for a document whose root is its first element. */
const parsePage = (html: string): PageDocument => {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
};

const textOfBody = (document: PageDocument): string => {
  const root = document.body ?? document.documentElement;
  return root === null ? '' : textOfTree(root);
};

const chooseText = (readable: string | null, own: string | null): string | null => {
  if (readable === null) return own;
  if (own === null) return readable;
  return wordCount(readable) < wordCount(own) * leastShareKept ? own : readable;
};

const wordCount = (text: string): number => (text.match(/\S+/gu) ?? []).length;

const markedArticle = (document: PageDocument): PageElement | null => {
  const articles = [...document.querySelectorAll('article')];
  // Several articles are a list of teasers, or a story among teasers.
  const [only] = articles;
  return articles.length === 1 && only !== undefined ? only : document.querySelector('main, [role="main"]');
};

// Readability's time grows with the cube of the nesting: 2,000 levels took 100 s. Real pages have some tens of levels
// and a few thousand elements.
const deepestReadable = 150;
const mostReadable = 10_000;

const isDeeperThan = (document: PageDocument, most: number): boolean => {
  const rest: { readonly node: TextNode; readonly depth: number }[] = [];
  if (document.documentElement !== null) rest.push({ node: document.documentElement, depth: 1 });
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next.depth > most) return true;
    for (const child of Array.from(next.node.childNodes)) rest.push({ node: child, depth: next.depth + 1 });
  }
  return false;
};

/** Null when Readability finds no article, or fails on a page beyond its means (it recurses). */
const readArticle = (html: string): string | null => {
  try {
    // Parsed again, since Readability changes the document it reads.
    const document = parsePage(html);
    if (isDeeperThan(document, deepestReadable)) return null;
    const options = { charThreshold: 200, maxElemsToParse: mostReadable };
    const content = new Readability(document, options).parse()?.content ?? '';
    const text = textOfBody(parsePage(content));
    return text === '' ? null : text;
  } catch {
    return null;
  }
};
