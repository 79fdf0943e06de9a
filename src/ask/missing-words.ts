import type { Remark } from '../domain/answer.ts';
import type { Entry } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { otherWordsFor } from './other-words.ts';
import type { Shelf } from './shelf.ts';

/**
 * Words of a question in plain English that chose no line of its answer: neither they nor what stands for them is in any
 * line shown. A line found by the rest of the words may answer another question, so that they are said. Words that no
 * release prints are said to be in none (`unprinted`) and not here. Reads on only until every word has been met.
 */
export const missingWords = (
  question: Question,
  shown: readonly Entry[],
  shelf: Shelf,
): readonly Remark[] => {
  if (question.asked.command !== null || shown.length === 0) return [];
  const asked = [...question.leftover.split(' '), ...topicWords(question, shelf)]
    .filter((word) => !question.unprinted.includes(word) && !isCorrected(word, question))
    .flatMap((word) => {
      const form = shelf.formOf(word);
      if (form === null || isNumber.test(word)) return [];
      const others = otherWordsFor(word, shelf.formOf).flatMap(
        (other) => shelf.formOf(other)?.split(' ') ?? [],
      );
      return [{ word, forms: [...form.split(' '), ...others] }];
    });
  let missing = asked;
  for (const { evidence } of shown) {
    if (missing.length === 0) return [];
    const printed = [
      evidence.release.title,
      evidence.speaker?.name,
      ...[evidence.leadIn, ...evidence.spans].map((span) => span?.words),
    ].flatMap((words) => (words == null ? [] : (shelf.formOf(words)?.split(' ') ?? [])));
    const forms = new Set(printed);
    missing = missing.filter((one) => !one.forms.some((form) => forms.has(form)));
  }
  return missing.length === 0 ? [] : [{ kind: 'words-missing', words: missing.map(({ word }) => word) }];
};

/** A word of everyday: abbreviations and names are other spellings of what a topic is called. */
const plainWord = /^\p{Ll}{5,}$/u;

/** What was read as a topic and no release prints: "drones" is read as technology, and lines on that may have none. */
const topicWords = ({ topics, words, leftover }: Question, shelf: Shelf): readonly string[] =>
  topics.length === 0
    ? []
    : words
        .split(' ')
        .filter((word) => plainWord.test(word) && !leftover.includes(word) && !shelf.knows(word));

/** Of several topics that were named those that no line shown is about: the rest alone found it. */
export const missingTopics = ({ topics }: Question, shown: readonly Entry[]): readonly Remark[] => {
  if (topics.length < 2 || shown.length === 0) return [];
  const met = new Set(shown.flatMap(({ evidence }) => evidence.topics));
  const missing = topics.filter((topic) => !met.has(topic));
  return missing.length === 0 || missing.length === topics.length
    ? []
    : [{ kind: 'topics-missing', topics: missing }];
};

/** Dates and years are printed in many ways, and narrow by what was read of them. */
const isNumber = /\d/;

const isCorrected = (word: string, { corrections }: Question): boolean =>
  corrections.some(({ typed }) => typed.split(' ').includes(word.toLowerCase()));
