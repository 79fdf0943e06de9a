import type { FindingKind } from '../domain/finding.ts';
import type { Entry } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { hasHighGrade, hasLowGrade } from './grade-words.ts';

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

/** Read once a line: a force of which much is held has hundreds of grades, and each question passes all of them. */
const readOnce = (reads: (words: string) => boolean): ((entry: Entry) => boolean) => {
  const known = new WeakMap<Entry, boolean>();
  return (entry) => {
    const { findingKind, spans } = entry.evidence;
    if (findingKind !== 'graded-judgment') return true;
    const before = known.get(entry);
    if (before !== undefined) return before;
    const read = reads(spans[0].words);
    known.set(entry, read);
    return read;
  };
};

export const isCritical = readOnce(hasLowGrade);
export const isPraise = readOnce(hasHighGrade);

type Sort = NonNullable<Question['sort']>;

const sorts: Readonly<Record<Sort, { kinds: readonly FindingKind[]; fits: (entry: Entry) => boolean }>> = {
  concerns: { kinds: criticalKinds, fits: isCritical },
  recommendations: { kinds: recommendingKinds, fits: () => true },
  'good-practice': { kinds: praisingKinds, fits: isPraise },
};

/** Which findings another form of answer is to show: of the kinds that were named, else of the sort that was asked for. */
export const findingsAsked = (
  question: Question,
): { readonly kinds: readonly FindingKind[]; readonly fits: (entry: Entry) => boolean } => {
  if (question.kinds.length > 0 || question.sort === null) return { kinds: question.kinds, fits: () => true };
  return sorts[question.sort];
};

/** Kinds that weigh where any line may answer: those that were named, else what the sort is called by. */
export const kindsNamed = ({ kinds, sort }: Question): readonly FindingKind[] => {
  if (kinds.length > 0 || sort === null) return kinds;
  if (sort === 'recommendations') return askingKinds;
  return sort === 'concerns' ? criticalKinds : praisingKinds;
};
