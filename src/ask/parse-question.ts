import { type Era, type FindingKind, findingKinds, type Voice } from '../domain/finding.ts';
import type { PublisherKind } from '../domain/publisher.ts';
import type { Role } from '../domain/person.ts';
import {
  type Asked,
  bareQuestion,
  type Period,
  type Question,
  type QuestionProblem,
} from '../domain/question.ts';
import { splitCommand } from './clean-asked.ts';
import { commandIntents, decideIntent } from './decide-intent.ts';
import { defaultIntent } from './default-intent.ts';
import { type DeclineReason, reasonToDecline } from './declining.ts';
import { otherWordsFor } from './other-words.ts';
import { type HelpAsked, readHelp } from './read-help.ts';
import { readGrades } from './read-grades.ts';
import { readInspected, readNewest } from './read-inspected.ts';
import { type KeysRead, readKeys } from './read-keys.ts';
import { type AmbiguousName, readOrganisations } from './read-organisations.ts';
import { readPeople } from './read-people.ts';
import { readPeriod, toDate } from './read-period.ts';
import { readPhrase } from './read-phrase.ts';
import { readProgrammes } from './read-programmes.ts';
import { readRoles } from './read-roles.ts';
import { readTerm } from './read-term.ts';
import { readTopics } from './read-topics.ts';
import { readWithout } from './read-without.ts';
import { respell } from './respell.ts';
import type { Shelf } from './shelf.ts';
import { splitAsked } from './split-asked.ts';
import { ambiguousPerson, nearSpellings } from './spellings.ts';
import { Unread } from './unread.ts';
import {
  actingOffice,
  askingEarlier,
  askingWhy,
  askingWords,
  documentWords,
  fireAuthority,
  kindWording,
  monitoringWords,
  publisherWording,
  quotingWords,
  sayingWords,
  voiceWording,
  wantWording,
} from './wording.ts';

export interface Parsed {
  readonly question: Question;
  /** Whether words said what kind of answer is wanted; else it was taken from the rest. */
  readonly intentSaid: boolean;
  /** What help was asked for; null where none was. */
  readonly help: HelpAsked | null;
  /** Why releases can not answer it; null where they may. */
  readonly declined: DeclineReason | null;
  /** Why it can not be answered before one question is asked back. */
  readonly problem: QuestionProblem | null;
  /** A name with several readings; what each of them would find may still decide. */
  readonly ambiguous: AmbiguousName | null;
}

/**
 * Reads what a person typed. Names, times and titles are read first and taken; then kinds, intent and topics from what
 * is left; words nobody took are the leftover. Never throws; a name that can not be resolved is a problem with choices.
 * `today`: an ISO date, for "last year".
 */
export const parseQuestion = (asked: Asked, shelf: Shelf, today: string): Parsed => {
  const read = readQuestion(asked, shelf, today);
  const respelt = read.problem === null ? respell(read.question, shelf) : null;
  if (respelt === null) return read;
  const again = readQuestion({ command: read.question.asked.command, text: respelt.text }, shelf, today);
  const { cut, second } = read.question;
  const corrections = [...respelt.corrections, ...again.question.corrections];
  return { ...again, question: { ...again.question, cut, second, corrections } };
};

