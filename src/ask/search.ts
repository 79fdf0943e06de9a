import type { Entry } from '../domain/entry.ts';
import { overlaps } from '../domain/span.ts';
import type { Question } from '../domain/question.ts';
import { conditionOf, type Draft } from './draft.ts';
import { rankByWords, rankEverything, type Ranked } from './rank.ts';
import type { Shelf } from './shelf.ts';

/** Past the tenth line nobody reads a ranked list; a facet narrows it better. */
const mostLines = 10;

/** Any line, by its words, inside what the facets leave. Statements are found by their sentences, not as a whole. */
export const draftSearch = (question: Question, shelf: Shelf): Draft => {
  const ranked = isNarrowed(question) ? rankNarrowed(question, shelf) : rankEverything(question, shelf);
  return {
    question: { ...question, corrections: [...question.corrections, ...ranked.corrections] },
    entries: apart(ranked.entries.slice(0, mostLines * 5)).slice(0, mostLines),
  };
};

const isNarrowed = ({ organisations, people, roles, voices, eras, period, phrase }: Question): boolean =>
  period !== null ||
  phrase !== null ||
  [organisations, people, roles, voices, eras].some((values) => values.length > 0);

const rankNarrowed = (question: Question, shelf: Shelf): Ranked => {
  const candidates = shelf.select({ ...conditionOf(question), supports: ['finding', 'passage'] });
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
