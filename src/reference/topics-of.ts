import type { OrganisationKind } from '../domain/organisation.ts';
import type { TopicId } from '../domain/topic.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { Reference, TopicRow } from './reference.ts';
import { wordsOf } from './words.ts';

/**
 * What the words of one finding are about, most specific first: the topics whose cues stand in them, longer cues
 * before shorter and a topic before those it counts under, then those told by weaker words, then the broader topics
 * themselves. Synonyms are what people ask with and are not looked for here. `kinds`: of the organisations it is about,
 * where known; topics that only other kinds have are then left out. `about`: what the words around it are about, which
 * decides what weaker words mean and is not itself among the topics returned.
 */
export const topicsOf = (
  words: string,
  reference: Reference,
  kinds: readonly OrganisationKind[] = [],
  about: readonly TopicId[] = [],
): TopicId[] => {
  const { cues, depths, umbrellas, pairs } = compiledOf(reference);
  const read = wordsOf(words);
  /** Length of the longest cue in characters, by topic, in order of first appearance; 0 for weaker words. */
  const cued = new Map<TopicId, number>();
  const inside = new Set<TopicId>();
  const rowOf = (id: TopicId): TopicRow | undefined => reference.topics.get(id);
  /** Whether any body may have the topic, or the finding is known to be about one of the kind that alone has it. */
  const isOpen = (id: TopicId): boolean => isOf(rowOf(id)?.only ?? null, kinds);
  pairs.forget();
  let at = 0;
  const meet = (to: number, value: Marker): void => {
    const { topic } = value;
    if (value.as === 'pair') {
      if (pairs.met(value, at) && isOpen(topic)) cued.set(topic, cued.get(topic) ?? 0);
    } else if (value.as === 'within') inside.add(topic);
    else {
      const length = read[to - 1]!.end - read[at]!.start;
      cued.set(topic, Math.max(cued.get(topic) ?? 0, length));
    }
  };
  for (; at < read.length; at++) cues.eachAt(read, at, meet);
  const fits = (id: TopicId): boolean => kinds.length === 0 || isOpen(id);
  for (const id of inside) {
    const { only = null, broader = [] } = rowOf(id) ?? {};
    const isThere = (one: TopicId): boolean => cued.has(one) || about.includes(one);
    const counts = only === null ? broader.some(isThere) : isOpen(id);
    if (counts) cued.set(id, Math.max(cued.get(id) ?? 0, 1));
  }
  if (cued.size === 0) return [];
  const direct = [...cued]
    .filter(([id]) => fits(id))
    .sort(
      ([a, lengthA], [b, lengthB]) =>
        Math.sign(lengthB) - Math.sign(lengthA) ||
        (depths.get(b) ?? 0) - (depths.get(a) ?? 0) ||
        lengthB - lengthA,
    );
  const topics = new Set(direct.map(([id]) => id));
  for (const row of umbrellas) {
    if (row.only === null || !kinds.includes(row.only)) continue;
    if (row.covers.some((id) => topics.has(id))) topics.add(row.id);
  }
  for (const id of topics) for (const broader of rowOf(id)?.broader ?? []) topics.add(broader);
  return [...topics];
};

/** A force outside the 43, such as that of the railways, has the topics of police forces. */
const isOf = (only: OrganisationKind | null, kinds: readonly OrganisationKind[]): boolean =>
  only === null || kinds.includes(only) || (only === 'police-force' && kinds.includes('other-force'));

/** Words before which the name of an area may stand: "graded good for efficiency", "effectiveness and people". */
const leadsToArea = new Set(['for', 'in', 'at', 'on', 'and', 'under', ',', '/']);

/** What a grade is given for: the topics whose areas are named at the head of `words` or as what was graded. */
export const areasOf = (
  words: string,
  reference: Reference,
  kinds: readonly OrganisationKind[] = [],
): TopicId[] => {
  const { areas } = compiledOf(reference);
  const read = wordsOf(words);
  const topics = new Set<TopicId>();
  for (let at = 0; at < read.length; at++) {
    if (at > 0 && !leadsToArea.has(read[at - 1]!.key)) continue;
    for (const { value } of areas.longestAt(read, at)) {
      const row = reference.topics.get(value);
      const only = row?.only ?? null;
      if (kinds.length > 0 && !isOf(only, kinds)) continue;
      topics.add(value);
      for (const broader of row?.broader ?? []) topics.add(broader);
    }
  }
  return [...topics];
};

/** How far the words of a pair may stand apart: about a clause, so that a long sentence's two halves are not mixed. */
const reach = 10;

interface Side {
  readonly topic: TopicId;
  readonly as: 'pair';
  /** One number a pair, over all topics. */
  readonly pair: number;
  readonly side: 0 | 1;
}

type Marker =
  | { readonly topic: TopicId; readonly as: 'cue' }
  | { readonly topic: TopicId; readonly as: 'within' }
  | Side;

/** Further back than any word may stand. */
const neverMet = -1000;

/** Where a word of each side of each pair was last met, in the words that are read. */
class Pairs {
  readonly #last: Int32Array;

  constructor(count: number) {
    this.#last = new Int32Array(count * 2);
  }

  forget(): void {
    this.#last.fill(neverMet);
  }

  /** Whether the pair is whole with this word. One word alone is never both its sides. */
  met({ pair, side }: Side, at: number): boolean {
    this.#last[pair * 2 + side] = at;
    const other = this.#last[pair * 2 + 1 - side] as number;
    return other !== at && at - other <= reach;
  }
}

interface Compiled {
  readonly cues: PhraseTrie<Marker>;
  readonly areas: PhraseTrie<TopicId>;
  readonly pairs: Pairs;
  /** How many topics stand above each. Rings are refused when the rows are read. */
  readonly depths: ReadonlyMap<TopicId, number>;
  /** In the reference's order: what one kind of body alone has, for what others have by themselves. */
  readonly umbrellas: readonly TopicRow[];
}

const compiled = new WeakMap<Reference, Compiled>();

const compiledOf = (reference: Reference): Compiled => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const cues = new PhraseTrie<Marker>();
  const areas = new PhraseTrie<TopicId>();
  let pair = 0;
  for (const { id: topic, ...row } of reference.topics.values()) {
    for (const cue of row.cues) cues.add(cue, { topic, as: 'cue' });
    for (const cue of row.within) cues.add(cue, { topic, as: 'within' });
    for (const area of row.areas) areas.add(area, topic);
    for (const [first = [], second = []] of row.together) {
      for (const cue of first) cues.add(cue, { topic, as: 'pair', pair, side: 0 });
      for (const cue of second) cues.add(cue, { topic, as: 'pair', pair, side: 1 });
      pair += 1;
    }
  }
  const depthOf = (topic: TopicRow): number =>
    Math.max(
      0,
      ...topic.broader.map((id) => {
        const broader = reference.topics.get(id);
        return broader === undefined ? 0 : 1 + depthOf(broader);
      }),
    );
  const depths = new Map([...reference.topics.values()].map((topic) => [topic.id, depthOf(topic)]));
  const umbrellas = [...reference.topics.values()].filter(
    ({ only, covers }) => only !== null && covers.length > 0,
  );
  const made = { cues, areas, pairs: new Pairs(pair), depths, umbrellas };
  compiled.set(reference, made);
  return made;
};
