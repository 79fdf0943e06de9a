import { type Question, typedFor } from '../domain/question.ts';
import { draftChange } from './change.ts';
import { draftCompare } from './compare.ts';
import { draftConcerns } from './concerns.ts';
import { type Draft, emptyDraft, type FoundDraft, isEmpty } from './draft.ts';
import { draftFindings } from './findings.ts';
import { draftGoodPractice } from './good-practice.ts';
import { draftHowMany } from './how-many.ts';
import { draftLatest } from './latest.ts';
import { draftQuotes } from './quotes.ts';
import { draftRecommendations } from './recommendations.ts';
import { remarked } from './remarked.ts';
import { draftSearch } from './search.ts';
import type { Shelf } from './shelf.ts';
import { shelfWithout } from './shelf-without.ts';
import { kindsNamed } from './sorts.ts';
import { spokenFor } from './by-speaker.ts';
import { draftSourceOf } from './source-of.ts';
import { draftStatus } from './status.ts';
import { draftWhatIs } from './what-is.ts';
import { draftWhen } from './when.ts';
import { draftWhichForces } from './which-forces.ts';
import { draftWho } from './who.ts';

/**
 * What to show for a question. A command is answered as what it asks for or not at all. Plain English with more in it
 * than one facet of each sort can say, or one that found nothing as it was read, is a search for any line, in which the
 * kinds it named weigh but do not exclude; the question then says so.
 */
export const draftAnswer = (question: Question, whole: Shelf): Draft => {
  const shelf = question.without.length === 0 ? whole : shelfWithout(question.without, whole);
  const draft = draftHeld(question, shelf);
  const spoken = isEmpty(draft) ? spokenFor(question, shelf) : null;
  if (spoken === null) return draft;
  const found = draftHeld(spoken.question, spoken.shelf);
  if (found.kind !== 'found' || found.total === 0) return draft;
  const { organisations } = question;
  return {
    ...found,
    question: { ...found.question, organisations },
    remarks: [spoken.remark, ...found.remarks],
  };
};

const draftHeld = (question: Question, shelf: Shelf): Draft => {
  const { command } = question.asked;
  const wide = command === null || command === 'findings';
  const isList = listIntents.includes(question.intent);
  const isRanked =
    printedLeftover(question) !== '' ||
    question.wants !== null ||
    question.topics.length > 1 ||
    (question.intent === 'findings' && question.kinds.length === 0 && isPutAsQuestion(question));
  if (wide && isList && isRanked) {
    const found = draftSearch(asSearch(question), shelf);
    if (!isEmpty(found)) return remarked(found, shelf);
  }
  const draft = draftByIntent(wide && isList ? withoutUnprinted(question) : question, shelf);
  if (!isEmpty(draft)) return remarked(draft, shelf);
  if (wide && question.roles.length > 0 && ['when', 'how-many', 'search'].includes(question.intent)) {
    // Of somebody who is not quoted a line may tell all the same: "who became chief constable in April".
    const words = `${question.words} ${question.titles.join(' ')}`.trim();
    const told = draftHeld({ ...question, roles: [], titles: [], words, leftover: words }, shelf);
    if (!isEmpty(told)) return told;
  }
  if (wide && command === null && question.programmes.length > 0) {
    // A release need not name the programme it is of.
    const { programmes } = question;
    const loose = draftHeld({ ...question, programmes: [] }, shelf);
    const names = programmes.map((id) => shelf.reference.programmes.get(id)?.name ?? id);
    const aside = { kind: 'words-aside', words: names.join(', ') } as const;
    if (loose.kind === 'found' && loose.total > 0)
      return { ...loose, question: { ...loose.question, programmes }, remarks: [aside, ...loose.remarks] };
  }
  if (wide && question.inspected !== null) {
    // The inspection of that year may be known only from what later releases retell: its year is then a word.
    const year = question.inspected.from?.slice(0, 4) ?? '';
    const words = question.words.split(' ').includes(year)
      ? question.words
      : `${question.words} ${year}`.trim();
    const loose = draftHeld({ ...question, inspected: null, words }, shelf);
    if (!isEmpty(loose)) return loose;
  }
  if (wide && question.voices.includes('force') && question.intent === 'findings') {
    // What a force says that is no finding is what its leaders are quoted with.
    const said = draftByIntent(
      { ...question, intent: 'quotes', voices: [], roles: ['force-leader', 'fire-leader'] },
      shelf,
    );
    if (!isEmpty(said)) return remarked(said, shelf);
  }
  const isBeside = question.organisations.length > 0 || question.words !== '';
  if (command === null && question.phrase !== null && isBeside && (isList || question.intent === 'search')) {
    const loose = draftSearch(asSearch(withoutMarks(question, question.phrase)), shelf);
    const aside = { kind: 'words-aside', words: question.phrase } as const;
    if (!isEmpty(loose)) return remarked({ ...loose, remarks: [aside, ...loose.remarks] }, shelf);
  }
  const year = question.period?.from ?? '';
  if (wide && year.length === 4 && question.period?.to === year && typedFor(question).includes(year)) {
    // "What was wrong in 2021?" may ask for the inspection of that year, of which a later release tells.
    const then = draftHeld({ ...question, period: null, inspected: question.period }, shelf);
    if (!isEmpty(then)) return then;
  }
  if (wide && question.intent === 'which-forces' && question.topics.length > 0 && question.leftover !== '') {
    const table = draftByIntent({ ...question, leftover: '' }, shelf);
    const aside = { kind: 'words-aside', words: question.leftover } as const;
    if (table.kind === 'found' && table.total > 0)
      return remarked({ ...table, remarks: [aside, ...table.remarks] }, shelf);
  }
  const anyLine = wide && mayBeAnyLine(question) ? draftSearch(asLines(question), shelf) : null;
  if (anyLine !== null && !isEmpty(anyLine)) return remarked(anyLine, shelf);
  return remarked((wide && isList ? withoutLeftover(question, shelf) : null) ?? draft, shelf);
};

