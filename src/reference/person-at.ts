import type { PartialDate } from '../domain/partial-date.ts';
import type { OfficeRow, PersonRow, Reference } from './reference.ts';
import { wordsOf } from './words.ts';

export interface PersonThen {
  readonly person: PersonRow;
  /** The offices held then, as far as the rows know: several where the date is vague, none in a gap. */
  readonly offices: readonly OfficeRow[];
}

/**
 * Who a printed name is, and which offices they held on a date that may be partial or (null, or without a year) not
 * known. Accents, honours and letters after the name do not matter; null when nobody in the reference has the name.
 */
export const personAt = (name: string, date: PartialDate | null, reference: Reference): PersonThen | null => {
  const person = byName(reference).get(comparedName(name));
  if (person === undefined) return null;
  return { person, offices: person.offices.filter((office) => mayHold(office, date)) };
};

const mayHold = (office: OfficeRow, date: PartialDate | null): boolean => {
  if (date === null || date.startsWith('--')) return true;
  // What is less exact is compared as far as both go, so that 2018 may be any day of 2018.
  const within = (earlier: string | null, later: string | null): boolean => {
    if (earlier === null || later === null) return true;
    const length = Math.min(earlier.length, later.length);
    return earlier.slice(0, length) <= later.slice(0, length);
  };
  return within(office.from, date) && within(date, office.to);
};

const honours = new Set(['sir', 'dame', 'lord', 'lady', 'dr', 'mr', 'mrs', 'ms', 'miss', 'rt', 'hon', 'the']);

const comparedName = (name: string): string =>
  wordsOf(name)
    .filter((word) => !honours.has(word.key) && word.key !== ',' && !/^\p{Lu}{2,4}$/u.test(word.printed))
    .map((word) => word.key)
    .join(' ');

const compiled = new WeakMap<Reference, ReadonlyMap<string, PersonRow>>();

const byName = (reference: Reference): ReadonlyMap<string, PersonRow> => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const names = new Map(
    reference.people.flatMap((person) =>
      [person.name, ...person.variants].map((name) => [comparedName(name), person] as const),
    ),
  );
  compiled.set(reference, names);
  return names;
};
