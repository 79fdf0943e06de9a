import type { Entry } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { asPrinted, inspectorateFirst, inTurn, newestFirst } from './order.ts';
import type { Shelf } from './shelf.ts';
import { topOf } from './top.ts';

/** Lines that show the term in use. */
const mostLines = 3;

const ownWordsFirst = [inspectorateFirst, newestFirst, asPrinted];

/** What a term means, from the reference data with its source, and lines of releases that print it. */
export const draftWhatIs = (question: Question, shelf: Shelf): Draft => {
  const row = shelf.reference.terms.find(({ term }) => term === question.term);
  if (row === undefined) return emptyDraft(question);
  const { term: name, meaning, source } = row;
  return {
    kind: 'explained',
    question,
    explanation: { kind: 'term', name, meaning, source },
    entries: linesWith([name, ...row.aliases], shelf),
  };
};

const linesWith = (names: readonly string[], shelf: Shelf): readonly Entry[] => {
  for (const phrase of names) {
    const lines = shelf.select({ phrase, supports: ['finding'] });
    if (lines.length > 0)
      return topOf(lines, inTurn(ownWordsFirst, shelf.facts), mostLines).map(shelf.entryAt);
  }
  return [];
};
