import type { Entry } from '../domain/entry.ts';
import { overlaps } from '../domain/span.ts';
import type { Question } from '../domain/question.ts';
import { asOne, conditionOf, emptyDraft, type FoundDraft } from './draft.ts';
import { rankByWords, rankEverything, type Ranked } from './rank.ts';
import type { Shelf } from './shelf.ts';

/** Past the tenth line nobody reads a ranked list; a facet narrows it better. */
const mostLines = 10;
/** Lines of one release before those of others come; what is left of it follows. */
const mostOfOneRelease = 3;

/** Any line, by its words, inside what the facets leave. Statements are found by their sentences, not as a whole. */
export const draftSearch = (question: Question, shelf: Shelf): FoundDraft => {
  const { entries, corrections } = rankLines(question, shelf);
  return {
    ...emptyDraft({ ...question, corrections }),
    sections: asOne(entries, entries.length),
    total: entries.length,
  };
};

/** The best lines, for whatever layout: none shares its words with another, and no release crowds out the others. */
export const rankLines = (
  question: Question,
  shelf: Shelf,
): { readonly entries: readonly Entry[]; readonly corrections: Question['corrections'] } => {
  const ranked = isNarrowed(question) ? rankNarrowed(question, shelf) : rankEverything(question, shelf);
  return {
    entries: spread(ranked.ids, shelf),
    corrections: [...question.corrections, ...ranked.corrections],
  };
};

const isNarrowed = (question: Question): boolean =>
  question.period !== null ||
  question.phrase !== null ||
  [
    question.organisations,
    question.people,
    question.roles,
    question.voices,
    question.eras,
    question.programmes,
    question.publishers,
  ].some((values) => values.length > 0);

const rankNarrowed = (question: Question, shelf: Shelf): Ranked => {
  // Grades weigh but do not exclude: a release may print a grade in a sentence that was read as something else.
  const condition = { ...conditionOf(question), grades: [], inspected: null };
  const candidates = shelf.select({ ...condition, supports: ['finding', 'passage'] });
  // Where exact words are all that was asked, every line that has them answers.
  const exact = question.phrase !== null && question.words === '';
  return rankByWords(question, candidates, shelf, exact ? 'all' : 'fitting');
};

/**
 * The first of ranked lines. Of those that share words of one release only the best stays. The order stays, but for
 * lines of a release that has had its share: they come after the others. Walks no further than what is shown.
 */
const spread = (ids: Uint32Array, { facts, entryAt }: Shelf): readonly Entry[] => {
  const kept = new Map<number, Entry[]>();
  const first: Entry[] = [];
  const later: Entry[] = [];
  for (const id of ids) {
    if (first.length === mostLines) break;
    const release = facts.releases[id] as number;
    const same = kept.get(release) ?? [];
    const entry = entryAt(id);
    if (same.some((other) => sharesWords(entry, other))) continue;
    kept.set(release, [...same, entry]);
    (same.length < mostOfOneRelease ? first : later).push(entry);
  }
  return [...first, ...later].slice(0, mostLines);
};

const sharesWords = (a: Entry, b: Entry): boolean =>
  a.evidence.spans.some((one) => b.evidence.spans.some((two) => overlaps(one, two)));
