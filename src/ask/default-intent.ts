import type { Intent, Question } from '../domain/question.ts';

/** Where no wording decides: facets alone ask for findings, anything more is looked for. */
export const defaultIntent = (question: Question): Intent => {
  const facets = [
    question.topics,
    question.organisations,
    question.voices,
    question.eras,
    question.programmes,
    question.publishers,
  ];
  const times = question.period !== null || question.inspected !== null;
  const narrowed = times || facets.some((values) => values.length > 0);
  return narrowed && question.leftover === '' && question.wants === null && question.phrase === null
    ? 'findings'
    : 'search';
};
