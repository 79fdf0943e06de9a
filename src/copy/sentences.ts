import type { Answer, Coverage, Explanation } from '../domain/answer.ts';
import type { Intent, Question, QuestionProblem } from '../domain/question.ts';
import { dateWords } from './dates.ts';
import { listWords } from './labels.ts';

/** One line that says what this is. */
export const whatThisIs =
  'Findings answers questions about what HMICFRS inspectors found, in the words of the releases themselves.';

const counted: Readonly<Record<Intent, readonly [one: string, many: string]>> = {
  concerns: ['criticism', 'criticisms'],
  recommendations: ['recommendation or improvement asked for', 'recommendations and improvements asked for'],
  'good-practice': ['thing praised', 'things praised'],
  findings: ['finding', 'findings'],
  quotes: ['statement', 'statements'],
  latest: ['release', 'releases'],
  change: ['finding', 'findings'],
  compare: ['finding', 'findings'],
  'which-forces': ['finding', 'findings'],
  'how-many': ['line that counts', 'lines that count'],
  who: ['statement', 'statements'],
  when: ['line with a date', 'lines with a date'],
  'what-is': ['line that fits', 'lines that fit'],
  status: ['finding', 'findings'],
  'source-of': ['line that says so', 'lines that say so'],
  search: ['line that fits', 'lines that fit'],
  help: ['example', 'examples'],
};

/** `1 criticism`, `7 statements`. */
export const countWords = (intent: Intent, total: number): string =>
  `${total} ${counted[intent][total === 1 ? 0 : 1]}`;

/** What is said first. */
export const headline = (answer: Answer): string => {
  switch (answer.kind) {
    case 'found':
      return `Found ${countWords(answer.question.intent, answer.total)}.`;
    case 'nothing-found':
      return 'Nothing found.';
    case 'which-one':
      return problemSentence(answer.problem);
    case 'help':
      return whatThisIs;
    case 'explained':
      return explanationSentence(answer.explanation);
    case 'declined':
      return declinedSentences[answer.reason];
  }
};

const explanationSentence = (explanation: Explanation): string => {
  switch (explanation.kind) {
    case 'term':
      return `${explanation.name}: ${explanation.meaning} (${explanation.source})`;
    case 'response-due':
      return `The commissioner’s comments are due by ${dateWords(explanation.due)} (${explanation.source}).`;
  }
};

const declinedSentences: Readonly<Record<Extract<Answer, { kind: 'declined' }>['reason'], string>> = {
  opinion: 'Findings shows what releases say; it has no opinion of its own.',
  ranking: 'Forces are not ranked: programmes that are not graded the same way do not compare.',
  outside: 'That is not something releases about inspections can answer.',
};

export const problemSentence = (problem: QuestionProblem): string => {
  switch (problem.kind) {
    case 'ambiguous-organisation':
      return `“${problem.words}” can mean more than one organisation. Which one?`;
    case 'unknown-organisation':
      return `No organisation is known as “${problem.words}”. Did you mean one of these?`;
    case 'ambiguous-person':
      return `More than one person fits “${problem.words}”. Which one?`;
    case 'unknown-person':
      return `Nobody quoted is known as “${problem.words}”. Did you mean one of these?`;
  }
};

/** Everything that was read otherwise than it was typed; empty when nothing was. */
export const noteSentences = (question: Question): readonly string[] => [
  ...unprintedSentence(question),
  ...question.corrections.map(({ typed, readAs }) => `“${typed}” was read as “${readAs}”.`),
  ...question.readings.map(
    ({ typed, readAs, notReadAs }) =>
      `“${typed}” was read as ${readAs}: nothing here that answers is about ${listWords(notReadAs, 'or')}.`,
  ),
];

const unprintedSentence = ({ unprinted, corrections }: Question): readonly string[] => {
  const words = unprinted.filter((word) => !corrections.some(({ typed }) => typed === word.toLowerCase()));
  return words.length === 0
    ? []
    : [
        `No release has ${listWords(
          words.map((word) => `“${word}”`),
          'or',
        )}.`,
      ];
};

/** Said with every answer: how much was looked at. */
export const coverageSentence = (coverage: Coverage): string => {
  if (coverage.releases === 0) return 'No release has been added yet.';
  const releases = coverage.releases === 1 ? '1 release' : `${coverage.releases} releases`;
  const newest =
    coverage.newest === null ? 'none of them dated' : `the newest of ${dateWords(coverage.newest)}`;
  return `Looked through ${releases}, ${newest}.`;
};

export const moreSentence = (left: number): string =>
  left === 1
    ? '1 more does not fit here: name a topic, a force or a year to see it.'
    : `${left} more do not fit here: name a topic, a force or a year to narrow it down.`;

export const tooLongSentence = 'This statement is too long to be shown whole here; its release has it.';

/** Before suggestions. */
export const nearestIntroduction = 'Nearest to it:';
export const helpIntroduction = 'Ask, for instance:';
/** After the examples of help. */
export const helpForms =
  'Plain English does. To narrow down: force:, topic:, kind:, speaker:, voice:, since:, until:, and "exact words" in double quotes.';

/** Under numbered choices in a terminal. */
export const numberSentence = 'Type its number to ask it.';
export const leaveSentence = 'Type a question, help, or exit.';
