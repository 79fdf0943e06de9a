import type { Entry } from '../domain/entry.ts';
import { type Question, typedFor } from '../domain/question.ts';
import { kindWording } from './wording.ts';

/**
 * How many of the kinds a question names a line prints, as a share: of "how many causes of concern were closed" the
 * line that closes some has both; 0 where it prints none. Null where the question names none: no line need be read.
 */
export const kindShareOf = (question: Question): ((entry: Entry) => number) | null => {
  const text = typedFor(question);
  const named = kindWording.filter(({ pattern }) => text.search(pattern) >= 0);
  if (named.length === 0) return null;
  return ({ evidence: { spans } }) =>
    named.filter(({ pattern }) => spans.some((span) => span.words.search(pattern) >= 0)).length /
    named.length;
};
