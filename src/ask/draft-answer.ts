import type { FindingKind } from '../domain/finding.ts';
import type { Question } from '../domain/question.ts';
import { criticalKinds, draftConcerns } from './concerns.ts';
import type { Draft } from './draft.ts';
import { draftFindings } from './findings.ts';
import { draftGoodPractice, praisingKinds } from './good-practice.ts';
import { draftQuotes } from './quotes.ts';
import { askingKinds, draftRecommendations } from './recommendations.ts';
import { draftSearch } from './search.ts';
import type { Shelf } from './shelf.ts';

/**
 * What to show for a question. A command is answered as what it asks for or not at all. Plain English with more in it
 * than one facet of each sort can say, or one that found nothing as it was read, is a search for any line, in which the kinds it named
 * weigh but do not exclude; the question then says so.
 */
export const draftAnswer = (question: Question, shelf: Shelf): Draft => {
  const { command } = question.asked;
  const wide = command === null || command === 'findings';
  const isList = question.intent !== 'quotes' && question.intent !== 'search';
  const isRanked = question.leftover !== '' || question.wants !== null || question.topics.length > 1;
  if (wide && isList && isRanked) {
    const found = draftSearch(asSearch(question), shelf);
    if (found.entries.length > 0) return found;
  }
  const draft = draftByIntent(question, shelf);
  // What names a kind has been looked for as that kind: other lines would answer another question.
  const anyKind =
    question.intent === 'quotes' || (question.intent === 'findings' && question.kinds.length === 0);
  if (draft.entries.length > 0 || !wide || !anyKind || question.words === '') return draft;
  const anyLine = draftSearch(asSearch({ ...question, leftover: question.words, eras: [] }), shelf);
  return anyLine.entries.length > 0 ? anyLine : draft;
};

const asSearch = (question: Question): Question => ({
  ...question,
  intent: 'search',
  kinds: question.kinds.length > 0 ? question.kinds : kindsOf(question),
});

const kindsOf = (question: Question): readonly FindingKind[] => {
  if (question.intent === 'concerns') return criticalKinds;
  if (question.intent === 'recommendations') return askingKinds;
  return question.intent === 'good-practice' ? praisingKinds : [];
};

const draftByIntent = (question: Question, shelf: Shelf): Draft => {
  switch (question.intent) {
    case 'concerns':
      return draftConcerns(question, shelf);
    case 'recommendations':
      return draftRecommendations(question, shelf);
    case 'good-practice':
      return draftGoodPractice(question, shelf);
    case 'findings':
      return draftFindings(question, shelf);
    case 'quotes':
      return draftQuotes(question, shelf);
    case 'latest':
    case 'change':
    case 'compare':
    case 'which-forces':
    case 'how-many':
    case 'who':
    case 'when':
    case 'what-is':
    case 'status':
    case 'source-of':
    case 'search':
      return draftSearch(question, shelf);
    case 'help':
      return { question, entries: [] };
  }
};
