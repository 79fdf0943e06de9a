import { isNonEmpty, type NonEmpty } from '../domain/known.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Asked, Correction, QuestionProblem } from '../domain/question.ts';
import type { TopicId } from '../domain/topic.ts';
import { nameOf } from './read-organisations.ts';
import type { Shelf } from './shelf.ts';
import { otherWordsFor } from './other-words.ts';

export interface NearRead {
  readonly people: readonly string[];
  readonly topics: readonly TopicId[];
  readonly corrections: readonly Correction[];
  readonly leftover: readonly string[];
  readonly problem: QuestionProblem | null;
}

/** Choices on one question back: more are no help. */
const mostChoices = 4;

/**
 * What words nobody could read may be misspellings of. Only words that no release prints: what can be searched for is
 * searched for. A misspelt force is asked back, since the answer would be about somebody else; a misspelt topic or the
 * one person it can be is read, and the reading is said.
 */
export const nearSpellings = (
  leftover: readonly string[],
  asked: Asked,
  read: {
    readonly organisations: readonly OrganisationId[];
    readonly people: readonly string[];
    readonly quoting: boolean;
  },
  shelf: Shelf,
): NearRead => {
  const none = { people: [], topics: [], corrections: [], leftover, problem: null };
  const strange = leftover.filter(
    (word) => !shelf.knows(word) && otherWordsFor(word, shelf.formOf).length === 0,
  );
  if (strange.length === 0) return none;
  const tried = [...new Set([leftover.join(' '), strange.join(' '), ...strange.slice(0, 4)])];

  if (read.quoting && read.people.length === 0) {
    for (const words of tried) {
      const names = shelf.nearPeople(words);
      const [name, ...others] = names;
      if (name === undefined) continue;
      if (others.length > 0) {
        return { ...none, problem: toPeopleProblem('unknown-person', words, names, asked) };
      }
      return {
        ...none,
        people: [name],
        corrections: [{ typed: words, readAs: name }],
        leftover: without(leftover, words),
      };
    }
  }
  if (read.people.length === 0) {
    // A forename as it is printed and a surname nearly so: nobody else is meant.
    for (const [at, surname] of leftover.entries()) {
      const forename = leftover[at - 1];
      if (forename === undefined || !strange.includes(surname)) continue;
      const near = shelf.nearPeople(`${forename} ${surname}`);
      const name = near.find((one) => one.toLowerCase().startsWith(`${forename.toLowerCase()} `));
      if (name === undefined) continue;
      const typed = `${forename} ${surname}`;
      return {
        ...none,
        people: [name],
        corrections: [{ typed, readAs: name }],
        leftover: without(leftover, typed),
      };
    }
  }
  if (read.organisations.length === 0) {
    for (const words of tried) {
      const how = asked.command === null || asked.command === 'findings' ? 'slips' : 'near';
      const ids = ofItsKind(shelf.nearOrganisations(words, how), words, asked.text, shelf).slice(
        0,
        mostChoices,
      );
      if (!isNonEmpty(ids)) continue;
      return { ...none, problem: toOrganisationProblem('unknown-organisation', words, ids, asked, shelf) };
    }
  }
  for (const words of tried) {
    const near = shelf.nearTopic(words);
    if (near === null) continue;
    return {
      ...none,
      topics: [near.topic],
      corrections: [{ typed: words, readAs: near.name }],
      leftover: without(leftover, words),
    };
  }
  return none;
};

export const ambiguousOrganisation = (
  read: { readonly words: string; readonly ids: NonEmpty<OrganisationId> },
  asked: Asked,
  shelf: Shelf,
): QuestionProblem => toOrganisationProblem('ambiguous-organisation', read.words, read.ids, asked, shelf);

export const ambiguousPerson = (
  read: { readonly words: string; readonly names: readonly string[] },
  asked: Asked,
): QuestionProblem | null => toPeopleProblem('ambiguous-person', read.words, read.names, asked);

const toOrganisationProblem = (
  kind: QuestionProblem['kind'],
  words: string,
  ids: NonEmpty<OrganisationId>,
  asked: Asked,
  shelf: Shelf,
): QuestionProblem => {
  const [first, ...others] = ids.map((id) => toChoice(nameOf(id, shelf), words, asked));
  return { kind, words, choices: [first as NonNullable<typeof first>, ...others] };
};

const toPeopleProblem = (
  kind: QuestionProblem['kind'],
  words: string,
  names: readonly string[],
  asked: Asked,
): QuestionProblem | null => {
  const choices = names.slice(0, mostChoices).map((name) => toChoice(name, words, asked));
  return isNonEmpty(choices) ? { kind, words, choices } : null;
};

/** "Clevland police" is no fire brigade: the word after a name tells which of its bearers is meant. */
const ofItsKind = (
  ids: readonly OrganisationId[],
  words: string,
  text: string,
  shelf: Shelf,
): readonly OrganisationId[] => {
  const [, after] = /^ (police|constabulary|fire)\b/i.exec(textAfter(words, text)) ?? [];
  if (after === undefined) return ids;
  const isFire = after.toLowerCase() === 'fire';
  const fitting = ids.filter(
    (id) => (shelf.reference.organisations.get(id)?.kind === 'fire-service') === isFire,
  );
  return fitting.length > 0 ? fitting : ids;
};

const textAfter = (words: string, text: string): string => {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? '' : text.slice(at + words.length);
};

/** The rest of a name that was typed after the misspelt part: "police" is not said twice. */
const restOfName = /^(?: (?:police|constabulary|fire(?: (?:and|&) rescue)?(?: service| brigade)?))\b/i;

/** The same question with the name in place of the words; at its end where the words were typed apart. */
const toChoice = (name: string, words: string, asked: Asked) => {
  const at = asked.text.toLowerCase().indexOf(words.toLowerCase());
  const text =
    at < 0
      ? `${asked.text} ${name}`
      : `${asked.text.slice(0, at)}${name}${textAfter(words, asked.text).replace(restOfName, '')}`;
  return { label: name, asked: { command: asked.command, text } };
};

const without = (leftover: readonly string[], words: string): readonly string[] => {
  const gone = new Set(words.split(' '));
  return leftover.filter((word) => !gone.has(word));
};
