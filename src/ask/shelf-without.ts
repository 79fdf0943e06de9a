import type { OrganisationId } from '../domain/organisation.ts';
import type { Excluded } from '../domain/question.ts';
import { ofRow } from './of-row.ts';
import type { Shelf } from './shelf.ts';

/** Whether a body is one that a question leaves out. */
export const isLeftOut = (id: OrganisationId, without: readonly Excluded[], shelf: Shelf): boolean => {
  const isFire = shelf.reference.organisations.get(id)?.kind === 'fire-service';
  return without.some((one) =>
    one.kind === 'organisation' ? one.id === id : one.kind === 'bodies' && (one.of === 'fire') === isFire,
  );
};

/** The shelf with nothing on it that is about what a question leaves out, and about nothing else. */
export const shelfWithout = (without: readonly Excluded[], shelf: Shelf): Shelf => {
  const topics = new Set(without.flatMap((one) => (one.kind === 'topic' ? [one.id] : [])));
  const { facts } = shelf;
  const { subjects, tables } = facts;
  const hasTopic = ofRow(facts.topics, tables.topics, (row) => row.some((topic) => topics.has(topic)));
  const isOfOthers = ofRow(
    subjects,
    tables.subjects,
    (row) => row.length === 0 || row.some(({ id }) => !isLeftOut(id, without, shelf)),
  );
  const stays = (id: number): boolean => !hasTopic(id) && isOfOthers(id);
  return {
    ...shelf,
    select: (condition) => shelf.select(condition).filter(stays),
    search: (weights, within) => shelf.search(weights, (id) => stays(id) && within?.(id) !== false),
  };
};
