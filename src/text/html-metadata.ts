import type { PartialDate } from '../domain/partial-date.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { findDates } from './dates.ts';
import type { PageDocument } from './html-text.ts';

/** A value and where it stood, as a reader is told: `JSON-LD datePublished`. */
export interface Candidate<T> {
  readonly value: T;
  readonly from: string;
}

/** What a page says of itself outside its words; the most telling first. */
export interface PageMetadata {
  readonly titles: readonly Candidate<string>[];
  readonly publishers: readonly Candidate<string>[];
  readonly published: readonly Candidate<PartialDate>[];
  readonly addresses: readonly Candidate<string>[];
}

const dateMeta = [
  'article:published_time',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
];

export const readMetadata = (document: PageDocument): PageMetadata => {
  const meta = metaValues(document);
  const data = jsonLd(document);
  const heading = soleHeading(document);
  const pageTitle = clean(document.querySelector('head > title, title')?.textContent ?? '');
  const siteName = meta.get('og:site_name') ?? null;
  const times = [...document.querySelectorAll('time[datetime]')];
  return {
    titles: candidates([
      [heading, 'h1'],
      [data.headline, 'JSON-LD headline'],
      [meta.get('og:title'), 'og:title'],
      [meta.get('dc.title') ?? meta.get('dcterms.title'), 'DC.title'],
      [withoutSite(pageTitle, siteName), 'title'],
    ]),
    publishers: candidates([
      [data.publisher, 'JSON-LD publisher'],
      [siteName, 'og:site_name'],
      [meta.get('dcterms.publisher') ?? meta.get('dc.publisher') ?? meta.get('publisher'), 'DC.publisher'],
      [siteOf(pageTitle, heading), 'title'],
      [meta.get('application-name'), 'application-name'],
    ]),
    published: dates([
      [data.published, 'JSON-LD datePublished'],
      ...dateMeta.map((name) => [meta.get(name), name] as const),
      ...times
        .filter(
          (time) =>
            time.getAttribute('itemprop') === 'datePublished' || time.getAttribute('pubdate') !== null,
        )
        .map((time) => [time.getAttribute('datetime'), 'time'] as const),
      ...times.slice(0, 1).map((time) => [time.getAttribute('datetime'), 'time'] as const),
    ]),
    addresses: candidates([
      [document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), 'canonical link'],
      [meta.get('og:url'), 'og:url'],
    ]).filter(({ value }) => /^https?:\/\//iu.test(value)),
  };
};

/** Date in an address: `/2023/august/`, `/2019-09-27/`, `/2019/09/27/`, `/2022/07/`. Null when there is none. */
export const dateInAddress = (address: string): PartialDate | null => {
  const [, path = ''] = /^https?:\/\/[^/]+(\/[^?#]*)/iu.exec(address) ?? [];
  const day = /(?:\/|-)((?:19|20)\d\d)[-/](\d\d)[-/](\d\d)(?=\/|-|$)/u.exec(path);
  if (day !== null) return parsePartialDate(`${day[1]}-${day[2]}-${day[3]}`);
  const month = /\/((?:19|20)\d\d)\/(\d\d|[a-z]{3,9})(?=\/|$)/iu.exec(path);
  if (month === null) return null;
  const [, year = '', name = ''] = month;
  if (/^\d\d$/u.test(name)) return parsePartialDate(`${year}-${name}`);
  const [found] = findDates(`${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()} ${year}`);
  return found?.value ?? null;
};

/**
 * A machine's timestamp, or a printed date, as a date. Times in UTC become London days, since embargoes end at 00:01
 * there; with another offset the printed day counts.
 */
export const dateOfStamp = (stamp: string): PartialDate | null => {
  const iso = /^(\d{4}-\d{2}-\d{2})(T.*)?/u.exec(stamp.trim());
  if (iso !== null) {
    const [, day = '', time = ''] = iso;
    const at = /(?:Z|[+-]00:?00)$/iu.test(time) ? new Date(stamp.trim()) : null;
    return parsePartialDate(at === null || Number.isNaN(at.getTime()) ? day : londonDay.format(at));
  }
  const [found] = findDates(stamp);
  return found?.value ?? parsePartialDate(stamp.trim());
};

// Swedish writes ISO dates.
const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

type Found = readonly [string | null | undefined, string];

const clean = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const candidates = (found: readonly Found[]): readonly Candidate<string>[] =>
  found.flatMap(([value, from]) => {
    const words = clean(value ?? '');
    return words === '' ? [] : [{ value: words, from }];
  });

const dates = (found: readonly Found[]): readonly Candidate<PartialDate>[] =>
  found.flatMap(([stamp, from]) => {
    const value = dateOfStamp(stamp ?? '');
    return value === null ? [] : [{ value, from }];
  });

const metaValues = (document: PageDocument): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content');
    if (name !== '' && content !== null && content.trim() !== '' && !values.has(name))
      values.set(name, content);
  }
  return values;
};

/** A page with two headings of the first rank does not say which is its title. */
const soleHeading = (document: PageDocument): string | null => {
  const headings = [...document.querySelectorAll('h1')]
    .map((one) => clean(one.textContent ?? ''))
    .filter((one) => one !== '');
  return headings.length === 1 ? (headings[0] ?? null) : null;
};

const parts = /\s+[|»·–—-]\s+/u;

const withoutSite = (title: string, site: string | null): string => {
  const [first = '', ...rest] = title.split(/\s+[|»]\s+/u);
  if (rest.length > 0) return first;
  return site !== null && title.endsWith(site)
    ? title.slice(0, -site.length).replace(/\s*[-–—:]\s*$/u, '')
    : title;
};

/** "Headline | Site": the site is what the title adds to the page's heading. */
const siteOf = (title: string, heading: string | null): string | null => {
  if (heading === null || !title.startsWith(heading) || title === heading) return null;
  const added = title
    .slice(heading.length)
    .split(parts)
    .filter((part) => part.trim() !== '');
  return added.at(-1) ?? null;
};

interface JsonLd {
  headline: string | null;
  publisher: string | null;
  published: string | null;
}

/** The first article among the page's JSON-LD blocks; a block that is no JSON says nothing. */
const jsonLd = (document: PageDocument): JsonLd => {
  const read: JsonLd = { headline: null, publisher: null, published: null };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(script.textContent ?? '')) {
      read.headline ??= textIn(node['headline']);
      read.published ??= textIn(node['datePublished']);
      const publisher = node['publisher'];
      read.publisher ??= isRecord(publisher) ? textIn(publisher['name']) : textIn(publisher);
    }
  }
  return read;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

const nodesOf = (json: string): readonly Readonly<Record<string, unknown>>[] => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const top = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [parsed];
  return top
    .filter(isRecord)
    .flatMap((node) => [
      node,
      ...(Array.isArray(node['@graph']) ? (node['@graph'] as readonly unknown[]).filter(isRecord) : []),
    ])
    .filter((node) => 'datePublished' in node || 'headline' in node);
};
