import { PhraseTrie } from './phrase-trie.ts';
import type { Row, Rows } from './parse-reference.ts';
import { wordsOf } from './words.ts';
import type { ReferenceProblem } from './yaml-rows.ts';

/** What no row can know alone: ids given twice, ids nobody has, names that two bodies claim, periods that end before they begin. */
export const checkRows = (rows: Rows): ReferenceProblem[] => [
  ...givenTwice(rows.organisations, (row) => row.id, 'id'),
  ...givenTwice(rows.programmes, (row) => row.id, 'id'),
  ...givenTwice(rows.scales, (row) => row.id, 'id'),
  ...givenTwice(rows.topics, (row) => row.id, 'id'),
  ...givenTwice(rows.people, (row) => row.name, 'name'),
  ...givenTwice(rows.titles, (row) => row.title, 'title'),
  ...givenTwice(rows.terms, (row) => row.term, 'term'),
  ...unknownIds(rows),
  ...broaderRings(rows),
  ...claimedByTwo(rows),
  ...periods(rows),
  ...neverFound(rows),
];

const problemAt = <T>(row: Row<T>, path: readonly PropertyKey[], message: string): ReferenceProblem => ({
  file: row.file,
  line: row.lineOf(...path),
  message,
});

const placeOf = <T>(row: Row<T>, ...path: readonly PropertyKey[]): string =>
  `${row.file}:${row.lineOf(...path) ?? 1}`;

const givenTwice = <T>(
  rows: readonly Row<T>[],
  keyOf: (value: T) => string,
  what: string,
): ReferenceProblem[] => {
  const first = new Map<string, Row<T>>();
  return rows.flatMap((row) => {
    const key = keyOf(row.value);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    return [problemAt(row, [what], `the ${what} "${key}" is already given at ${placeOf(earlier, what)}`)];
  });
};

const unknownIds = (rows: Rows): ReferenceProblem[] => {
  const known = {
    organisation: new Set(rows.organisations.map((row) => row.value.id)),
    programme: new Set(rows.programmes.map((row) => row.value.id)),
    scale: new Set(rows.scales.map((row) => row.value.id)),
    topic: new Set(rows.topics.map((row) => row.value.id)),
  };
  const missing = <T>(
    row: Row<T>,
    kind: keyof typeof known,
    path: readonly PropertyKey[],
    ids: readonly string[],
  ): ReferenceProblem[] =>
    ids.flatMap((id, index) =>
      known[kind].has(id) ? [] : [problemAt(row, [...path, index], `no ${kind} has the id "${id}"`)],
    );
  return [
    ...rows.people.flatMap((row) =>
      row.value.offices.flatMap((office, index) =>
        office.organisation === null
          ? []
          : missing(row, 'organisation', ['offices', index, 'organisation'], [office.organisation]),
      ),
    ),
    ...rows.commissioners.flatMap((row) =>
      missing(row, 'organisation', ['organisations'], row.value.organisations),
    ),
    ...rows.programmes.flatMap((row) => missing(row, 'scale', ['scales'], row.value.scales)),
    ...rows.scales.flatMap((row) => missing(row, 'programme', ['programmes'], row.value.programmes)),
    ...rows.topics.flatMap((row) => missing(row, 'topic', ['broader'], row.value.broader)),
    ...rows.topics.flatMap((row) => missing(row, 'topic', ['covers'], row.value.covers)),
    ...rows.programmes.flatMap((row) =>
      row.value.topic === null ? [] : missing(row, 'topic', ['topic'], [row.value.topic]),
    ),
  ];
};

const broaderRings = (rows: Rows): ReferenceProblem[] => {
  const broader = new Map(rows.topics.map((row) => [row.value.id, row.value.broader]));
  return rows.topics.flatMap((row) => {
    const seen = new Set<string>();
    const waiting = [...row.value.broader];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === row.value.id) return [problemAt(row, ['broader'], `"${id}" is broader than itself`)];
      if (seen.has(id)) continue;
      seen.add(id);
      waiting.push(...(broader.get(id) ?? []));
    }
    return [];
  });
};

