import { type Known, inferred, stated } from '../domain/known.ts';
import type { Publisher, PublisherKind } from '../domain/publisher.ts';
import { inspectorateName } from './inspectorate-name.ts';

const kinds: readonly (readonly [PublisherKind, RegExp])[] = [
  ['inspectorate', inspectorateName],
  ['commissioner', /\bcommissioners?\b|\bO?P(?:F)?CC\b|\bMOPAC\b|\bcrime panel\b/iu],
  ['fire-service', /\bfire (?:and|&) rescue\b|\bfire (?:brigade|service|authority)\b|\bFRS\b/iu],
  [
    'force',
    /\b(?:police(?: service)?|constabulary|heddlu)$|^(?:the )?(?:police service of|heddlu)\b|\bpolice service$/iu,
  ],
  ['government', /\bgov\.uk\b|\bhome office\b|\bgovernment\b|\bministry of\b|\bdepartment for\b/iu],
  ['syndicator', /\bwired[- ]?gov\b|\bparliament ?today\b|\bpress association\b|\bnewswire\b/iu],
  [
    'press',
    /\b(?:news|newspapers?|times|echo|post|mail|gazette|herald|standard|guardian|telegraph|mercury|journal|radio|FM|ITV|BBC|press|express|chronicle|star|observer|independent|argus|advertiser|citizen|courier|tribune|reporter|sky)\b|^police (?:professional|oracle)$/iu,
  ],
];

/** What a publisher's name says it is; `other` when it says nothing. Never more than the words. */
export const publisherNamed = (name: string): Publisher => ({
  name,
  kind: kinds.find(([, shape]) => shape.test(name))?.[0] ?? 'other',
});

/** Host of an address, without `www.`; null for what is no http(s) address. */
export const hostOf = (address: string): string | null => {
  const [, host = null] = /^https?:\/\/(?:www\.)?([a-z0-9.-]+\.[a-z]{2,})(?=[/:?#]|$)/iu.exec(address) ?? [];
  return host?.toLowerCase() ?? null;
};

/**
 * The publisher whose host that is, or a parent of it: `news.northmoor.police.uk` is Northmoor's. Inferred: the page
 * itself need not name who keeps the site.
 */
export const publisherAt = (
  address: string,
  hosts: ReadonlyMap<string, Publisher>,
): Known<Publisher> | null => {
  const parts = hostOf(address)?.split('.') ?? [];
  for (let from = 0; from < parts.length - 1; from += 1) {
    const host = parts.slice(from).join('.');
    const publisher = hosts.get(host);
    if (publisher !== undefined) return inferred(publisher, `the address is at ${host}`);
  }
  return null;
};

/** "(c)" needs a year, or it is the third item of a list. */
const copyrightLine =
  /^(?:copyright\b|(?:copyright\s*)?©|(?:copyright\s*)?\(c\)(?=\s*\d{4}))\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(\p{Lu}[\p{L}\d&'’. -]{2,60}?)(?:\s*[.,|].*|\s+all rights reserved.*)?$/iu;

/** "Copyright © 2024 Police Professional": the holder, as printed by the page. */
export const publisherInLine = (words: string): Known<Publisher> | null => {
  const [, holder] = copyrightLine.exec(words) ?? [];
  return holder === undefined || /^(?:crown|copyright|all rights)\b/iu.test(holder)
    ? null
    : stated(publisherNamed(holder.trim()), `the page says “${words.trim()}”`);
};
