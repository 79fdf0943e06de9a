import type { Evidence } from '../domain/answer.ts';
import type { ReleaseReference } from '../domain/release.ts';

/** Words of a sentence long enough that only a copy has the same ones. */
const longSentence = 10;

/** What two copies of the same words share, whatever was done to marks, spaces and letter case. */
export const markOf = (words: string): string =>
  words
    .normalize('NFKC')
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

/**
 * Folds copies: of evidence with the same words, about the same organisations and shown as the same thing, the one
 * nearest to the source stays and names the others' releases. The order is kept. Words shorter than a long sentence
 * are folded only within one release (a headline said again in the lead), since forces are praised in the same few words.
 */
export const foldCopies = <T extends { readonly evidence: Evidence }>(items: readonly T[]): readonly T[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const mark = markOf(item.evidence.spans.map((span) => span.words).join(' '));
    const subjects = item.evidence.subjects.map((subject) => subject.id).join(',');
    const where = mark.split(' ').length >= longSentence ? '' : item.evidence.release.id;
    const key = `${item.evidence.supports}|${item.evidence.findingKind ?? ''}|${subjects}|${where}|${mark}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].map(fold);
};

const fold = <T extends { readonly evidence: Evidence }>(group: readonly T[]): T => {
  const [kept, ...others] = group.toSorted(
    (a, b) => nearnessOf(a.evidence.release) - nearnessOf(b.evidence.release),
  ) as [T, ...T[]];
  const alsoIn: ReleaseReference[] = [];
  for (const other of others) {
    const release = other.evidence.release;
    if (release.id !== kept.evidence.release.id && !alsoIn.some((one) => one.id === release.id))
      alsoIn.push(release);
  }
  return alsoIn.length === 0 ? kept : { ...kept, evidence: { ...kept.evidence, alsoIn } };
};
