import type { Page } from '../page.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';

const question = /^Q\s?[:.]\s/m;
/** A line of an interview that gives an answer. */
export const answerLine = /^A\s?[:.]\s+/;

/**
 * Who answers in an interview printed as "Q: ... A: ...": whoever is named last before the first question. Null where
 * the text is no such interview, or names nobody.
 */
export const intervieweeOf = (page: Page, people: People): Mention | null => {
  const at = question.exec(page.text)?.index;
  if (at === undefined) return null;
  const place = people.places[people.before(at)];
  return place === undefined
    ? null
    : { kind: 'person', start: place.start, end: place.end, name: place.name, title: null };
};