/** Of a body and a kind that were named, what there is without the words that no line of it has, which is said. */
const withoutLeftover = (question: Question, shelf: Shelf): FoundDraft | null => {
  const isAboutOne =
    question.organisations.length > 0 && (question.sort !== null || question.kinds.length > 0);
  if (!isAboutOne || question.leftover === '') return null;
  const without = draftByIntent({ ...question, leftover: '' }, shelf);
  if (without.kind !== 'found' || without.total === 0) return null;
  const aside = { kind: 'words-aside', words: question.leftover } as const;
  return { ...without, remarks: [aside, ...without.remarks] };
};

/** As if no quote marks had been typed: a phone puts them around whatever it likes. */
const withoutMarks = (question: Question, phrase: string): Question => ({
  ...question,
  phrase: null,
  words: `${question.words} ${phrase}`.trim(),
  leftover: `${question.leftover} ${phrase}`.trim(),
});

/** Left over and printed somewhere: a word that no release has can choose no line, and is said to be in none. */
const printedLeftover = ({ leftover, unprinted, topics, organisations }: Question): string =>
  topics.length + organisations.length === 0
    ? leftover
    : leftover
        .split(' ')
        .filter((word) => !unprinted.includes(word))
        .join(' ');

const withoutUnprinted = (question: Question): Question => ({
  ...question,
  leftover: printedLeftover(question),
});

/** "What do firefighters think of their managers?" wants the line that says it; "custody in Cumbria" all there is. */
const isPutAsQuestion = ({ asked, words, organisations }: Question): boolean =>
  organisations.length > 0 &&
  words.includes(' ') &&
  /^(?:what|how|why|do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)\b/i.test(
    asked.text,
  );

/** Lists of findings by their facets. */
const listIntents: readonly Question['intent'][] = [
  'concerns',
  'recommendations',
  'good-practice',
  'findings',
];

/**
 * What names a kind has been looked for as that kind, and other lines would answer another question; so would any line
 * where a table, a count or a state was asked for.
 */
const mayBeAnyLine = (question: Question): boolean => {
  if (question.words === '') return false;
  // A grade may stand in a sentence that was read as something else: "there are no inadequate ratings".
  if (question.intent === 'findings')
    return isYesOrNo(question) || question.kinds.every((kind) => kind === 'graded-judgment');
  if (question.intent === 'which-forces') return question.leftover !== '';
  if (question.intent === 'status') return question.kinds.length === 0;
  return lineIntents.includes(question.intent);
};

/** That there is none is an answer to whether there is one: "no cause of concern was issued". */
const isYesOrNo = ({ asked }: Question): boolean =>
  /^(?:did|does|do|has|have|had|is|are|was|were)\b/i.test(asked.text);

/** Answered by any line where their own layout has nothing. */
const lineIntents: readonly Question['intent'][] = ['quotes', 'compare', 'change', 'when', 'how-many'];

const asSearch = (question: Question): Question => ({
  ...question,
  intent: 'search',
  kinds: kindsNamed(question),
});

const asLines = (question: Question): Question => ({
  ...asSearch(question),
  leftover: question.words,
  eras: [],
});

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
      return draftLatest(question, shelf);
    case 'change':
      return draftChange(question, shelf);
    case 'compare':
      return draftCompare(question, shelf);
    case 'which-forces':
      return draftWhichForces(question, shelf);
    case 'how-many':
      return draftHowMany(question, shelf);
    case 'who':
      return draftWho(question, shelf);
    case 'when':
      return draftWhen(question, shelf);
    case 'what-is':
      return draftWhatIs(question, shelf);
    case 'status':
      return draftStatus(question, shelf);
    case 'source-of':
      return draftSourceOf(question, shelf);
    case 'search':
      return draftSearch(question, shelf);
    case 'help':
      return emptyDraft(question);
  }
};
