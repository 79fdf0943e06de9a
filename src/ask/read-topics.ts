import type { TopicId } from '../domain/topic.ts';
import { PhraseTrie } from '../reference/phrase-trie.ts';
import type { Reference } from '../reference/reference.ts';
import { wordsOf } from '../reference/words.ts';
import type { Unread } from './unread.ts';

/** A term in capitals that is an ordinary word without them is read only in capitals. */
const ordinary = new Set(['met', 'soc', 'doc', 'coc', 'ced', 'map']);

const prepositions: ReadonlySet<string> = new Set('at by for from in of on out to up with'.split(' '));

export interface TopicsRead {
  readonly topics: readonly TopicId[];
  /**
   * Words that mark a topic without being its name: "ligature points" is about custody, and asks for less than all of
   * custody.
   */
  readonly cues: readonly string[];
}

interface Term {
  readonly topic: TopicId;
  readonly isCue: boolean;
}

const compiled = new WeakMap<Reference, PhraseTrie<Term>>();

/**
 * The topics a question names, in the order they were typed: by name, by the words releases print, by the words people
 * use instead, one or many of a thing. The longest term wins and each word is read once. What is read is taken.
 */
export const readTopics = (unread: Unread, reference: Reference): TopicsRead => {
  const terms = termsOf(reference);
  const cues: string[] = [];
  const words = wordsOf(unread.rest);
  const topics: TopicId[] = [];
  for (let at = 0; at < words.length;) {
    const [match] = terms.longestAt(words, at);
    if (match === undefined) {
      at += 1;
      continue;
    }
    const [after] = terms.longestAt(words, at + 1);
    // "On call handling" is about call handling and not about who is on call.
    if (after !== undefined && after.to > match.to && prepositions.has(words[at]?.key ?? '')) {
      at += 1;
      continue;
    }
    const start = words[at]?.start ?? 0;
    const typed = unread.take({ start, end: words[match.to - 1]?.end ?? start });
    topics.push(match.value.topic);
    if (match.value.isCue) cues.push(typed);
    at = match.to;
  }
  return { topics: narrowest([...new Set(topics)], reference), cues };
};

/** The topic whose name a text begins with, and where that ends. */
export const topicAtStart = (
  text: string,
  reference: Reference,
): { readonly topic: TopicId; readonly end: number } | null => {
  const words = wordsOf(text);
  const [match] = termsOf(reference).longestAt(words, 0);
  const end = match === undefined ? undefined : words[match.to - 1]?.end;
  return match === undefined || end === undefined ? null : { topic: match.value.topic, end };
};

/** "Children held in custody" asks about children in custody, not about custody as well. */
const narrowest = (topics: readonly TopicId[], reference: Reference): readonly TopicId[] => {
  const above = new Set(topics.flatMap((id) => [...broaderOf(id, reference)]));
  return topics.filter((id) => !above.has(id));
};

const broaderOf = (id: TopicId, reference: Reference, seen = new Set<TopicId>()): ReadonlySet<TopicId> => {
  for (const one of reference.topics.get(id)?.broader ?? []) {
    if (seen.has(one)) continue;
    seen.add(one);
    broaderOf(one, reference, seen);
  }
  return seen;
};

const termsOf = (reference: Reference): PhraseTrie<Term> => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const trie = new PhraseTrie<Term>();
  const added = new Set<string>();
  // All names before all synonyms before all cues: of two topics with one term, whose name it is has it.
  const rows = [...reference.topics.values()];
  const terms = [
    ...rows.flatMap((row) =>
      [row.name, row.id.replaceAll('-', ' ')].map((term) => ({ term, topic: row.id, isCue: false })),
    ),
    ...rows.flatMap((row) => row.synonyms.map((term) => ({ term, topic: row.id, isCue: false }))),
    ...rows.flatMap((row) => row.cues.map((term) => ({ term, topic: row.id, isCue: true }))),
  ];
  for (const { term, topic, isCue } of terms) {
    for (const form of formsOf(term)) {
      if (added.has(form)) continue;
      added.add(form);
      trie.add(form, { topic, isCue });
    }
  }
  compiled.set(reference, trie);
  return trie;
};

/** A term as people may type it: one or many, an abbreviation in small letters. */
const formsOf = (term: string): readonly string[] => {
  if (term.endsWith('*')) return [term];
  if (/^[A-Z0-9]{2,}$/.test(term)) {
    const small = term.toLowerCase();
    // "ITs" would be "its".
    if (small.length < 3) return [term];
    return [term, `${term}s`, ...(ordinary.has(small) ? [] : [small, `${small}s`])];
  }
  // One of a short thing is a verb as often ("calls", "call").
  if (term.endsWith('s')) return term.length < 6 ? [term] : [term, term.slice(0, -1)];
  return [term, `${term}s`];
};
