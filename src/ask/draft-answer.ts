import type { Question } from '../domain/question.ts';
import { draftConcerns } from './concerns.ts';
import type { Draft } from './draft.ts';
import { draftFindings } from './findings.ts';
import { draftGoodPractice } from './good-practice.ts';
import { draftQuotes } from './quotes.ts';
import { draftRecommendations } from './recommendations.ts';
import { draftSearch } from './search.ts';
import type { Shelf } from './shelf.ts';

/**
 * What to show for a question. A command is answered as what it asks for or not at all. Plain English that finds
 * nothing as it was read is read once more as a search for any line with its words, and the question says so.
 */
export const draftAnswer = (question: Question, shelf: Shelf): Draft => {
  const draft = draftByIntent(question, shelf);
  const { command } = question.asked;
  const wide = command === null || command === 'findings';
  if (draft.entries.length > 0 || !wide || question.intent === 'search' || question.words === '')
    return draft;
  const anyLine = draftSearch({ ...question, intent: 'search', kinds: [], leftover: question.words }, shelf);
  return anyLine.entries.length > 0 ? anyLine : draft;
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
    case 'search':
      return draftSearch(question, shelf);
    case 'help':
      return { question, entries: [] };
  }
};
