import type { TopicId } from '../domain/topic.ts';
import type { Reference } from '../reference/reference.ts';
import type { Unread } from './unread.ts';

interface Term {
  readonly pattern: RegExp;
  readonly topic: TopicId;
  readonly length: number;
}

/** A term in capitals that is an ordinary word without them is read only in capitals. */
const ordinary = new Set(['it', 'us', 'am', 'an', 'as', 'is', 'or', 'da', 'met', 'soc', 'doc']);

const compiled = new WeakMap<Reference, readonly Term[]>();

/**
 * The topics a question names: by name, by the words releases print, by the words people use instead. Longest terms
 * first, each word read once, in the order they were typed. What is read is taken.
 */
export const readTopics = (unread: Unread, reference: Reference): readonly TopicId[] => {
  const found: { at: number; topic: TopicId }[] = [];
  for (const { pattern, topic } of termsOf(reference)) {
    if (unread.rest.search(pattern) < 0) continue;
    for (const match of unread.takeAll(pattern)) found.push({ at: match.index ?? 0, topic });
  }
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ topic }) => topic))];
};

const termsOf = (reference: Reference): readonly Term[] => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const terms = new Map<string, Term>();
  for (const row of reference.topics.values()) {
    for (const words of [row.name, row.id.replaceAll('-', ' '), ...row.synonyms, ...row.cues]) {
      const key = words.toLowerCase();
      // The first row that has a term keeps it: names and synonyms come before another row's cue only by row order.
      if (!terms.has(key)) terms.set(key, { pattern: patternOf(words), topic: row.id, length: words.length });
    }
  }
  const ordered = [...terms.values()].toSorted((a, b) => b.length - a.length);
  compiled.set(reference, ordered);
  return ordered;
};

const patternOf = (words: string): RegExp => {
  const any = words.endsWith('*');
  const source = words
    .replace(/\*$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/['’]/g, "'?")
    .replace(/[ -]+/g, '[ -]+');
  const capitals = /^[A-Z0-9/&]{2,}$/.test(words) && (words.length < 3 || ordinary.has(words.toLowerCase()));
  const ending = any ? String.raw`[\p{L}\p{N}]*` : capitals || /^[A-Z]{2,}$/.test(words) ? 's?' : '(?:s|es)?';
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${source}${ending}(?![\p{L}\p{N}])`, capitals ? 'gu' : 'giu');
};
