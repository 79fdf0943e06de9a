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

/** What a question wants printed: a number, a sum or a date. */
export interface Wanted {
  /** Whether a sum is wanted and the line prints one. */
  readonly isSum: (entry: Entry) => boolean;
  /** What the number, sum or date that the line prints is worth; 0 where it prints none. */
  readonly worth: (entry: Entry) => number;
}

/** Null where nothing of the kind is wanted, so that no line need be read for it. */
export const wantedBy = (question: Question): Wanted | null => {
  const { printed, ofTheThing } = wantedWeights;
  const asked = typedFor(question);
  const wantsSum = question.wants !== 'date' && asksMoney.test(asked);
  const wantsRate = asksRate.test(asked);
  if (!wantsSum && question.wants === null) return null;
  const worthOf = (entry: Entry): number => {
    const words = wordsOf(entry);
    if (wantsSum && money.test(words)) return printed + ofTheThing;
    if (question.wants === null) return 0;
    if (question.wants === 'date') return datesPrinted.test(words) ? printed : 0;
    if (!numberWords.test(words)) return 0;
    if (wantsRate && rate.test(words)) return printed + ofTheThing;
    return entry.counts.some((count) => countMatches(question, count)) ? printed + ofTheThing : printed;
  };
  return { isSum: (entry) => wantsSum && money.test(wordsOf(entry)), worth: worthOf };
};

const wordsOf = ({ evidence }: Entry): string => evidence.spans.map((span) => span.words).join(' ');

/** Whether a printed number counts what the question names: "overdue visits" where visits are asked about. */
export const countMatches = (question: Question, count: Count): boolean => {
  const asked = `${typedFor(question)} ${question.kinds.join(' ')}`.toLowerCase();
  return count.unit.split(' ').some((word) => word.length > 3 && asked.includes(word.replace(/s$/, '')));
};
