import type { Condition } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { type Draft, listDraft, meeting } from './draft.ts';
import { asPrinted, inOrder, newestFirst, type Order } from './order.ts';
import { hasTitle, rankByWords } from './rank.ts';
import type { Shelf } from './shelf.ts';

/**
 * Whole statements: by a person, by a role, or by those who speak about or for an organisation. Who bears the very
 * title that was typed comes before others of the same role, a statement before words out of one.
 */
export const draftQuotes = (question: Question, shelf: Shelf): Draft => {
  const titled: Order = (a, b) => Number(hasTitle(question, b)) - Number(hasTitle(question, a));
  const condition: Condition = { supports: ['quote'], voices: [], eras: [] };
  if (question.asked.command !== null || question.leftover === '') {
    return listDraft(question, condition, [titled, wholeFirst, newestFirst, asPrinted], shelf);
  }
  const named = question.people.length + question.roles.length + question.organisations.length > 0;
  // In plain English the other words say which of somebody's statements is meant, not that there is none.
  const ranked = rankByWords(question, meeting(question, condition, shelf), shelf, named ? 'all' : 'fitting');
  return { question, entries: inOrder(ranked.entries, [titled]) };
};

const wholeFirst: Order = (a, b) =>
  Number(a.evidence.directness === 'fragment') - Number(b.evidence.directness === 'fragment');
