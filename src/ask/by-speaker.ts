import type { Remark } from '../domain/answer.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Question } from '../domain/question.ts';
import { personAt } from '../reference/person-at.ts';
import type { Shelf } from './shelf.ts';

/** Releases that name no body, in which somebody speaks who is known to speak for the one that was asked about. */
export interface SpokenFor {
  /** The question without the body that no release names. */
  readonly question: Question;
  /** Nothing but those releases. */
  readonly shelf: Shelf;
  readonly remark: Remark;
}

/**
 * A force that writes "we" and "the force" is known by its chief officer alone. Only where no release names the body at
 * all; null where nobody of it speaks in a release without one. `remark` says by whom it was known.
 */
export const spokenFor = (question: Question, shelf: Shelf): SpokenFor | null => {
  const { organisations } = question;
  if (organisations.length === 0 || organisations.some((id) => shelf.organisations.has(id))) return null;
  const wanted = new Set<OrganisationId>(organisations);
  const releases = new Set<string>();
  let speaker: Extract<Remark, { kind: 'known-by-speaker' }> | null = null;
  for (const { evidence } of shelf.select({ supports: ['quote'] })) {
    const name = evidence.speaker?.name ?? null;
    if (name === null || evidence.subjects.length > 0) continue;
    const then = personAt(name, evidence.release.publishedOn.value, shelf.reference);
    const office = then?.offices.find((one) => one.organisation !== null && wanted.has(one.organisation));
    if (office === undefined || office.organisation === null) continue;
    releases.add(evidence.release.id);
    speaker ??= { kind: 'known-by-speaker', name, title: office.title, organisation: office.organisation };
  }
  if (speaker === null) return null;
  return {
    question: { ...question, organisations: [] },
    shelf: onlyFrom(releases, shelf),
    remark: speaker,
  };
};

const onlyFrom = (releases: ReadonlySet<string>, shelf: Shelf): Shelf => {
  const isIn = (id: number): boolean => {
    const entry = shelf.entries[id];
    return entry !== undefined && releases.has(entry.evidence.release.id);
  };
  return {
    ...shelf,
    select: (condition) => shelf.select(condition).filter(({ id }) => isIn(id)),
    search: (weights, within) => shelf.search(weights, (id) => isIn(id) && within?.(id) !== false),
  };
};
