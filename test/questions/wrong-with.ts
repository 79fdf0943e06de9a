import type { Answerer } from '../../src/app/answer-question.ts';
import { headingWords } from '../../src/copy/headings.ts';
import { type Answer, evidenceOf } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import type { QuestionRow } from './question-row.ts';

/** Everything in which the answer to a row's last question is not as it should be; empty where it is right. */
export const wrongWith = (row: QuestionRow, answerer: Answerer): readonly string[] => {
  let previous: Question | null = null;
  let answer: Answer | null = null;
  for (const text of row.asks) {
    answer = answerer.answer({ text, command: null }, previous);
    previous = answer.question;
  }
  if (answer === null) return ['nothing was asked'];
  const { right } = row;
  const lines = linesOf(answer);
  const wrong: string[] = [];
  const want = (what: string, is: unknown, should: unknown): void => {
    if (JSON.stringify(is) !== JSON.stringify(should)) {
      wrong.push(`${what} is ${JSON.stringify(is)} and not ${JSON.stringify(should)}`);
    }
  };
  if (right.kind !== undefined) want('the answer', answer.kind, right.kind);
  if (right.intent !== undefined) want('what is asked', answer.question.intent, right.intent);
  if (right.shape !== undefined)
    want('the shape', answer.kind === 'found' ? answer.shape : null, right.shape);
  for (const [slot, value] of Object.entries(right.question ?? {})) {
    want(slot, answer.question[slot as keyof Question], value);
  }
  if (right.topic !== undefined && !answer.question.topics.includes(right.topic)) {
    wrong.push(`${right.topic} is not read as a topic`);
  }
  if (right.first !== undefined && lines[0]?.includes(right.first) !== true) {
    wrong.push(`first comes “${lines[0] ?? ''}” and not “${right.first}”`);
  }
  for (const words of right.among ?? []) {
    if (!lines.slice(0, 3).some((line) => line.includes(words)))
      wrong.push(`“${words}” is not among the first three`);
  }
  for (const words of right.never ?? []) {
    if (lines.some((line) => line.includes(words))) wrong.push(`“${words}” is shown`);
  }
  if (right.headings !== undefined) want('headings', headingsOf(answer, answerer), right.headings);
  const remarks = answer.kind === 'found' ? answer.remarks.map(({ kind }) => kind) : [];
  for (const kind of right.remarks ?? [])
    if (!remarks.includes(kind)) wrong.push(`${kind} is not remarked on`);
  for (const kind of right.noRemarks ?? []) if (remarks.includes(kind)) wrong.push(`${kind} is remarked on`);
  if (right.total !== undefined) want('the total', answer.kind === 'found' ? answer.total : 0, right.total);
  if (right.explains !== undefined) want('the explanation', explained(answer), right.explains);
  if (right.declined !== undefined)
    want('the refusal', answer.kind === 'declined' ? answer.reason : null, right.declined);
  if (right.choices !== undefined) {
    const choices = answer.kind === 'which-one' ? answer.problem.choices.map(({ label }) => label) : [];
    want('the choices', choices, right.choices);
  }
  return wrong;
};

const linesOf = (answer: Answer): readonly string[] => {
  const evidence =
    answer.kind === 'found' ? evidenceOf(answer) : answer.kind === 'explained' ? answer.evidence : [];
  return evidence.map(({ spans }) => spans.map(({ words }) => words).join(' '));
};

/** Each once: on the next page they come again. */
const headingsOf = (answer: Answer, { naming }: Answerer): readonly (string | null)[] => {
  if (answer.kind !== 'found') return [];
  const headings = [...new Set(answer.sections.map(({ heading }) => heading))];
  return headings.map((heading) => (heading === null ? null : headingWords(heading, naming)));
};

const explained = (answer: Answer): string | null => {
  if (answer.kind !== 'explained') return null;
  const { explanation } = answer;
  return explanation.kind === 'term' ? explanation.name : explanation.due;
};
