import type { Heading, Remark } from '../domain/answer.ts';
import type { Entry } from '../domain/entry.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Question } from '../domain/question.ts';
import { emptyDraft, type FoundDraft, meeting, mostItems } from './draft.ts';
import { type Column, inRounds } from './in-rounds.ts';
import {
  asPrinted,
  currentFirst,
  formalFirst,
  inspectorateFirst,
  inTurn,
  newestFirst,
  type Order,
  statedFirst,
} from './order.ts';
import { ofRow } from './of-row.ts';
import { rankByWords } from './rank.ts';
import { scalesRemark } from './remarks.ts';
import type { Shelf } from './shelf.ts';
import { findingsAsked } from './sorts.ts';
import { topOf } from './top.ts';

/** Lines a side at a time: as many as can be held against one another. */
const mostASide = 5;

const strongestFirst: readonly Order[] = [
  currentFirst,
  newestFirst,
  formalFirst,
  statedFirst,
  inspectorateFirst,
  asPrinted,
];

/**
 * A section an organisation, in the order they were named; what one line says of all of them comes first, once. No
 * verdict: who is better is for the reader. A side of which nothing is said stays, and says so.
 */
export const draftCompare = (question: Question, shelf: Shelf): FoundDraft => {
  const { kinds, fits } = findingsAsked(question);
  const about = (id: OrganisationId): Uint32Array => {
    const one = { ...question, organisations: [id] };
    const met = meeting(one, { supports: ['finding'], kinds }, shelf).filter(fits(shelf));
    if (question.leftover === '') return met;
    const left = { ...one, words: question.leftover, topics: [], kinds: [] };
    return rankByWords(left, met, shelf, 'fitting').ids;
  };
  const sides = question.organisations.map((id) => ({ id, met: about(id) }));
  const { facts } = shelf;
  const isShared = ofRow(facts.subjects, facts.tables.subjects, (subjects) =>
    question.organisations.every((id) => subjects.some((subject) => subject.id === id)),
  );
  const shared = sides[0]?.met.filter(isShared) ?? new Uint32Array();
  const room = question.skip + mostItems;
  const columnOf = (heading: Heading, ids: Uint32Array): Column => ({
    heading,
    ids: topOf(ids, inTurn(strongestFirst, facts), room),
    total: ids.length,
  });
  const together =
    shared.length === 0
      ? []
      : [columnOf({ kind: 'together', organisations: question.organisations }, shared)];
  const each = sides.map(({ id, met }) =>
    columnOf(
      { kind: 'organisation', organisation: id },
      shared.length === 0 ? met : met.filter((entry) => !isShared(entry)),
    ),
  );
  const columns = [...together, ...each];
  const sections = inRounds(columns, { each: mostASide, room, entryAt: shelf.entryAt });
  const shown = sections.flatMap(({ entries }) => entries);
  return {
    ...emptyDraft(question),
    shape: 'side-by-side',
    sections: shown.length === 0 ? [] : sections,
    remarks: [...togetherRemark(question, shown), ...scalesRemark(shown)],
    total: columns.reduce((sum, { total }) => sum + total, 0),
  };
};

const togetherRemark = (question: Question, shown: readonly Entry[]): readonly Remark[] => {
  for (const { inspection } of shown) {
    const organisations = question.organisations.filter((id) => inspection.organisations.includes(id));
    if (organisations.length > 1) return [{ kind: 'inspected-together', organisations }];
  }
  return [];
};
