import { type Era, type FindingKind, findingKinds, type Voice } from '../domain/finding.ts';
import type { Role } from '../domain/person.ts';
import {
  type Asked,
  bareQuestion,
  type Intent,
  type Period,
  type Question,
  type QuestionProblem,
} from '../domain/question.ts';
import { splitCommand } from './clean-asked.ts';
import { type KeysRead, readKeys } from './read-keys.ts';
import { type AmbiguousName, readOrganisations } from './read-organisations.ts';
import { readPeople } from './read-people.ts';
import { readPeriod } from './read-period.ts';
import { readRoles } from './read-roles.ts';
import { readTopics } from './read-topics.ts';
import type { Shelf } from './shelf.ts';
import { ambiguousPerson, nearSpellings } from './spellings.ts';
import { Unread } from './unread.ts';
import {
  askingEarlier,
  askingWhy,
  askingWords,
  documentWords,
  intentWording,
  kindWording,
  otherWords,
  sayingWords,
  voiceWording,
  wantWording,
} from './wording.ts';

export interface Parsed {
  readonly question: Question;
  /** Why it can not be answered before one question is asked back. */
  readonly problem: QuestionProblem | null;
  /** A name with several readings; what each of them would find may still decide. */
  readonly ambiguous: AmbiguousName | null;
}

const askingHelp = /^(?:help(?: me)?|\?+|hi|hello|hey|examples?|what can you do|how does this work)?$/i;

/**
 * Reads what a person typed. Names, times and titles are read first and taken; then kinds, intent and topics from what
 * is left; words nobody took are the leftover. Never throws; a name that can not be resolved is a problem with choices.
 * `today`: an ISO date, for "last year".
 */
export const parseQuestion = (asked: Asked, shelf: Shelf, today: string): Parsed => {
  const { command, text } = splitCommand(asked);
  const resolved: Asked = { command, text };
  if (askingHelp.test(text)) return { question: helpAsked(resolved), problem: null, ambiguous: null };

  const plain = command === null || command === 'findings';
  const keys = readKeys(text);
  const { phrase, rest } = readPhrase(keys.text, shelf);
  const quotes = command === 'quote' || keys.speakers.length > 0;
  const names = new Unread(rest);
  const wants = firstMeaning(names, wantWording);
  const voice = plain ? firstMeaning(names, voiceWording) : null;
  const period = joinPeriods(keys, readPeriod(names, today, !plain));
  const eras: readonly Era[] = plain && names.takeAll(askingEarlier).length > 0 ? ['earlier'] : [];
  const organisations = readOrganisations(names, shelf);
  const { roles, titles } = readRoles(names, { quotes, saying: quotes || isSaying(rest) });
  const whose = new Set<Role>(roles);
  if (organisations.commissioner && (quotes || isSaying(rest))) whose.add('pcc');
  if (organisations.inspectorate && quotes) whose.add('inspector');
  const people = readPeople(names, shelf, quotes || isSaying(rest));

  const things = new Unread(names.rest);
  const kinds = new Set<FindingKind>([...keys.kinds, ...(plain ? readKinds(things) : [])]);
  const stated = plain ? firstMeaning(things, intentWording) : null;
  const topics = readTopics(things, shelf.reference);
  const anybody = people.people.length > 0 || whose.size > 0;
  const telling = (words: readonly string[]): readonly string[] =>
    words.filter((typed) => {
      const word = typed.toLowerCase().replace(/'s$/, '');
      return !shelf.saysNothing(word) && !askingWords.has(word) && !(anybody && documentWords.has(word));
    });
  const near = nearSpellings(
    telling(things.words()),
    resolved,
    {
      organisations: organisations.organisations,
      people: people.people,
      quoting: quotes && whose.size === 0,
    },
    shelf,
  );

  const named = [...people.people, ...near.people];
  const read: Question = {
    ...bareQuestion(resolved, 'search'),
    organisations: organisations.organisations,
    people: named,
    // A person named is more than the title by the name.
    roles: named.length > 0 ? [] : [...whose],
    titles: named.length > 0 ? [] : titles,
    topics: [...new Set([...topics, ...near.topics])],
    kinds: findingKinds.filter((kind) => kinds.has(kind)),
    voices: [...new Set([...keys.voices, ...(voice === null ? [] : [voice])])],
    eras,
    period,
    phrase,
    leftover: near.leftover.join(' '),
    words: telling(names.words()).join(' '),
    wants,
    corrections: near.corrections,
    unprinted: near.leftover.filter(
      (word) => !shelf.knows(word) && otherWords[word.toLowerCase()] === undefined,
    ),
    readings: organisations.readings,
  };
  const question = { ...read, intent: toIntent(read, stated) };
  return {
    question: plain && askingWhy.test(rest) ? asCriticism(question) : question,
    problem: (people.ambiguous === null ? null : ambiguousPerson(people.ambiguous, resolved)) ?? near.problem,
    ambiguous: organisations.ambiguous,
  };
};

const toIntent = (question: Question, stated: Intent | null): Intent => {
  switch (question.asked.command) {
    case 'concerns':
      return 'concerns';
    case 'quote':
      return 'quotes';
    case 'recommendations':
      return 'recommendations';
    case 'findings':
    case null:
  }
  if (stated === 'quotes' || question.people.length > 0 || question.roles.length > 0) return 'quotes';
  if (question.kinds.length > 0) return 'findings';
  if (stated !== null) return stated;
  const facets = [question.topics, question.organisations, question.voices, question.eras];
  const narrowed = question.period !== null || facets.some((values) => values.length > 0);
  return narrowed && question.leftover === '' && question.wants === null && question.phrase === null
    ? 'findings'
    : 'search';
};

const asCriticism = (question: Question): Question =>
  question.intent === 'quotes' ? question : { ...question, intent: 'concerns', kinds: [] };

const isSaying = (text: string): boolean =>
  sayingWords.test(text) ||
  intentWording.some(({ pattern, means }) => means === 'quotes' && text.search(pattern) >= 0);

/** All wordings are taken, the first of the list that occurs decides. */
const firstMeaning = <T extends Intent | Voice | NonNullable<Question['wants']>>(
  unread: Unread,
  wordings: readonly { readonly pattern: RegExp; readonly means: T }[],
): T | null => {
  const found = wordings.filter(({ pattern }) => unread.takeAll(pattern).length > 0);
  return found[0]?.means ?? null;
};

const readKinds = (unread: Unread): readonly FindingKind[] =>
  kindWording.flatMap(({ pattern, means }) => (unread.takeAll(pattern).length > 0 ? means : []));

const joinPeriods = (keys: KeysRead, typed: Period | null): Period | null =>
  keys.from === null && keys.to === null
    ? typed
    : { from: keys.from ?? typed?.from ?? null, to: keys.to ?? typed?.to ?? null };

/** Words in double quotes must stand in the evidence, unless they are no more than a name somebody put in quotes. */
const readPhrase = (
  text: string,
  shelf: Shelf,
): { readonly phrase: string | null; readonly rest: string } => {
  const quoted = /"([^"]*[\p{L}\p{N}][^"]*)"/u.exec(text);
  const words = quoted?.[1]?.trim();
  if (quoted === null || words === undefined) return { phrase: null, rest: text };
  const alone = new Unread(words);
  readOrganisations(alone, shelf);
  readPeople(alone, shelf, true);
  const isName = alone.words().length === 0;
  const rest = text.replace(quoted[0], () => (isName ? words : ' '));
  return { phrase: isName ? null : words, rest: rest.replace(/\s+/g, ' ').trim() };
};

const helpAsked = (asked: Asked): Question => bareQuestion(asked, 'help');
