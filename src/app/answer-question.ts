import { parseQuestion } from '../ask/parse-question.ts';
import { draftAnswer } from '../ask/draft-answer.ts';
import { examplesFor } from '../ask/help.ts';
import { nearest } from '../ask/nothing.ts';
import { settleReading } from '../ask/settle-reading.ts';
import type { Shelf } from '../ask/shelf.ts';
import { topicName } from '../ask/topic-name.ts';
import type { Naming } from '../copy/naming.ts';
import type { Answer, Coverage, Evidence, Suggestion } from '../domain/answer.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { Asked } from '../domain/question.ts';
import type { Library } from '../library/library.ts';
import type { Reference } from '../reference/reference.ts';
import { termOf, wordsOf } from '../search/analyse.ts';
import { createNames } from '../search/names.ts';
import { editsBetween, mostEdits, nearestWord } from '../search/near-words.ts';

/** Answers what people type, over one library. */
export interface Answerer {
  /** Synchronous and without effects but for a defect reported; never throws for anything a person can type. */
  readonly answer: (asked: Asked) => Answer;
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

/** More than this nobody reads, and no message holds; the total is still told. */
const mostEvidence = 50;

export const createAnswerer = ({ library, reference, clock, defect }: AnswererParts): Answerer => {
  const shelf = shelfOf(library, reference);
  const examples = examplesFor(shelf);
  const { coverage } = library;

  const isTrue = (evidence: Evidence): boolean => {
    if (library.isTrue(evidence)) return true;
    const [{ start, end }] = evidence.spans;
    defect(`words of release ${evidence.release.id} at ${start}..${end} are not what was read`);
    return false;
  };

  const answer = (asked: Asked): Answer => {
    const parsed = parseQuestion(asked, shelf, clock().toISOString().slice(0, 10));
    if (parsed.question.intent === 'help') {
      return { kind: 'help', question: parsed.question, coverage, about: null, keys: [], examples };
    }
    const { question, problem } = settleReading(parsed, shelf);
    if (problem !== null) return { kind: 'which-one', question, problem, coverage };
    const draft = draftAnswer(question, shelf);
    const evidence = draft.entries
      .slice(0, mostEvidence)
      .map((entry) => entry.evidence)
      .filter(isTrue);
    if (!isNonEmpty(evidence)) {
      return { kind: 'nothing-found', question: draft.question, coverage, nearest: nearest(question, shelf) };
    }
    const untrue = Math.min(draft.entries.length, mostEvidence) - evidence.length;
    const total = draft.entries.length - untrue;
    return {
      kind: 'found',
      shape: 'list',
      question: draft.question,
      sections: [{ heading: null, evidence, total }],
      remarks: [],
      total,
      coverage,
    };
  };

  // Names and topics are compiled on first use; the first person to ask should not wait for that.
  parseQuestion({ text: 'Ready?', command: null }, shelf, '2000-01-01');
  return { answer, coverage, examples, naming: namingOf(reference) };
};

const namingOf = (reference: Reference): Naming => ({
  organisation: (id) => reference.organisations.get(id)?.name ?? id,
  topic: (id) => topicName(id, reference),
});

const isSlip = (typed: string, name: string): boolean => {
  const most = mostEdits(typed);
  return editsBetween(typed.toLowerCase(), name.toLowerCase(), most) <= most;
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
    saysNothing: (word) => wordsOf(word).every((one) => termOf(one) === null),
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
