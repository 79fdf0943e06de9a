import { type FindingKind, findingKinds } from '../domain/finding.ts';
import type { Role } from '../domain/person.ts';
import type { Asked, Correction, Intent, Question, QuestionProblem } from '../domain/question.ts';
import type { TopicId } from '../domain/topic.ts';
import { splitCommand } from './clean-asked.ts';
import { readKeys } from './read-keys.ts';
import { readOrganisations } from './read-organisations.ts';
import { readPeople } from './read-people.ts';
import { readPeriod } from './read-period.ts';
import { readTopics } from './read-topics.ts';
import type { Shelf } from './shelf.ts';
import { ambiguousOrganisation, ambiguousPerson, nearSpellings } from './spellings.ts';
import { Unread } from './unread.ts';
import {
  askingWords,
  inspectorWording,
  intentWording,
  kindWording,
  roleWording,
  sayingWords,
  voiceWording,
  wantWording,
} from './wording.ts';

export interface Parsed {
  readonly question: Question;
  /** Why it can not be answered before one question is asked back. */
  readonly problem: QuestionProblem | null;
}

const askingHelp = /^(?:help(?: me)?|\?+|hi|hello|hey|examples?|what can you do|how does this work)?$/i;

/**
 * Reads what a person typed. Names, times and titles are read first and taken; then kinds, intent and topics from what
 * is left; words nobody took are the leftover. Never throws; a name that can not be resolved is a problem with choices.
 * `today`: an ISO date, for "last year".
 */
export const parseQuestion = (asked: Asked, shelf: Shelf, today: string): Parsed => {
  const { command, text } = splitCommand(asked);
  const plain = command === null || command === 'findings';
  const resolved: Asked = { command, text };
  if (askingHelp.test(text))
    return { question: { ...nothingAsked(resolved), intent: 'help' }, problem: null };

  const keys = readKeys(text);
  const { phrase, rest } = readPhrase(keys.text, shelf);
  const names = new Unread(rest);
  const quoting =
    command === 'quote' || keys.speakers.length > 0 || asksForWords(rest) || sayingWords.test(rest);
  const wants = wantWording.filter(({ pattern }) => names.takeAll(pattern).length > 0)[0]?.means ?? null;
  const voices = [...keys.voices];
  if (plain)
    for (const { pattern, means } of voiceWording) if (names.takeAll(pattern).length > 0) voices.push(means);
  const typedPeriod = readPeriod(names, today, !plain);
  const period =
    keys.from !== null || keys.to !== null
      ? { from: keys.from ?? typedPeriod?.from ?? null, to: keys.to ?? typedPeriod?.to ?? null }
      : typedPeriod;
  const organisations = readOrganisations(names, shelf);
  const { roles, titles } = readRoles(names, quoting, command === 'quote' || keys.speakers.length > 0);
  if (organisations.commissioner) roles.add('pcc');
  if (organisations.inspectorate && command === 'quote') roles.add('inspector');
  const people = readPeople(names, shelf, command === 'quote' || keys.speakers.length > 0);

  const things = new Unread(names.rest);
  const kinds = new Set<FindingKind>(keys.kinds);
  if (plain) {
    for (const { pattern, means } of kindWording) {
      if (things.takeAll(pattern).length > 0) for (const kind of means) kinds.add(kind);
    }
  }
  const stated = plain ? readIntent(things) : null;
  const topics = [...readTopics(things, shelf.reference)];
  const telling = (words: readonly string[]): string[] =>
    words.filter(
      (word) => !shelf.saysNothing(word) && !askingWords.has(word.toLowerCase().replace(/'s$/, '')),
    );

  const readWhole = {
    organisations: organisations.organisations,
    people: people.people,
    quoting: command === 'quote',
  };
  const near = nearSpellings(telling(things.words()), resolved, readWhole, shelf);
  topics.push(...near.topics.filter((topic) => !topics.includes(topic)));
  const leftover = near.leftover;
  const corrections: Correction[] = [...near.corrections];

  const anybody = people.people.length + near.people.length > 0 || roles.size > 0;
  const question: Question = {
    asked: resolved,
    intent: 'search',
    organisations: organisations.organisations,
    people: [...people.people, ...near.people],
    // A person named is more than the title by the name.
    roles: people.people.length > 0 ? [] : [...roles],
    titles: people.people.length > 0 ? [] : titles,
    topics,
    kinds: findingKinds.filter((kind) => kinds.has(kind)),
    voices: [...new Set(voices)],
    period,
    phrase,
    leftover: leftover.join(' '),
    words: telling(names.words()).join(' '),
    wants,
    corrections,
    readings: organisations.readings,
  };
  const intent = toIntent(question, stated, anybody && sayingWords.test(rest));
  const problem =
    (organisations.ambiguous === null
      ? null
      : ambiguousOrganisation(organisations.ambiguous, resolved, shelf)) ??
    (people.ambiguous === null ? null : ambiguousPerson(people.ambiguous, resolved)) ??
    near.problem;
  return { question: { ...question, intent }, problem };
};

const toIntent = (question: Question, stated: Intent | null, saying: boolean): Intent => {
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
  if (stated === 'quotes' || saying) return 'quotes';
  if (question.kinds.length > 0) return 'findings';
  if (stated !== null) return stated;
  const narrowed =
    question.topics.length + question.organisations.length + question.voices.length > 0 ||
    question.period !== null;
  return narrowed && question.leftover === '' && question.wants === null && question.phrase === null
    ? 'findings'
    : 'search';
};

const asksForWords = (text: string): boolean =>
  intentWording.some(({ pattern, means }) => means === 'quotes' && text.search(pattern) >= 0);

/** All wordings are taken, the first of the list that occurs decides. */
const readIntent = (unread: Unread): Intent | null => {
  let intent: Intent | null = null;
  for (const { pattern, means } of intentWording) {
    if (unread.takeAll(pattern).length > 0) intent ??= means;
  }
  return intent;
};

const readRoles = (unread: Unread, quoting: boolean, inspectors: boolean) => {
  const roles = new Set<Role>();
  const titles: string[] = [];
  for (const { pattern, means } of roleWording) {
    for (const match of unread.takeAll(pattern)) {
      roles.add(means);
      titles.push(match[0].toLowerCase());
    }
  }
  // "What did inspectors say" asks for findings; "quote an inspector" for an inspector's words.
  if (quoting && (inspectors || asksForWords(unread.whole)) && unread.takeAll(inspectorWording).length > 0) {
    roles.add('inspector');
  }
  return { roles, titles };
};

/** Words in double quotes must stand in the evidence, unless they are no more than a name or topic somebody put in quotes. */
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
  readTopics(alone, shelf.reference);
  const isName = alone.words().length === 0;
  const rest = text.replace(quoted[0], isName ? words : ' ');
  return { phrase: isName ? null : words, rest: rest.replace(/\s+/g, ' ').trim() };
};

const nothingAsked = (asked: Asked): Question => ({
  asked,
  intent: 'search',
  organisations: [],
  people: [],
  roles: [],
  titles: [],
  topics: [] as readonly TopicId[],
  kinds: [],
  voices: [],
  period: null,
  phrase: null,
  leftover: '',
  words: '',
  wants: null,
  corrections: [],
  readings: [],
});
