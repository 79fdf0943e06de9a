import type { Question } from '../domain/question.ts';
import { byRelease, emptyDraft, type FoundDraft } from './draft.ts';
import { rankLines } from './search.ts';
import type { Shelf } from './shelf.ts';

/** Lines worth naming as a source: what fits worse only shares some words. */
const mostLines = 5;

/**
 * Which release says it: the lines that fit best, under the release each stands in. Numbers have to stand in the line:
 * "who says 98 visits" is not answered by other visits.
 */
export const draftSourceOf = (question: Question, shelf: Shelf): FoundDraft => {
  const numbers = question.words.match(/\d[\d,.]*/g) ?? [];
  const { entries, corrections } = rankLines(question, shelf);
  const holding = entries.filter(({ evidence }) =>
    numbers.every((number) => evidence.spans.some(({ words }) => words.includes(number))),
  );
  const lines = holding.slice(0, mostLines);
  return {
    ...emptyDraft({ ...question, corrections }),
    shape: 'source',
    sections: byRelease(lines),
    total: lines.length,
  };
};
