import type { FindingKind } from '../domain/finding.ts';
import type { EntryFacts } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { hasHighGrade, hasLowGrade } from './grade-words.ts';
import { ofRow } from './of-row.ts';
import type { Shelf } from './shelf.ts';

/** What counts as criticism; a grade only where it is one of the two lower ones. */
export const criticalKinds: readonly FindingKind[] = [
  'cause-of-concern',
  'area-for-improvement',
  'recommendation',
  'concern',
  'graded-judgment',
];

/** What counts as praise; a grade only where it is one of the higher ones. */
export const praisingKinds: readonly FindingKind[] = [
  'good-practice',
  'progress',
  'closure',
  'graded-judgment',
];

/** What is a recommendation in form or in effect. */
export const askingKinds: readonly FindingKind[] = [
  'recommendation',
  'area-for-improvement',
  'cause-of-concern',
];

/** What asks for something to be done: recommendations first, then what implies one. Each is labelled as what it is. */
export const recommendingGroups: readonly (readonly FindingKind[])[] = [
  ['recommendation'],
  ['area-for-improvement'],
  ['cause-of-concern'],
  ['concern'],
];
export const recommendingKinds: readonly FindingKind[] = recommendingGroups.flat();

/** Whether an entry of a shelf is one that is asked for. */
export type Fits = (shelf: Shelf) => (id: number) => boolean;

export const anyFits: Fits = () => () => true;

/** Of grades only those whose words `reads` takes; read once a line, since a force may have hundreds of them. */
const gradesThat = (reads: (words: string) => boolean): Fits => {
  /** Of each entry of a library: 0 not read yet, 1 taken, 2 not. */
  const made = new WeakMap<EntryFacts, Uint8Array>();
  return ({ facts, entryAt }) => {
    const known = made.get(facts) ?? new Uint8Array(facts.size);
    made.set(facts, known);
    const isGrade = ofRow(
      facts.forms,
      facts.tables.forms,
      ({ findingKind }) => findingKind === 'graded-judgment',
    );
    return (id) => {
      if (!isGrade(id)) return true;
      if (known[id] === 0) known[id] = reads(entryAt(id).evidence.spans[0].words) ? 1 : 2;
      return known[id] === 1;
    };
  };
};

export const isCritical = gradesThat(hasLowGrade);
export const isPraise = gradesThat(hasHighGrade);

type Sort = NonNullable<Question['sort']>;

const sorts: Readonly<Record<Sort, { kinds: readonly FindingKind[]; fits: Fits }>> = {
  concerns: { kinds: criticalKinds, fits: isCritical },
  recommendations: { kinds: recommendingKinds, fits: anyFits },
  'good-practice': { kinds: praisingKinds, fits: isPraise },
};

/** Which findings another form of answer is to show: of the kinds that were named, else of the sort that was asked for. */
export const findingsAsked = (
  question: Question,
): { readonly kinds: readonly FindingKind[]; readonly fits: Fits } => {
  if (question.kinds.length > 0 || question.sort === null) return { kinds: question.kinds, fits: anyFits };
  return sorts[question.sort];
};

/** Kinds that weigh where any line may answer: those that were named, else what the sort is called by. */
export const kindsNamed = ({ kinds, sort }: Question): readonly FindingKind[] => {
  if (kinds.length > 0 || sort === null) return kinds;
  if (sort === 'recommendations') return askingKinds;
  return sort === 'concerns' ? criticalKinds : praisingKinds;
};
