import type { Count } from '../domain/count.ts';
import type { Entry } from '../domain/entry.ts';
import { type Question, typedFor } from '../domain/question.ts';

/** What a number or date in a line is worth where one is asked for; more where it counts the very thing. */
export const wantedWeights = { printed: 0.3, ofTheThing: 0.2 } as const;

export const numberWords =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|dozen|double)\b/i;
export const datesPrinted =
  /\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bwithin (?:the next )?(?:\d+|\p{L}+) (?:days|weeks|months)\b/u;

const asksRate = /\b(?:rates?|proportion|percentage|per ?cent|share)\b|%/i;
const rate =
  /%|\bper ?cent\b|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of)(?: every)? (?:\d+|\p{L}+)|\b(?:half|third|quarter)s?\b/iu;
const asksMoney =
  /\b(?:spend(?:s|ing)?|spent|costs?|costing|pa(?:y|ys|id)|money|invest(?:s|ed|ing|ment)?|budget|funding)\b/i;
const money = /[£$€] ?\d|\d ?(?:million|billion|m) pounds/i;

/** Whether a sum is asked for and the line prints one. */
export const isSumWanted = (question: Question, entry: Entry): boolean =>
  question.wants !== 'date' && asksMoney.test(typedFor(question)) && money.test(wordsOf(entry));

/** What the number, sum or date that an entry prints is worth to a question; 0 where it wants none, or none is printed. */
export const wanted = (question: Question, entry: Entry): number => {
  const { printed, ofTheThing } = wantedWeights;
  if (isSumWanted(question, entry)) return printed + ofTheThing;
  if (question.wants === null) return 0;
  if (question.wants === 'date') return datesPrinted.test(wordsOf(entry)) ? printed : 0;
  if (!numberWords.test(wordsOf(entry))) return 0;
  if (asksRate.test(typedFor(question)) && rate.test(wordsOf(entry))) return printed + ofTheThing;
  return entry.counts.some((count) => countMatches(question, count)) ? printed + ofTheThing : printed;
};

const wordsOf = ({ evidence }: Entry): string => evidence.spans.map((span) => span.words).join(' ');

/** Whether a printed number counts what the question names: "overdue visits" where visits are asked about. */
export const countMatches = (question: Question, count: Count): boolean => {
  const asked = `${typedFor(question)} ${question.kinds.join(' ')}`.toLowerCase();
  return count.unit.split(' ').some((word) => word.length > 3 && asked.includes(word.replace(/s$/, '')));
};
