import type { OrganisationId } from '../domain/organisation.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { Question, QuestionProblem } from '../domain/question.ts';
import { among } from './among.ts';
import { isEmpty } from './draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { eachHit } from './each-hit.ts';
import type { Parsed } from './parse-question.ts';
import { nameOf } from './read-organisations.ts';
import type { Shelf } from './shelf.ts';
import { ambiguousOrganisation } from './spellings.ts';

/**
 * Decides a name that can mean several organisations by what each reading would find: when only one of them finds
 * anything, or only one is in the library at all, it is taken and the reading is said; where none is, all of them are; otherwise
 * one question back.
 * `spokenOf`: the reading that fits what was spoken of before.
 */
export const settleReading = (
  { question, problem, ambiguous }: Parsed,
  shelf: Shelf,
  spokenOf: (ids: readonly OrganisationId[]) => OrganisationId | null = () => null,
): { readonly question: Question; readonly problem: QuestionProblem | null } => {
  if (ambiguous === null) return { question, problem };
  const decided =
    spokenOf(ambiguous.ids) ??
    likeOthers(question.organisations, ambiguous.ids, shelf) ??
    likePeople(question.people, ambiguous.ids, shelf) ??
    likeTopics(question.topics, ambiguous.ids, shelf);
  if (decided !== null) return { question: withOrganisations(question, [decided]), problem };
  const readings = ambiguous.ids.map((id) => ({ id, read: withOrganisations(question, [id]) }));
  const finding = readings.filter(({ read }) => !isEmpty(draftAnswer(read, shelf)));
  const held = readings.filter(({ id }) => (shelf.organisations.get(id)?.releases ?? 0) > 0);
  const likely = finding.length > 0 ? finding : held;
  const likelier =
    likely.length > 1
      ? (onlyOneOn(question, likely, shelf) ?? clearlyLikelier(question, likely, shelf))
      : null;
  const [only, ...others] = likelier !== null ? [likelier] : likely;
  // Nothing is known of any of them: the answer is the same whichever was meant.
  if (only === undefined) return { question: withOrganisations(question, ambiguous.ids), problem };
  if (others.length > 0) {
    return { question, problem: ambiguousOrganisation(ambiguous, question.asked, shelf) };
  }
  const not = ambiguous.ids.filter((id) => id !== only.id).map((id) => nameOf(id, shelf));
  const told = isNonEmpty(not)
    ? [{ typed: ambiguous.words, readAs: nameOf(only.id, shelf), notReadAs: not }]
    : [];
  return { question: { ...only.read, readings: [...question.readings, ...told] }, problem };
};

/** The one reading of which lines are about more of the topics that were named than of any other. */
const onlyOneOn = <T extends { readonly id: OrganisationId }>(
  { topics }: Question,
  readings: readonly T[],
  shelf: Shelf,
): T | null => {
  if (topics.length === 0) return null;
  const held = readings
    .map((reading) => ({
      reading,
      on: topics.filter((topic) => shelf.select({ organisations: [reading.id], topics: [topic] }).length > 0)
        .length,
    }))
    .toSorted((a, b) => b.on - a.on);
  const [most, next] = held;
  return most !== undefined && most.on > (next?.on ?? 0) ? most.reading : null;
};

/** What the best line of the likelier reading has of the question's words, and how far the other's stays behind. */
const mostWords = 0.6;
const clearLead = 0.3;

/** The reading of which a line has most of the words that were typed, where no line of another comes near. */
const clearlyLikelier = <T extends { readonly id: OrganisationId }>(
  question: Question,
  readings: readonly T[],
  shelf: Shelf,
): T | null => {
  // Words that ask ("quote") tell no body from another; what is left over does.
  const typed = question.leftover === '' ? question.words : question.leftover;
  if (typed === '') return null;
  const words = new Map(typed.split(' ').map((word) => [word, 1]));
  const ranked = readings
    .map((reading) => {
      const isOf = among(shelf.select({ organisations: [reading.id] }), shelf.facts);
      let most = 0;
      eachHit(shelf.search(words, isOf), (_, { share }) => {
        most = Math.max(most, share);
      });
      return { reading, share: most };
    })
    .toSorted((a, b) => b.share - a.share);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return null;
  return first.share >= mostWords && first.share - second.share >= clearLead ? first.reading : null;
};

/** "Haven Police and Tarnshire" are two police forces. */
const likeOthers = (
  named: readonly OrganisationId[],
  ids: readonly OrganisationId[],
  shelf: Shelf,
): OrganisationId | null => {
  const kinds = new Set(named.map((id) => shelf.reference.organisations.get(id)?.kind));
  const like = ids.filter((id) => kinds.has(shelf.reference.organisations.get(id)?.kind));
  return kinds.size === 1 && like.length === 1 ? (like[0] ?? null) : null;
};

/** Whoever is named speaks for one of them, or about it. */
const likePeople = (
  people: Question['people'],
  ids: readonly OrganisationId[],
  shelf: Shelf,
): OrganisationId | null => {
  if (people.length === 0) return null;
  const spoken = ids.filter(
    (id) => shelf.select({ supports: ['quote'], people, organisations: [id] }).length > 0,
  );
  return spoken.length === 1 ? (spoken[0] ?? null) : null;
};

/** A topic that only one kind of body has tells which is meant: nobody but police manages sex offenders. */
const likeTopics = (
  topics: Question['topics'],
  ids: readonly OrganisationId[],
  shelf: Shelf,
): OrganisationId | null => {
  const kinds = new Set(topics.map((id) => shelf.reference.topics.get(id)?.only ?? null));
  const fitting = ids.filter((id) => kinds.has(shelf.reference.organisations.get(id)?.kind ?? null));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

const withOrganisations = (question: Question, ids: readonly OrganisationId[]): Question => {
  const narrowed =
    question.intent === 'search' &&
    question.leftover === '' &&
    question.wants === null &&
    question.phrase === null;
  return {
    ...question,
    organisations: [...question.organisations, ...ids],
    intent: narrowed ? 'findings' : question.intent,
  };
};
