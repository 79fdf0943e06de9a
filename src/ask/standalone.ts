import {
  type Asked,
  type CommandName,
  type Excluded,
  type Intent,
  type Question,
  slots,
} from '../domain/question.ts';
import { parseQuestion } from './parse-question.ts';
import { nameOf } from './read-organisations.ts';
import type { Shelf } from './shelf.ts';
import { topicName } from './topic-name.ts';

/** Kinds of answer that a command asks for. */
const commandOf: Partial<Readonly<Record<Intent, CommandName>>> = {
  concerns: 'concerns',
  recommendations: 'recommendations',
  quotes: 'quote',
  findings: 'findings',
};

/** What makes two questions the same. */
const compared = slots.filter((slot) => slot !== 'words');

/**
 * The question as somebody would type it who had asked nothing before, in key forms: for whatever asks it again later.
 * Tried by reading it: null where it would be read as another question. `today`: an ISO date.
 */
export const standaloneOf = (question: Question, shelf: Shelf, today: string): Asked | null => {
  if (question.carried.length === 0) return question.asked;
  const command = commandOf[question.intent];
  if (command === undefined) return null;
  const text = [
    ...question.organisations.map((id) => key('force', nameOf(id, shelf))),
    ...question.topics.map((id) => key('topic', topicName(id, shelf.reference))),
    ...question.people.map((name) => key('speaker', name)),
    ...question.roles.map((role) => key('speaker', role)),
    ...question.kinds.map((kind) => key('kind', kind)),
    ...question.grades.map((grade) => key('grade', grade)),
    ...question.voices.map((voice) => key('voice', voice)),
    ...question.publishers.map((publisher) => key('publisher', publisher)),
    ...question.programmes.map((programme) => key('programme', programme)),
    ...(question.period?.from ? [key('since', question.period.from)] : []),
    ...(question.period?.to ? [key('until', question.period.to)] : []),
    ...(question.inspected?.from ? [key('inspection', question.inspected.from)] : []),
    ...question.without.map((one) => key('without', excludedName(one, shelf))),
    ...(question.phrase === null ? [] : [`"${question.phrase}"`]),
    ...(question.leftover === '' ? [] : [question.leftover]),
  ].join(' ');
  const { question: read, problem, ambiguous } = parseQuestion({ command, text }, shelf, today);
  const isSame =
    problem === null &&
    ambiguous === null &&
    compared.every((slot) => JSON.stringify(read[slot]) === JSON.stringify(question[slot])) &&
    read.leftover === question.leftover;
  return isSame ? { command, text } : null;
};

const excludedName = (one: Excluded, shelf: Shelf): string => {
  if (one.kind === 'organisation') return nameOf(one.id, shelf);
  return one.kind === 'topic' ? topicName(one.id, shelf.reference) : one.of;
};

const key = (name: string, value: string): string =>
  /[\s"]/.test(value) ? `${name}:"${value.replaceAll('"', '')}"` : `${name}:${value}`;
