import type { EntryFacts, EntryForm } from '../domain/entry.ts';
import { type FindingKind, findingKinds, type Voice } from '../domain/finding.ts';

/** Where an entry belongs among others, by its id: smaller first. */
export type Place = (id: number) => number;
export type Order = (facts: EntryFacts) => Place;
export type Compare = (a: number, b: number) => number;

/** By what an entry is: worked out once for each of a library's forms, which are some hundreds. */
const byForm = (placeOf: (form: EntryForm) => number): Order => {
  const made = new WeakMap<EntryFacts, Place>();
  return (facts) => {
    const known = made.get(facts);
    if (known !== undefined) return known;
    const places = Uint8Array.from(facts.tables.forms, placeOf);
    const { forms } = facts;
    const place: Place = (id) => places[forms[id] as number] as number;
    made.set(facts, place);
    return place;
  };
};

/** What holds now before what is retold of an earlier inspection. */
export const currentFirst: Order = byForm(({ era }) => (era === 'earlier' ? 1 : 0));

/** Newest inspection first; within one the order of its documents and of their text, which ids follow. */
export const newestFirst: Order =
  ({ ranks }) =>
  (id) =>
    ranks[id] as number;
export const asPrinted: Order = () => (id) => id;

/** Formal kinds before loose ones: the order of `findingKinds`. */
export const formalFirst: Order = byForm(({ findingKind }) =>
  findingKind === null ? findingKinds.length : findingKinds.indexOf(findingKind),
);

/** What the words state before what was only inferred from them. */
export const statedFirst: Order = byForm(({ kindInferred }) => (kindInferred === null ? 0 : 1));

const voices: readonly Voice[] = ['inspectorate', 'force', 'commissioner', 'press'];
/** The inspectorate's own judgement before what others say of it. */
export const inspectorateFirst: Order = byForm(({ voice }) =>
  voice === null ? voices.length : voices.indexOf(voice),
);

/** The kinds of each group before those of the next. */
export const kindsFirst = (groups: readonly (readonly FindingKind[])[]): Order =>
  byForm(({ findingKind }) => {
    const group = findingKind === null ? -1 : groups.findIndex((kinds) => kinds.includes(findingKind));
    return group < 0 ? groups.length : group;
  });

/** The lines of a text before its headings. */
export const bodyFirst: Order = byForm(({ part }) => (part === 'heading' ? 1 : 0));

/** Whole statements before words out of one. */
export const wholeFirst: Order = byForm(({ directness }) => (directness === 'fragment' ? 1 : 0));

/** What is printed between quote marks before words out of it, and that before speech without marks. */
export const directFirst: Order = byForm(({ directness }) =>
  directness === 'direct' ? 0 : directness === 'fragment' ? 1 : 2,
);

/** The first order that tells two entries apart decides. */
export const inTurn = (orders: readonly Order[], facts: EntryFacts): Compare => {
  const places = orders.map((order) => order(facts));
  return (a, b) => {
    for (const place of places) {
      const apart = place(a) - place(b);
      if (apart !== 0) return apart;
    }
    return 0;
  };
};
