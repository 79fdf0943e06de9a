import { continueQuestion, readingsLike } from '../ask/continue-question.ts';
import { type FoundDraft, mostItems } from '../ask/draft.ts';
import { draftAnswer } from '../ask/draft-answer.ts';
import { helpFor } from '../ask/help.ts';
import { insteadOf } from '../ask/instead-of.ts';
import { nearest } from '../ask/nothing.ts';
import { parseQuestion } from '../ask/parse-question.ts';
import { settleReading } from '../ask/settle-reading.ts';
import type { Shelf } from '../ask/shelf.ts';
import { standaloneOf } from '../ask/standalone.ts';
import { topicName } from '../ask/topic-name.ts';
import { intentHelp } from '../copy/help-sentences.ts';
import type { Naming } from '../copy/naming.ts';
import { type Answer, type Coverage, isTable, type Section, type Suggestion } from '../domain/answer.ts';
import type { Entry } from '../domain/entry.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Asked, Intent, Question, QuestionProblem } from '../domain/question.ts';
import type { Library } from '../library/library.ts';
import { writtenOut } from '../library/written-out.ts';
import { Recent } from '../reference/recent.ts';
import type { Reference } from '../reference/reference.ts';
import { termsOf } from '../search/analyse.ts';
import { createNames } from '../search/names.ts';
import { editsBetween, mostEdits, nearestWord } from '../search/near-words.ts';

/**
 * Many people ask the same, and a button asks again what its message answered. Only what stands by itself is remembered,
 * and for the day, on which "last year" hangs; with another library all is forgotten. Some 100 kilobytes each at most.
 */
const rememberedAnswers = 100;

/** Answers what people type, over one library. */
export interface Answerer {
  /**
   * Synchronous and without effects but for a defect reported; never throws for anything a person can type. `previous`:
   * what was asked before in the same place, from which "and cumbria?" goes on; the answer's own question is the next.
   */
  readonly answer: (asked: Asked, previous?: Question | null) => Answer;
  /** What a line of words names, without looking for an answer; `problem` where that is not clear. */
  readonly understand: (asked: Asked) => {
    readonly question: Question;
    readonly problem: QuestionProblem | null;
  };
  /**
   * How a question that was understood would be typed by somebody who had asked nothing before; null where that cannot
   * be said in one line.
   */
  readonly standalone: (question: Question) => Asked | null;
  readonly coverage: Coverage;
  /** Questions this library can answer, to start with. */
  readonly examples: readonly Suggestion[];
  /** How the ids in answers are written for people. */
  readonly naming: Naming;
}

export interface AnswererParts {
  readonly library: Library;
  readonly reference: Reference;
  /** The time, for "last year". */
  readonly clock: () => Date;
  /** Told of words that no longer stand where they were read; such evidence is not shown. For the log: carries no words. */
  readonly defect: (message: string) => void;
}

export const createAnswerer = ({ library, reference, clock, defect }: AnswererParts): Answerer => {
  const shelf = shelfOf(library, reference);
  const sayIntent = (intent: Intent): string => intentHelp[intent];
  const { examples } = helpFor({ about: null }, shelf, sayIntent);
  const { coverage } = library;
  const kindOf = (id: OrganisationId) => reference.organisations.get(id)?.kind;

  const isTrue = ({ evidence }: Entry): boolean => {
    if (library.isTrue(evidence)) return true;
    const [{ start, end }] = evidence.spans;
    defect(`words of release ${evidence.release.id} at ${start}..${end} are not what was read`);
    return false;
  };

  const today = (): string => clock().toISOString().slice(0, 10);

  const recent = new Recent<Answer>(rememberedAnswers);
  const answer = (asked: Asked, previous: Question | null = null): Answer => {
    if (previous !== null) return answerAnew(asked, previous);
    const key = `${today()} ${asked.command ?? ''} ${asked.text}`;
    const known = recent.get(key);
    if (known !== undefined) return known;
    const made = answerAnew(asked, null);
    recent.set(key, made);
    return made;
  };

  const answerAnew = (asked: Asked, previous: Question | null): Answer => {
    const typed = parseQuestion(asked, shelf, today());
    const parsed = continueQuestion(previous, typed);
    const { help, declined } = parsed;
    if (help !== null) {
      return { kind: 'help', question: parsed.question, coverage, ...helpFor(help, shelf, sayIntent) };
    }
    const { question, problem } = settleReading(parsed, shelf, (ids) => readingsLike(previous, ids, kindOf));
    if (problem !== null) return { kind: 'which-one', question, problem, coverage };
    if (declined !== null) {
      const near = insteadOf(question, declined, shelf);
      return {
        kind: 'declined',
        question,
        reason: declined,
        instead: near.length > 0 ? near : examples.slice(0, 3),
        coverage,
      };
    }
    const draft = draftAnswer(question, shelf);
    if (draft.kind === 'explained') {
      const { explanation, entries } = draft;
      const evidence = entries.filter(isTrue).map((entry) => writtenOut(entry.evidence));
      return { kind: 'explained', question: draft.question, explanation, evidence, coverage };
    }
    return foundAnswer(draft, isTrue, coverage) ?? nothing(draft.question, question);
  };

  const nothing = (question: Question, read: Question): Answer => ({
    kind: 'nothing-found',
    question,
    coverage,
    nearest: nearest(read, shelf),
  });

  // Names and topics are compiled on first use; the first person to ask should not wait for that.
  parseQuestion({ text: 'Ready?', command: null }, shelf, '2000-01-01');
  const standalone = (question: Question): Asked | null => standaloneOf(question, shelf, today());
  const understand: Answerer['understand'] = (asked) =>
    settleReading(parseQuestion(asked, shelf, today()), shelf, (ids) => readingsLike(null, ids, kindOf));
  return { answer, understand, standalone, coverage, examples, naming: namingOf(reference) };
};

