import type { Entry } from '../domain/entry.ts';
import { type FindingKind, findingKinds, type Voice } from '../domain/finding.ts';

export type Order = (a: Entry, b: Entry) => number;

/** What holds now before what is retold of an earlier inspection. */
export const currentFirst: Order = (a, b) => eraPlace(a) - eraPlace(b);
const eraPlace = ({ evidence }: Entry): number => (evidence.era === 'earlier' ? 1 : 0);

/** Newest inspection first; within one the order of its documents and of their text, which ids follow. */
export const newestFirst: Order = (a, b) => a.rank - b.rank;
export const asPrinted: Order = (a, b) => a.id - b.id;

/** Formal kinds before loose ones: the order of `findingKinds`. */
export const formalFirst: Order = (a, b) => kindPlace(a) - kindPlace(b);
const kindPlace = ({ evidence }: Entry): number =>
  evidence.findingKind === null ? findingKinds.length : findingKinds.indexOf(evidence.findingKind);

/** What the words state before what was only inferred from them. */
export const statedFirst: Order = (a, b) => inferredPlace(a) - inferredPlace(b);
const inferredPlace = ({ evidence }: Entry): number => (evidence.kindInferred === null ? 0 : 1);

const voices: readonly Voice[] = ['inspectorate', 'force', 'commissioner', 'press'];
/** The inspectorate's own judgement before what others say of it. */
export const inspectorateFirst: Order = (a, b) => voicePlace(a) - voicePlace(b);
const voicePlace = ({ evidence }: Entry): number =>
  evidence.voice === null ? voices.length : voices.indexOf(evidence.voice);

/** The kinds of each group before those of the next. */
export const kindsFirst =
  (groups: readonly (readonly FindingKind[])[]): Order =>
  (a, b) =>
    groupOf(groups, a) - groupOf(groups, b);

const groupOf = (groups: readonly (readonly FindingKind[])[], { evidence }: Entry): number => {
  const kind = evidence.findingKind;
  const group = kind === null ? -1 : groups.findIndex((kinds) => kinds.includes(kind));
  return group < 0 ? groups.length : group;
};

/** The first order that tells two entries apart decides. */
export const inTurn =
  (orders: readonly Order[]): Order =>
  (a, b) => {
    for (const order of orders) {
      const place = order(a, b);
      if (place !== 0) return place;
    }
    return 0;
  };

export const inOrder = (entries: readonly Entry[], orders: readonly Order[]): readonly Entry[] =>
  entries.toSorted(inTurn(orders));
