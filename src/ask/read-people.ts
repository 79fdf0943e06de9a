import type { QuotedPerson } from '../domain/entry.ts';
import type { Shelf } from './shelf.ts';
import type { Unread } from './unread.ts';

export interface PeopleRead {
  readonly people: readonly string[];
  /** A surname that several people bear, when nothing decides between them. */
  readonly ambiguous: { readonly words: string; readonly names: readonly string[] } | null;
}

const titleBefore =
  /(?:\b(?:mr|mrs|ms|miss|dr|sir|dame|cllr|councillor|constable|inspector|superintendent|officer|commissioner|mayor|t\/[ad]?cc|[ad]?cc|pcc|pfcc|hmi|cfo)\.?\s+)$/i;

/**
 * The people a question names: in full, or by surname where a title stands before it, where it is typed with a capital,
 * or where somebody's words are asked for (`surnames`). Only people who are quoted in the library or stand in the
 * reference data: a name nobody knows is left over.
 */
export const readPeople = (unread: Unread, shelf: Shelf, surnames: boolean): PeopleRead => {
  const known = bySurname(shelf);
  const people: string[] = [];
  let ambiguous: PeopleRead['ambiguous'] = null;
  for (const match of unread.rest.matchAll(/[\p{L}][\p{L}'’-]*/gu)) {
    const word = match[0].replace(/['’]s$/i, '');
    const bearers = known.get(fold(word));
    if (bearers === undefined) continue;
    const place = { start: match.index, end: match.index + word.length };
    const full = bearers.flatMap((bearer) => fullNameAt(unread, bearer, place) ?? [])[0];
    if (full !== undefined) {
      unread.take({ start: full.start, end: place.end });
      people.push(full.name);
      continue;
    }
    const before = unread.whole.slice(0, match.index);
    const titled = titleBefore.test(before);
    if (!titled && !surnames && !isNameLike(word, before)) continue;
    const names = [...new Set(bearers.map((bearer) => bearer.name))];
    const quoted = names.filter((name) => shelf.people.some((person) => person.name === name));
    const fitting = quoted.length > 0 ? quoted : names;
    unread.take(place);
    if (fitting.length === 1) people.push(fitting[0] as string);
    else ambiguous ??= { words: word, names: fitting };
  }
  return { people: [...new Set(people)], ambiguous };
};

interface Bearer {
  /** As the library prints it. */
  readonly name: string;
  /** Folded words of one spelling, surname last. */
  readonly words: readonly string[];
}

const indexes = new WeakMap<readonly QuotedPerson[], ReadonlyMap<string, readonly Bearer[]>>();

/** Every spelling of every known name by its surname, so that a question is read in as many steps as it has words. */
const bySurname = (shelf: Shelf): ReadonlyMap<string, readonly Bearer[]> => {
  const made = indexes.get(shelf.people);
  if (made !== undefined) return made;
  const names = new Map<string, string>();
  for (const person of shelf.people) names.set(fold(person.name), person.name);
  for (const { name, variants } of shelf.reference.people) {
    const spellings = [name, ...variants].filter((spelling) => spelling.includes(' '));
    const printed = spellings.map((spelling) => names.get(fold(spelling))).find((one) => one !== undefined);
    for (const spelling of spellings) {
      if (!names.has(fold(spelling))) names.set(fold(spelling), printed ?? name);
    }
  }
  const index = new Map<string, Bearer[]>();
  for (const [spelling, name] of names) {
    const words = spelling.split(' ');
    const surname = words.at(-1) as string;
    if (surname.length < 3) continue;
    index.set(surname, [...(index.get(surname) ?? []), { name, words }]);
  }
  indexes.set(shelf.people, index);
  return index;
};

/** Letters only, without accents: "Zoë" and "Zoe" are one, "O'Connor" is "oconnor". */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const fullNameAt = (
  unread: Unread,
  bearer: Bearer,
  surname: { readonly start: number; readonly end: number },
) => {
  const before = unread.rest.slice(0, surname.start);
  const tail = [...before.matchAll(/[\p{L}'’]+/gu)].slice(1 - bearer.words.length);
  if (bearer.words.length < 2 || tail.length !== bearer.words.length - 1) return null;
  const same = tail.every((match, index) => fold(match[0]) === bearer.words[index]);
  const start = tail[0]?.index ?? surname.start;
  return same && !before.slice(start).includes('\u0000') ? { name: bearer.name, start } : null;
};

/** A capital inside a sentence, and no other forename before it: "Jane Parr" is not Matt Parr. */
const isNameLike = (word: string, before: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && before.trim() !== '' && !/(?:^|[^.?!]\s)\p{Lu}\p{Ll}+\s+$/u.test(before);