const readQuestion = (asked: Asked, shelf: Shelf, today: string): Parsed => {
  const { command, text: typed, cut } = splitCommand(asked);
  const { first: text, second } =
    command === null || command === 'findings' ? splitAsked(typed) : { first: typed, second: null };
  const resolved: Asked = { command, text };
  const nothing = { intentSaid: true, help: null, declined: null, problem: null, ambiguous: null };
  const help = readHelp(text);
  if (help !== null) return { ...nothing, question: bareQuestion(resolved, 'help'), help };

  const plain = command === null || command === 'findings';
  const keys = readKeys(text, shelf.reference);
  const { phrase, rest } = readPhrase(keys.text, shelf);
  const term = plain && !keys.any ? readTerm(rest, shelf.reference) : null;
  if (term !== null) {
    return {
      ...nothing,
      question: { ...bareQuestion(resolved, 'what-is'), term: term.term, words: term.term },
    };
  }

  const quotes = command === 'quote' || keys.speakers.length > 0;
  const saying = quotes || isSaying(rest);
  const names = new Unread(rest);
  const without = readWithout(names, shelf);
  const wants = firstMeaning(names, wantWording);
  const voice = plain ? firstMeaning(names, voiceWording) : null;
  const period = joinPeriods(keys, readPeriod(names, today, !plain));
  const newest = readNewest(names);
  const eras: readonly Era[] = plain && names.takeAll(askingEarlier).length > 0 ? ['earlier'] : [];
  const organisations = readOrganisations(names, shelf);
  const { roles, titles } = readRoles(names, { quotes, saying });
  const whose = new Set<Role>(roles);
  if (organisations.commissioner && (saying || actingOffice.test(rest))) whose.add('pcc');
  if (saying && fireAuthority.test(rest)) whose.add('council');
  if (organisations.inspectorate && quotes) whose.add('inspector');
  const people = readPeople(names, shelf, saying);

  const things = new Unread(names.rest);
  const grades = new Set([...keys.grades, ...(plain ? readGrades(things) : [])]);
  const kinds = new Set<FindingKind>([...keys.kinds, ...(plain ? readKinds(things) : [])]);
  const publishers = new Set<PublisherKind>([...keys.publishers, ...readPublishers(things)]);
  const programmes = new Set([
    ...keys.programmes,
    // In a sentence "the custody inspection" is a topic as often, an abbreviation is none; a command's words are all conditions.
    ...readProgrammes(things, shelf.reference, plain ? 'short' : 'any'),
  ]);
  const decided = plain
    ? decideIntent(
        {
          text: rest,
          organisations: organisations.organisations.length + (organisations.ambiguous === null ? 0 : 1),
          hasPeople: people.people.length > 0,
          hasRoles: whose.size > 0,
          hasKinds: kinds.size > 0,
          hasGrades: grades.size > 0,
          hasPhrase: phrase !== null,
          wants,
          asksMonitoring: kinds.has('monitoring-change') || rest.search(monitoringWords) >= 0,
        },
        things,
      )
    : { intent: command === null ? null : commandIntents[command], sort: null };
  const { topics, cues } = readTopics(things, shelf.reference);
  const anybody = people.people.length > 0 || whose.size > 0;
  const telling = (words: readonly string[]): readonly string[] =>
    words.filter((typed) => {
      const word = typed.toLowerCase().replace(/'s$/, '');
      return shelf.formOf(word) !== null && !askingWords.has(word) && !(anybody && documentWords.has(word));
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
  const year = /^(?:19|20)\d\d$/.test(near.leftover.join(' ')) ? near.leftover.join('') : null;
  const inspected = inspectedIn(keys.inspected ?? year, plain ? readInspected(rest) : null);
  const read: Question = {
    ...bareQuestion(resolved, 'search'),
    // Whether something improved asks after what did not as well.
    sort: decided.intent === 'change' && decided.sort === 'good-practice' ? null : decided.sort,
    organisations: organisations.organisations,
    people: named,
    // A person named is more than the title by the name.
    roles: named.length > 0 ? [] : [...whose],
    titles: named.length > 0 ? [] : titles,
    topics: [...new Set([...topics, ...near.topics])],
    kinds: findingKinds.filter((kind) => kinds.has(kind)),
    voices: [...new Set([...keys.voices, ...(voice === null ? [] : [voice])])],
    eras,
    grades: [...grades],
    programmes: [...programmes],
    publishers: [...publishers],
    period,
    inspected,
    without,
    phrase,
    // In a sentence the word asks for more than its topic; a command's words are conditions, and its topic is one.
    leftover: [
      ...(plain ? telling(cues) : []),
      ...(year === null ? near.leftover.filter((word) => !isOfInspection(word, inspected)) : []),
    ].join(' '),
    words: telling(names.words()).join(' '),
    wants,
    newest,
    cut,
    second,
    corrections: near.corrections,
    unprinted: near.leftover.filter(
      (word) => !shelf.knows(word) && otherWordsFor(word, shelf.formOf).length === 0,
    ),
    readings: organisations.readings,
  };
  const intent = decided.intent ?? (named.length > 0 ? 'quotes' : defaultIntent(read));
  const question = { ...read, intent };
  const isNarrowed = [read.topics, read.kinds, read.organisations, named].some((one) => one.length > 0);
  return {
    question: plain && askingWhy.test(rest) ? asCriticism(question) : question,
    intentSaid: decided.intent !== null,
    help: null,
    declined: plain ? reasonToDecline(second === null ? rest : typed, isNarrowed) : null,
    problem: (people.ambiguous === null ? null : ambiguousPerson(people.ambiguous, resolved)) ?? near.problem,
    ambiguous: organisations.ambiguous,
  };
};

/** "The 2018 inspection" is a condition once its year is read, and no words to look for. */
const isOfInspection = (word: string, inspected: Period | null): boolean =>
  inspected !== null && (word === inspected.from || documentWords.has(word.toLowerCase()));

const asCriticism = (question: Question): Question => {
  if (question.intent === 'quotes') return question;
  // Of a force that is watched all that was criticised is why; the measure's own words find only the measure.
  const isWatched = question.kinds.includes('monitoring-change') && question.organisations.length > 0;
  const words = isWatched ? { words: '', leftover: '' } : {};
  return { ...question, ...words, intent: 'concerns', sort: 'concerns', kinds: [] };
};

const isSaying = (text: string): boolean => sayingWords.test(text) || text.search(quotingWords) >= 0;

/** All wordings are taken, the first of the list that occurs decides. */
const firstMeaning = <T extends Voice | NonNullable<Question['wants']>>(
  unread: Unread,
  wordings: readonly { readonly pattern: RegExp; readonly means: T }[],
): T | null => {
  const found = wordings.filter(({ pattern }) => unread.takeAll(pattern).length > 0);
  return found[0]?.means ?? null;
};

const readKinds = (unread: Unread): readonly FindingKind[] =>
  kindWording.flatMap(({ pattern, means }) => (unread.takeAll(pattern).length > 0 ? means : []));

const readPublishers = (unread: Unread): readonly PublisherKind[] =>
  publisherWording.flatMap(({ pattern, means }) => (unread.takeAll(pattern).length > 0 ? means : []));

const joinPeriods = (keys: KeysRead, typed: Period | null): Period | null =>
  keys.from === null && keys.to === null
    ? typed
    : { from: keys.from ?? typed?.from ?? null, to: keys.to ?? typed?.to ?? null };

const inspectedIn = (year: string | null, named: Period | null): Period | null => {
  const date = year === null ? null : toDate(year);
  return date === null ? named : { from: date, to: date };
};
