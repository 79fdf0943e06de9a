import type { Remark } from '../domain/answer.ts';
import type { Condition, Entry } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { asOne, emptyDraft, type FoundDraft, meeting, mostItems } from './draft.ts';
import { bearsTitle } from './bears-title.ts';
import { asPrinted, inTurn, newestFirst, type Order, wholeFirst } from './order.ts';
import { rankByWords } from './rank.ts';
import type { Shelf } from './shelf.ts';
import { topOf } from './top.ts';

/**
 * Whole statements: by a person, by a role, or by those who speak about or for an organisation. Who bears the very
 * title that was typed comes before others of the same role, and that others follow is said; a statement comes before
 * words out of one.
 */
export const draftQuotes = (question: Question, shelf: Shelf): FoundDraft => {
  const bears = bearsTitle(question, shelf.facts);
  const titled: Order = () => (id) => (bears(id) ? 0 : 1);
  const condition: Condition = { supports: ['quote'], voices: [], eras: [], grades: [] };
  const { command } = question.asked;
  const isNamed = question.people.length + question.roles.length + question.organisations.length > 0;
  // In plain English the other words say which of somebody's statements is meant, not that there is none.
  const named = meeting(question, condition, shelf);
  // What somebody says of another body than their own is about whatever the release is about.
  const isOther = command === null && named.length === 0 && question.people.length > 0;
  const about = isOther ? meeting({ ...question, organisations: [] }, condition, shelf) : named;
  const isLoose =
    command === null && isNamed && question.words !== '' && (question.leftover !== '' || about.length === 0);
  const met = isLoose
    ? meeting(
        { ...question, topics: [], organisations: isOther ? [] : question.organisations },
        condition,
        shelf,
      )
    : about;
  const count = question.skip + mostItems;
  if (question.leftover === '' && !isLoose) {
    const order = inTurn([titled, wholeFirst, newestFirst, asPrinted], shelf.facts);
    return quotesDraft(question, topOf(met, order, count), met, met.length, shelf);
  }
  const left = command === null ? question : { ...question, words: question.leftover, topics: [], kinds: [] };
  const ranked = rankByWords(left, met, shelf, isLoose ? 'all' : 'fitting');
  const best = topOf(ranked.ids, inTurn([titled], shelf.facts), count);
  const corrections = [...question.corrections, ...(command === null ? [] : ranked.corrections)];
  return quotesDraft({ ...question, corrections }, best, ranked.ids, ranked.total, shelf);
};

const quotesDraft = (
  question: Question,
  shown: readonly number[],
  met: Uint32Array,
  total: number,
  shelf: Shelf,
): FoundDraft => {
  const entries = shown.map(shelf.entryAt);
  return {
    ...emptyDraft(question),
    sections: asOne(entries, total),
    remarks: [...titleRemarks(question, met, shelf), ...unquotedRemarks(entries)],
    total,
  };
};

const titleRemarks = (question: Question, met: Uint32Array, { facts }: Shelf): readonly Remark[] => {
  const [title] = question.titles;
  // "An inspector" is what somebody is, not a title that only some of them bear.
  if (title === undefined || met.length === 0) return [];
  const bearers = met.filter(bearsTitle(question, facts)).length;
  const number = met.length - bearers;
  if (bearers === 0) return [{ kind: 'no-bearer', title }];
  return number === 0 ? [] : [{ kind: 'others-follow', title, number }];
};

const unquotedRemarks = (entries: readonly Entry[]): readonly Remark[] =>
  entries.length > 0 && entries.every(({ evidence }) => evidence.directness === 'unmarked')
    ? [{ kind: 'unquoted' }]
    : [];
