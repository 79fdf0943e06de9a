import type { Entry } from '../domain/entry.ts';
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
import { rankByWords } from './rank.ts';
import type { Shelf } from './shelf.ts';
import { isLeftOut } from './shelf-without.ts';
import { findingsAsked } from './sorts.ts';

const strongestFirst = inTurn([
  currentFirst,
  newestFirst,
  formalFirst,
  statedFirst,
  inspectorateFirst,
  asPrinted,
]);

interface Row {
  readonly id: OrganisationId;
  best: Entry;
  total: number;
  readonly inspections: Set<number>;
}

/**
 * A row an organisation, each with the strongest line that puts it there. Counted are organisations and inspections,
 * never copies: a line that several releases print is one line of one inspection.
 */
export const draftWhichForces = (question: Question, shelf: Shelf): FoundDraft => {
  const { kinds, fits } = findingsAsked(question);
  const met = meeting(question, { supports: ['finding'], kinds }, shelf).filter(fits);
  const left = { ...question, words: question.leftover, topics: [], kinds: [] };
  const ranked = question.leftover === '' ? null : rankByWords(left, met, shelf, 'fitting');
  const entries = ranked?.entries ?? met;
  const wanted = kindsOfBody(typedFor(question));
  const rows = new Map<OrganisationId, Row>();
  for (const entry of entries) {
    for (const { id } of entry.evidence.subjects) {
      if (isLeftOut(id, question.without, shelf)) continue;
      const kind = shelf.reference.organisations.get(id)?.kind;
      if (wanted !== null && (kind === undefined || !wanted.includes(kind))) continue;
      const row = rows.get(id);
      if (row === undefined) rows.set(id, { id, best: entry, total: 1, inspections: new Set([entry.rank]) });
      else {
        row.total += 1;
        row.inspections.add(entry.rank);
        // A ranked list comes best first.
        if (ranked === null && strongestFirst(entry, row.best) < 0) row.best = entry;
      }
    }
  }
  const ordered = [...rows.values()].toSorted((a, b) =>
    ranked === null ? strongestFirst(a.best, b.best) || (a.id < b.id ? -1 : 1) : 0,
  );
  const sections = ordered.slice(0, question.skip + mostItems).map(({ id, best, total }): DraftSection => ({
    heading: { kind: 'organisation', organisation: id },
    entries: [best],
    total,
  }));
  const inspections = new Set(ordered.flatMap((row) => [...row.inspections]));
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
