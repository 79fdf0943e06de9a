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
    entries: spread(apart(ranked.entries)).slice(0, mostLines),
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

/** Of lines that share words of one release only the best stays. */
const apart = (entries: readonly Entry[]): readonly Entry[] => {
  const kept = new Map<string, Entry[]>();
  return entries.filter((entry) => {
    const same = kept.get(entry.evidence.release.id) ?? [];
    const shared = same.some((other) =>
      other.evidence.spans.some((one) => entry.evidence.spans.some((two) => overlaps(one, two))),
    );
    if (!shared) kept.set(entry.evidence.release.id, [...same, entry]);
    return !shared;
  });
};

/** The order stays, but for lines of a release that has had its share: they come after the others of the first screen. */
const spread = (entries: readonly Entry[]): readonly Entry[] => {
  const shown = new Map<string, number>();
  const later: Entry[] = [];
  const first = entries.filter((entry) => {
    const { id } = entry.evidence.release;
    const count = (shown.get(id) ?? 0) + 1;
    shown.set(id, count);
    if (count > mostOfOneRelease) later.push(entry);
    return count <= mostOfOneRelease;
  });
  return [...first, ...later];
};
