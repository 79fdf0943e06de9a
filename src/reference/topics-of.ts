import type { OrganisationKind } from '../domain/organisation.ts';
import type { TopicId } from '../domain/topic.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { Reference, TopicRow } from './reference.ts';
import { wordsOf } from './words.ts';

/**
 * What the words of one finding are about, most specific first: the topics whose cues stand in them, longer cues
 * before shorter and a topic before those it counts under, then the broader topics themselves. Synonyms are what
 * people ask with and are not looked for here. `kinds`: of the organisations it is about, where known; topics that only
 * other kinds have are then left out.
 */
export const topicsOf = (
  words: string,
  reference: Reference,
  kinds: readonly OrganisationKind[] = [],
): TopicId[] => {
  const cues = cuesOf(reference);
  const read = wordsOf(words);
  /** Length of the longest cue in characters, by topic, in order of first appearance. */
  const cued = new Map<TopicId, number>();
  for (let at = 0; at < read.length; at++) {
    for (const match of cues.allAt(read, at)) {
      const length = read[match.to - 1]!.end - read[at]!.start;
      cued.set(match.value, Math.max(cued.get(match.value) ?? 0, length));
    }
  }
  const depth = depthsOf(reference);
  const direct = [...cued].sort(
    ([a, lengthA], [b, lengthB]) => (depth.get(b) ?? 0) - (depth.get(a) ?? 0) || lengthB - lengthA,
  );
  const fits = (id: TopicId): boolean => {
    const only = reference.topics.get(id)?.only ?? null;
    return only === null || kinds.length === 0 || kinds.includes(only);
  };
  const topics = new Set(direct.map(([id]) => id).filter(fits));
  for (const id of topics) for (const broader of reference.topics.get(id)?.broader ?? []) topics.add(broader);
  return [...topics];
};

const compiled = new WeakMap<Reference, PhraseTrie<TopicId>>();

const cuesOf = (reference: Reference): PhraseTrie<TopicId> => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const trie = new PhraseTrie<TopicId>();
  for (const topic of reference.topics.values()) {
    for (const cue of topic.cues) trie.add(cue, topic.id);
  }
  compiled.set(reference, trie);
  return trie;
};

const depths = new WeakMap<Reference, ReadonlyMap<TopicId, number>>();

/** How many topics stand above each. Rings are refused when the rows are read. */
const depthsOf = (reference: Reference): ReadonlyMap<TopicId, number> => {
  const known = depths.get(reference);
  if (known !== undefined) return known;
  const depthOf = (topic: TopicRow): number =>
    Math.max(
      0,
      ...topic.broader.map((id) => {
        const broader = reference.topics.get(id);
        return broader === undefined ? 0 : 1 + depthOf(broader);
      }),
    );
  const found = new Map([...reference.topics.values()].map((topic) => [topic.id, depthOf(topic)]));
  depths.set(reference, found);
  return found;
};
