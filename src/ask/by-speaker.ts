import type { Remark } from '../domain/answer.ts';
import type { EntryFacts } from '../domain/entry.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Question } from '../domain/question.ts';
import { personAt } from '../reference/person-at.ts';
import { among } from './among.ts';
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
  const all = officesOf(shelf);
  const held = organisations
    .flatMap((id) => all.get(id) ?? [])
    .toSorted((a, b) => a.quote - b.quote || a.place - b.place);
  if (held.length === 0) return null;
  const isHere = among(shelf.select({ supports: ['quote'] }), shelf.facts);
  const here = held.filter(({ quote }) => isHere(quote));
  const [first] = here;
  if (first === undefined) return null;
  const { name, title, organisation } = first;
  const releases = new Set(here.map(({ quote }) => shelf.facts.releases[quote] as number));
  return {
    question: { ...question, organisations: [] },
    shelf: onlyFrom(releases, shelf),
    remark: { kind: 'known-by-speaker', name, title, organisation },
  };
};

/** An office that the speaker of a quote about nobody is known to have held then. */
interface HeldOffice {
  /** The quote's id. */
  readonly quote: number;
  /** Among the offices of its speaker. */
  readonly place: number;
  readonly name: string;
  readonly title: string;
  readonly organisation: OrganisationId;
}

const known = new WeakMap<EntryFacts, ReadonlyMap<OrganisationId, readonly HeldOffice[]>>();

/** By body; looked up once a library, since every question about a body that no release names asks for it. */
const officesOf = ({
  facts,
  entryAt,
  reference,
}: Shelf): ReadonlyMap<OrganisationId, readonly HeldOffice[]> => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const { forms, subjects, speakers, tables } = facts;
  const found = new Map<OrganisationId, HeldOffice[]>();
  for (let quote = 0; quote < facts.size; quote += 1) {
    if (tables.forms[forms[quote] as number]?.supports !== 'quote') continue;
    const name = tables.speakers[speakers[quote] as number]?.name ?? null;
    if (name === null || (tables.subjects[subjects[quote] as number] ?? []).length > 0) continue;
    const then = personAt(name, entryAt(quote).evidence.release.publishedOn.value, reference);
    for (const [place, { organisation, title }] of then?.offices.entries() ?? []) {
      if (organisation === null) continue;
      const held = found.get(organisation) ?? [];
      held.push({ quote, place, name, title, organisation });
      found.set(organisation, held);
    }
  }
  known.set(facts, found);
  return found;
};

const onlyFrom = (releases: ReadonlySet<number>, shelf: Shelf): Shelf => {
  const isIn = (id: number): boolean => releases.has(shelf.facts.releases[id] as number);
  return {
    ...shelf,
    select: (condition) => shelf.select(condition).filter(isIn),
    search: (weights, within) => shelf.search(weights, (id) => isIn(id) && within?.(id) !== false),
  };
};