/** Null where nothing is left to show: nothing was found, or all of it has been shown. */
const foundAnswer = (
  draft: FoundDraft,
  isTrue: (entry: Entry) => boolean,
  coverage: Coverage,
): Answer | null => {
  const { question, shape, remarks } = draft;
  const rows = isTable(shape) ? draft.sections.slice(question.skip) : draft.sections;
  let toSkip = isTable(shape) ? 0 : question.skip;
  let room = mostItems;
  let untrue = 0;
  const sections: Section[] = [];
  for (const { heading, entries, total } of rows) {
    if (room === 0) break;
    const left = entries.slice(toSkip);
    const isPassed = entries.length > 0 && left.length === 0;
    toSkip = Math.max(0, toSkip - entries.length);
    if (isPassed) continue;
    const wanted = left.slice(0, room);
    room -= wanted.length;
    const evidence = wanted.filter(isTrue).map((entry) => writtenOut(entry.evidence));
    const lost = wanted.length - evidence.length;
    untrue += lost;
    // A heading that was asked for stays with nothing under it; one that lost what it had goes.
    if (evidence.length > 0 || total === 0) sections.push({ heading, evidence, total: total - lost });
  }
  if (!isNonEmpty(sections) || sections.every(({ evidence }) => evidence.length === 0)) return null;
  return { kind: 'found', shape, question, sections, remarks, total: draft.total - untrue, coverage };
};

const namingOf = (reference: Reference): Naming => ({
  organisation: (id) => reference.organisations.get(id)?.name ?? id,
  topic: (id) => topicName(id, reference),
  programme: (id) => reference.programmes.get(id)?.name ?? id,
});

const isSlip = (typed: string, name: string): boolean => {
  const most = mostEdits(typed);
  return editsBetween(typed.toLowerCase(), name.toLowerCase(), most) <= most;
};

const formOf = (words: string): string | null => {
  const terms = termsOf(words);
  return terms.length === 0 ? null : terms.join(' ');
};

const shelfOf = (library: Library, reference: Reference): Shelf => {
  const subjects = [...reference.organisations.values()].filter(({ kind }) =>
    ['police-force', 'fire-service', 'other-force'].includes(kind),
  );
  const organisationNames = createNames(
    subjects.flatMap((row) =>
      [row.name, ...(row.place === null ? [] : [row.place]), ...row.aliases]
        // Two letters are near everything.
        .filter((name) => name.length > 3)
        .map((name) => ({ name, value: row.id })),
    ),
  );
  const people = createNames(
    library.people.flatMap(({ name }) =>
      [name, name.split(' ').at(-1) ?? name].map((spelling) => ({ name: spelling, value: name })),
    ),
  );
  const topicOf = new Map(
    [...reference.topics.values()].flatMap((row) =>
      [row.name, ...row.synonyms].map((name) => [name.toLowerCase(), row.id] as const),
    ),
  );
  const topicNames = new Map([...topicOf.keys()].map((name) => [name, 1] as const));
  const heldFirst = (a: string, b: string): number =>
    Number(library.organisations.has(b)) - Number(library.organisations.has(a));
  return {
    ...library,
    reference,
    search: library.index.search,
    knows: library.index.knows,
    nearWord: library.index.nearest,
    formOf,
    nearOrganisations: (typed, how) =>
      organisationNames(typed, 4)
        .filter(({ name }) => how === 'near' || isSlip(typed, name))
        .map(({ value }) => value)
        .toSorted(heldFirst),
    nearPeople: (typed) => people(typed, 4).map(({ value }) => value),
    nearTopic: (typed) => {
      const name = nearestWord(typed.toLowerCase(), topicNames);
      const topic = name === null ? undefined : topicOf.get(name);
      return name === null || topic === undefined ? null : { topic, name };
    },
  };
};
