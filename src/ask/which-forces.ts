import type { OrganisationId, OrganisationKind } from '../domain/organisation.ts';
import { type Question, typedFor } from '../domain/question.ts';
import { type DraftSection, emptyDraft, type FoundDraft, meeting, mostItems } from './draft.ts';
import {
  asPrinted,
  currentFirst,
  formalFirst,
  inspectorateFirst,
  inTurn,
  newestFirst,
  statedFirst,
} from './order.ts';
import { ofRow } from './of-row.ts';
import { rankByWords } from './rank.ts';
import type { Shelf } from './shelf.ts';
import { isLeftOut } from './shelf-without.ts';
import { findingsAsked } from './sorts.ts';

const strongestFirst = [currentFirst, newestFirst, formalFirst, statedFirst, inspectorateFirst, asPrinted];

interface Row {
  readonly id: OrganisationId;
  best: number;
  total: number;
}

/**
 * A row an organisation, each with the strongest line that puts it there. Counted are organisations and inspections,
 * never copies: a line that several releases print is one line of one inspection.
 */
export const draftWhichForces = (question: Question, shelf: Shelf): FoundDraft => {
  const { kinds, fits } = findingsAsked(question);
  const met = meeting(question, { supports: ['finding'], kinds }, shelf).filter(fits(shelf));
  const left = { ...question, words: question.leftover, topics: [], kinds: [] };
  const ranked = question.leftover === '' ? null : rankByWords(left, met, shelf, 'fitting');
  const wanted = kindsOfBody(typedFor(question));
  const isWanted = (id: OrganisationId): boolean => {
    if (isLeftOut(id, question.without, shelf)) return false;
    const kind = shelf.reference.organisations.get(id)?.kind;
    return wanted === null || (kind !== undefined && wanted.includes(kind));
  };
  const { facts } = shelf;
  const order = inTurn(strongestFirst, facts);
  const bodiesOf = ofRow(facts.subjects, facts.tables.subjects, (subjects) =>
    subjects.map(({ id }) => id).filter(isWanted),
  );
  const rows = new Map<OrganisationId, Row>();
  const inspections = new Set<number>();
  for (const id of ranked?.ids ?? met) {
    const bodies = bodiesOf(id);
    if (bodies.length > 0) inspections.add(facts.ranks[id] as number);
    for (const body of bodies) {
      const row = rows.get(body);
      if (row === undefined) rows.set(body, { id: body, best: id, total: 1 });
      else {
        row.total += 1;
        // A ranked list comes best first.
        if (ranked === null && order(id, row.best) < 0) row.best = id;
      }
    }
  }
  const ordered = [...rows.values()].toSorted((a, b) =>
    ranked === null ? order(a.best, b.best) || (a.id < b.id ? -1 : 1) : 0,
  );
  const sections = ordered.slice(0, question.skip + mostItems).map(({ id, best, total }): DraftSection => ({
    heading: { kind: 'organisation', organisation: id },
    entries: [shelf.entryAt(best)],
    total,
  }));
  return {
    ...emptyDraft({ ...question, corrections: [...question.corrections, ...(ranked?.corrections ?? [])] }),
    shape: 'forces',
    sections,
    remarks: ordered.length === 0 ? [] : [{ kind: 'tally', of: 'inspections', number: inspections.size }],
    total: ordered.length,
  };
};

/** "Forces" are police forces, "services" and "brigades" of fire; null where the question says neither or both. */
const kindsOfBody = (text: string): readonly OrganisationKind[] | null => {
  const fire = /\bservices?\b|\bbrigades?\b|\bfire\b/i.test(text);
  const police = /\bforces?\b|\bpolice\b|\bconstabular/i.test(text);
  if (fire === police) return null;
  return fire ? ['fire-service'] : ['police-force', 'other-force'];
};