/** Two bodies may share an alias when both rows list it under `shared`; a place or town only when they are of different kinds. */
const claimedByTwo = (rows: Rows): ReferenceProblem[] => {
  const problems: ReferenceProblem[] = [];
  const claims = new Map<
    string,
    { row: Rows['organisations'][number]; shared: boolean; path: PropertyKey[] }
  >();
  const claim = (
    key: string,
    words: string,
    row: Rows['organisations'][number],
    shared: boolean,
    path: PropertyKey[],
  ): void => {
    const earlier = claims.get(key);
    if (earlier === undefined) claims.set(key, { row, shared, path });
    else if (earlier.row.value.id === row.value.id) {
      problems.push(problemAt(row, path, `"${words}" is given twice to ${row.value.id}`));
    } else if (!(earlier.shared && shared)) {
      problems.push(
        problemAt(
          row,
          path,
          `"${words}" also names ${earlier.row.value.id} (${placeOf(earlier.row, ...earlier.path)}); where both may be meant, list it under shared in both`,
        ),
      );
    }
  };
  for (const row of rows.organisations) {
    const { name, aliases, shared, place, towns, kind } = row.value;
    claim(`name ${compared(name)}`, name, row, false, ['name']);
    aliases.forEach((alias, index) =>
      claim(`name ${compared(alias)}`, alias, row, false, ['aliases', index]),
    );
    shared.forEach((alias, index) => claim(`name ${compared(alias)}`, alias, row, true, ['shared', index]));
    if (place !== null) claim(`${kind} ${compared(place)}`, place, row, false, ['place']);
    towns.forEach((town, index) => claim(`${kind} ${compared(town)}`, town, row, false, ['towns', index]));
  }
  return problems;
};

// Acronyms are found case-sensitively, so `ACT` and `Act` do not collide.
const compared = (name: string): string =>
  /^\p{Lu}+$/u.test(name)
    ? name
    : wordsOf(name)
        .map((word) => word.key)
        .join(' ');

const periods = (rows: Rows): ReferenceProblem[] => {
  const check = <T>(row: Row<T>, path: readonly PropertyKey[], from: string | null, to: string | null) =>
    from !== null && to !== null && from.slice(0, to.length) > to.slice(0, from.length)
      ? [problemAt(row, [...path, 'to'], `ends (${to}) before it begins (${from})`)]
      : [];
  return [
    ...rows.organisations.flatMap((row) => check(row, [], row.value.from, row.value.to)),
    ...rows.commissioners.flatMap((row) => check(row, [], row.value.from, row.value.to)),
    ...rows.scales.flatMap((row) => check(row, [], row.value.from, row.value.to)),
    ...rows.people.flatMap((row) =>
      row.value.offices.flatMap((office, index) => check(row, ['offices', index], office.from, office.to)),
    ),
  ];
};

const neverFound = (rows: Rows): ReferenceProblem[] => {
  const check = <T>(row: Row<T>, path: PropertyKey, phrases: readonly string[]): ReferenceProblem[] =>
    phrases.flatMap((phrase, index) =>
      canBeFound(phrase) ? [] : [problemAt(row, [path, index], `"${phrase}" can never be found in a text`)],
    );
  return [
    ...rows.topics.flatMap((row) => [
      ...check(row, 'cues', row.value.cues),
      ...check(row, 'together', row.value.together.flat(2)),
      ...check(row, 'within', row.value.within),
      ...check(row, 'areas', row.value.areas),
    ]),
    ...rows.organisations.flatMap((row) => [
      ...check(row, 'aliases', row.value.aliases),
      ...check(row, 'shared', row.value.shared),
      ...check(row, 'towns', row.value.towns),
    ]),
    ...rows.programmes.flatMap((row) => [
      ...check(row, 'phrases', row.value.phrases),
      ...check(row, 'reviewPhrases', row.value.reviewPhrases),
      ...check(row, 'hints', row.value.hints),
    ]),
  ];
};

const canBeFound = (phrase: string): boolean => {
  const printed = phrase.replace(/(?<=\p{L})\*/gu, '');
  const words = wordsOf(printed);
  // A lone letter with a star would match nearly every word, which helps nobody.
  if (words.length === 0 || /^\p{L}\*$/u.test(phrase) || /\*/.test(printed)) return false;
  const trie = new PhraseTrie<true>();
  trie.add(phrase, true);
  return trie.longestAt(words, 0).some((match) => match.to === words.length);
};
