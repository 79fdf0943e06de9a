import type { OrganisationId } from '../domain/organisation.ts';
import type { OrganisationRow, Reference } from '../reference/reference.ts';
import { createNames } from '../search/names.ts';

export type NamedOrganisation =
  | { readonly kind: 'found'; readonly id: OrganisationId }
  /** Several have that name, or none has: those that may be meant, nearest first. */
  | {
      readonly kind: 'several' | 'unknown';
      readonly nearest: readonly { readonly id: OrganisationId; readonly name: string }[];
    };

/**
 * The organisation a person means by an id (`cleveland`), or by a name or one of its other names, letter case aside:
 * "Cleveland" is a place that two share.
 */
export const nameOrganisation = (typed: string, reference: Reference): NamedOrganisation => {
  const rows = [...reference.organisations.values()];
  const wanted = plain(typed);
  const byId = rows.find(({ id }) => id === typed.trim());
  if (byId !== undefined) return { kind: 'found', id: byId.id };
  const named = rows.filter((row) => namesOf(row).some((name) => plain(name) === wanted));
  const [only] = named;
  if (only !== undefined && named.length === 1) return { kind: 'found', id: only.id };
  if (only !== undefined) return { kind: 'several', nearest: named.map(({ id, name }) => ({ id, name })) };
  const near = createNames(
    rows.flatMap((row) => [row.id, ...namesOf(row)].map((name) => ({ name, value: row }))),
  );
  return { kind: 'unknown', nearest: near(typed, 3).map(({ value: { id, name } }) => ({ id, name })) };
};

const namesOf = (row: OrganisationRow): readonly string[] => [
  row.name,
  ...(row.place === null ? [] : [row.place]),
  ...row.aliases,
];

const plain = (words: string): string =>
  words.trim().toLowerCase().replace(/[’']/gu, "'").replace(/\s+/gu, ' ');
