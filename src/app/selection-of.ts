import { isNonEmpty } from '../domain/known.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { Question } from '../domain/question.ts';
import { everything, type Selection } from '../domain/subscription.ts';
import type { Answerer } from './answer-question.ts';

export type ReadSelection =
  | { readonly kind: 'read'; readonly what: Selection }
  /** Words that name nothing that can be followed. */
  | { readonly kind: 'not-understood'; readonly words: string }
  | { readonly kind: 'ambiguous'; readonly words: string; readonly names: readonly string[] };

/** What is meant by a kind of answer, where no kind was named. */
const kindsOf: Partial<Readonly<Record<Question['intent'], readonly FindingKind[]>>> = {
  concerns: ['cause-of-concern', 'area-for-improvement', 'recommendation', 'concern'],
  recommendations: ['recommendation'],
  'good-practice': ['good-practice'],
};

/** What to follow, read with the same grammar as questions. Words that name nothing are never dropped silently. */
export const selectionOf = (words: string, { understand }: Pick<Answerer, 'understand'>): ReadSelection => {
  if (words === '') return { kind: 'read', what: everything };
  const { question, problem } = understand({ text: words, command: null });
  if (problem !== null) {
    const names = problem.choices.map(({ label }) => label);
    return { kind: 'ambiguous', words: problem.words, names };
  }
  const what = selectionFor(question);
  const names = [what.organisations, what.topics, what.kinds, what.programmes, what.publishers];
  if (question.leftover !== '') return { kind: 'not-understood', words: question.leftover };
  return names.some(isNonEmpty) || what.onlyInspectorate
    ? { kind: 'read', what }
    : { kind: 'not-understood', words };
};

/** What a question was about, to be followed from now on. */
export const selectionFor = (question: Question): Selection => ({
  ...everything,
  organisations: question.organisations,
  topics: question.topics,
  kinds: question.kinds.length > 0 ? question.kinds : (kindsOf[question.intent] ?? []),
  programmes: question.programmes,
  publishers: question.publishers,
  onlyInspectorate: question.voices.includes('inspectorate'),
});
