import type { Reference, TermRow } from '../reference/reference.ts';

const asking =
  /^(?:so )?(?:what(?:'s| is| are| does| do| exactly is| counts as| is meant by| do you mean by| is the meaning of)|who(?:'s| is| are)|define|definition of|meaning of|explain)(?: me)? (.+)$/i;
const closing = /(?:\s+(?:mean|means|stand for|stands for|actually|exactly|in policing|please))+$/i;
const article = /^(?:an?|the|this|these|those|term|word)\s+/i;
/** "The Engage phase" is Engage. */
const category = /\s+(?:phase|stage|process|inspection|inspections|grade|judgment|programme)$/i;

/**
 * The term whose meaning a question asks: only where nothing else is asked, so that "what is missing about AAs" and
 * "what is the Engage stage like in Cumbria" stay questions about releases.
 */
export const readTerm = (text: string, reference: Reference): TermRow | null => {
  const asked = asking.exec(text)?.[1]?.replace(closing, '').replace(/"/g, '');
  if (asked === undefined) return null;
  const words = plain(asked.replace(article, '').replace(article, ''));
  const named = namesOf(reference);
  return named.get(words) ?? named.get(singular(words)) ?? named.get(words.replace(category, '')) ?? null;
};

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const singular = (words: string): string => words.replace(/s$/, '');

const compiled = new WeakMap<Reference, ReadonlyMap<string, TermRow>>();

const namesOf = (reference: Reference): ReadonlyMap<string, TermRow> => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const names = new Map<string, TermRow>();
  // A term's own name before another's alias.
  for (const row of reference.terms) names.set(plain(row.term), row);
  for (const row of reference.terms)
    for (const alias of row.aliases) if (!names.has(plain(alias))) names.set(plain(alias), row);
  compiled.set(reference, names);
  return names;
};
