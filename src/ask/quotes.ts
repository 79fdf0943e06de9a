import type { Question } from '../domain/question.ts';
import { type Draft, listDraft } from './draft.ts';
import { asPrinted, newestFirst, type Order } from './order.ts';
import { hasTitle } from './rank.ts';
import type { Shelf } from './shelf.ts';

/**
 * Whole statements: by a person, by a role, or by those who speak about or for an organisation. Who bears the very
 * title that was typed comes before others of the same role, a statement before words out of one.
 */
export const draftQuotes = (question: Question, shelf: Shelf): Draft => {
  const titled: Order = (a, b) => Number(hasTitle(question, b)) - Number(hasTitle(question, a));
  return listDraft(
    question,
    { supports: ['quote'], kinds: [], voices: [] },
    [titled, wholeFirst, newestFirst, asPrinted],
    shelf,
  );
};

const wholeFirst: Order = (a, b) =>
  Number(a.evidence.directness === 'fragment') - Number(b.evidence.directness === 'fragment');
