import type { Entry } from '../domain/entry.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Excluded } from '../domain/question.ts';
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
  const stays = ({ evidence }: Entry): boolean =>
    !evidence.topics.some((topic) => topics.has(topic)) &&
    (evidence.subjects.length === 0 || evidence.subjects.some(({ id }) => !isLeftOut(id, without, shelf)));
  const staysAt = (id: number): boolean => {
    const entry = shelf.entries[id];
    return entry !== undefined && stays(entry);
  };
  return {
    ...shelf,
    select: (condition) => shelf.select(condition).filter(stays),
    search: (weights, within) => shelf.search(weights, (id) => staysAt(id) && within?.(id) !== false),
  };
};
