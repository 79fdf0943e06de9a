import type { Remark } from '../domain/answer.ts';
import type { Entry } from '../domain/entry.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Question } from '../domain/question.ts';
import { type DraftSection, emptyDraft, type FoundDraft, meeting } from './draft.ts';
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

/** Lines a side: as many as can be held against one another. */
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
  const strongestOf = (ids: Uint32Array): readonly Entry[] =>
    topOf(ids, inTurn(strongestFirst, facts), mostASide).map(shelf.entryAt);
  const together: readonly DraftSection[] =
    shared.length === 0
      ? []
      : [
          {
            heading: { kind: 'together', organisations: question.organisations },
            entries: strongestOf(shared),
            total: shared.length,
          },
        ];
  const each = sides.map(({ id, met }): DraftSection => {
    const own = shared.length === 0 ? met : met.filter((id) => !isShared(id));
    return {
      heading: { kind: 'organisation', organisation: id },
      entries: strongestOf(own),
      total: own.length,
    };
  });
  const sections = [...together, ...each];
  const shown = sections.flatMap(({ entries }) => entries);
  return {
    ...emptyDraft(question),
    shape: 'side-by-side',
    sections: shown.length === 0 ? [] : sections,
    remarks: [...togetherRemark(question, shown), ...scalesRemark(shown)],
    total: sections.reduce((sum, { total }) => sum + total, 0),
  };
};

const togetherRemark = (question: Question, shown: readonly Entry[]): readonly Remark[] => {
  for (const { inspection } of shown) {
    const organisations = question.organisations.filter((id) => inspection.organisations.includes(id));
    if (organisations.length > 1) return [{ kind: 'inspected-together', organisations }];
  }
  return [];
};
