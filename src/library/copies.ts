import type { Evidence } from '../domain/answer.ts';
import type { ReleaseReference } from '../domain/release.ts';
import type { Steps } from '../domain/steps.ts';

/** Words of a sentence long enough that only a copy has the same ones. */
const longSentence = 10;

/** Letters without another form, and quote marks, dashes and dots, which a mark leaves out. */
// oxlint-disable-next-line no-control-regex
const plain = /^[\x00-\x7f\u2010-\u2026]*$/;

/** What two copies of the same words share, whatever was done to marks, spaces and letter case. */
export const markOf = (words: string): string =>
  (plain.test(words) ? words : words.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Marks of those sentences that tell a copy; empty for a text of short ones. */
export const copyMarks = (sentences: readonly string[]): ReadonlySet<string> =>
  new Set(sentences.map(markOf).filter((mark) => mark.split(' ').length >= longSentence));

/** Nearest to the source first: whose copy is shown when several print the same words. */
const nearness = [
  'inspectorate',
  'force',
  'fire-service',
  'commissioner',
  'government',
  'press',
  'syndicator',
  'other',
];

const nearnessOf = (release: ReleaseReference): number => {
  const kind = release.publisher.value?.kind;
  const place = kind === undefined ? -1 : nearness.indexOf(kind);
  return place < 0 ? nearness.length : place;
};

/** Equal for evidence that is shown as the same thing, and for hardly any other among millions: 53 bits. */
export const copyKey = ({ spans, supports, findingKind, subjects, release }: Evidence): number => {
  const mark = markOf(spans.map((span) => span.words).join(' '));
  const about = subjects.map((subject) => subject.id).join(',');
  const where = mark.split(' ').length >= longSentence ? '' : release.id;
  return hashOf(`${supports}|${findingKind ?? ''}|${about}|${where}|${mark}`);
};

/** Two FNV-1a hashes, the second over the units in another order of bits. */
const hashOf = (key: string): number => {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ ((unit << 7) | (unit >>> 9)), 0x5bd1e995);
    high ^= high >>> 13;
  }
  return (low >>> 0) * 2 ** 21 + (high >>> 11);
};

export interface Folded {
  /** What stays, in the order of the first of each group of copies. */
  readonly order: readonly number[];
  /** Releases that print a copy of it, by what stays. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
}

const foldedAtOnce = 5000;

/**
 * Folds copies: of evidence with the same words, about the same organisations and shown as the same thing, the one
 * nearest to the source stays and names the others' releases. The order is kept. Words shorter than a long sentence
 * are folded only within one release (a headline said again in the lead), since forces are praised in the same few words.
 * `keys` and `releaseOf`: of the evidence by number; `references`: of the releases by number.
 */
export const foldCopies = function* (
  keys: readonly number[],
  releaseOf: (place: number) => number,
  references: readonly ReleaseReference[],
): Steps<Folded> {
  const nearnesses = references.map(nearnessOf);
  const groups = new Map<number, number | number[]>();
  for (const [place, key] of keys.entries()) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, place);
    else if (typeof group === 'number') groups.set(key, [group, place]);
    else group.push(place);
    if (place % foldedAtOnce === 0) yield;
  }
  const order: number[] = [];
  const copies = new Map<number, readonly number[]>();
  for (const group of groups.values()) {
    if (typeof group === 'number') {
      order.push(group);
      continue;
    }
    const nearness = (place: number): number => nearnesses[releaseOf(place)] as number;
    const [kept, ...others] = group.toSorted((a, b) => nearness(a) - nearness(b)) as [number, ...number[]];
    const alsoIn = new Set(others.map(releaseOf));
    alsoIn.delete(releaseOf(kept));
    order.push(kept);
    if (alsoIn.size > 0) copies.set(kept, [...alsoIn]);
  }
  return { order, copies };
};
