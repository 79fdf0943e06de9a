import { type Known, stated, unknown } from '../domain/known.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Publisher } from '../domain/publisher.ts';
import type { Release } from '../domain/release.ts';
import { damageProblems, decode } from '../text/decode.ts';
import { repairDamage } from '../text/encoding-damage.ts';
import type { ReadPage } from '../text/html.ts';
import { readHtml } from '../text/html.ts';
import type { PageMetadata } from '../text/html-metadata.ts';
import { reflow } from '../text/reflow.ts';
import { hashOf } from '../text/source-text.ts';
import { removeFurniture } from './furniture.ts';
import { findPageLines } from './page-lines.ts';
import { publisherAt, publisherInLine, publisherNamed } from './publisher-of.ts';
import { titleOf } from './title-of.ts';

/** A document as it comes in. */
export interface IncomingDocument {
  /** File name or address; its ending says whether it is HTML. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly supplied: Supplied;
}

/** What the person who adds a document says about it. It wins over what the document says of itself. */
export interface Supplied {
  readonly organisations?: readonly OrganisationId[];
  readonly published?: PartialDate;
  readonly publisher?: string;
  readonly address?: string;
  readonly title?: string;
  readonly programme?: string;
  readonly licence?: string;
}

/** A release that has no name and no file yet. */
export type ReleaseDraft = Omit<Release, 'id' | 'file'>;

export interface IngestData {
  /** Who publishes at a host (without `www.`). */
  readonly hosts: ReadonlyMap<string, Publisher>;
}

/** More than one paragraph of a release ever has, in words: beyond it, the breaks between paragraphs were lost. */
const longestParagraph = 220;

/**
 * A document's bytes → a clean release: decoded, freed of markup and page furniture, reflowed, with the title,
 * publisher, date and address that were supplied or that the page states. The text's own dates and organisations are
 * left to the extraction. `text` is empty when there are no words (problem `no-text`). Never throws; pure.
 */
export const toRelease = (document: IncomingDocument, { hosts }: IngestData): ReleaseDraft => {
  const { supplied } = document;
  const html = isHtml(document);
  const decoded = decode(document.bytes, { html });
  const page = html
    ? readPage(decoded.text)
    : { text: reflow(decoded.text).text, metadata: noMetadata, problems: [] };
  const cleaned = removeFurniture(page.text);
  const address = supplied.address ?? page.metadata.addresses[0]?.value ?? null;
  const marked = page.metadata.titles[0]?.value ?? null;
  const text = withHeadline(cleaned.text, marked);
  const title = supplied.title ?? marked ?? titleOf(findPageLines(text));
  const publisher = publisherOf(supplied, address, page, hosts);
  const published = supplied.published ?? page.metadata.published[0]?.value ?? null;

  const problems: Problem[] = [...decoded.problems, ...page.problems, ...cleaned.problems];
  const missing = (kind: Problem['kind'], message: string): void => {
    problems.push({ kind, message, place: null });
  };
  if (text === '') {
    if (!problems.some(({ kind }) => kind === 'no-text')) missing('no-text', 'There are no words in it.');
  } else {
    if (title === null) missing('no-title', 'No title was found: it starts with running text.');
    if (publisher.value === null) missing('no-publisher', 'Who published it is not stated.');
    problems.push(...lostParagraphs(text));
  }
  return {
    title,
    publisher,
    published,
    address,
    organisations: supplied.organisations ?? [],
    programme: supplied.programme ?? null,
    licence: supplied.licence ?? null,
    text,
    textHash: hashOf(text),
    problems,
  };
};

/** References that were escaped twice are words only after the page was parsed. */
const readPage = (html: string): ReadPage & { readonly problems: readonly Problem[] } => {
  const page = readHtml(html);
  const repaired = repairDamage(page.text);
  if (repaired.repairs === 0) return { ...page, problems: [] };
  return { ...page, text: reflow(repaired.text).text, problems: damageProblems({ ...repaired, lost: 0 }) };
};

const noMetadata: PageMetadata = { titles: [], publishers: [], published: [], addresses: [] };

const isHtml = ({ name, bytes }: IncomingDocument): boolean => {
  if (/\.(?:html?|xhtml)$/iu.test(name)) return true;
  if (/\.(?:txt|md|markdown)$/iu.test(name)) return false;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /^\s*(?:<!doctype html|<html)\b/iu.test(head);
};

/** Readability takes the headline out of the text; spans may point to it, so it goes back to the top. */
const withHeadline = (text: string, headline: string | null): string => {
  if (headline === null || text === '') return text;
  const cleaned = reflow(headline).text.replaceAll('\n', ' ');
  const top = text.split('\n', 8).map(sameWords);
  return cleaned === '' || top.includes(sameWords(cleaned)) ? text : `${cleaned}\n\n${text}`;
};

const sameWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const publisherOf = (
  supplied: Supplied,
  address: string | null,
  page: { readonly text: string; readonly metadata: PageMetadata },
  hosts: ReadonlyMap<string, Publisher>,
): Known<Publisher> => {
  if (supplied.publisher !== undefined)
    return stated(publisherNamed(supplied.publisher), 'it was given with the release');
  const known = address === null ? null : publisherAt(address, hosts);
  if (known !== null) return known;
  const [named] = page.metadata.publishers;
  if (named !== undefined) return stated(publisherNamed(named.value), `the page’s ${named.from} says so`);
  for (const line of page.text.split('\n').toReversed()) {
    const holder = publisherInLine(line);
    if (holder !== null) return holder;
  }
  return unknown('neither the address nor the page says who published it');
};

const lostParagraphs = (text: string): readonly Problem[] => {
  const problems: Problem[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.split(' ').length > longestParagraph) {
      problems.push({
        kind: 'paragraphs-lost',
        message: 'A very long paragraph: the breaks between its paragraphs seem to be lost.',
        place: { start, end: start + line.length },
      });
    }
    start += line.length + 1;
  }
  return problems;
};
