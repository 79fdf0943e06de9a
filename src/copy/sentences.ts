import type { Answer, Coverage, Explanation } from '../domain/answer.ts';
import type { Intent, Question, QuestionProblem } from '../domain/question.ts';
import { dateWords, publishedWords } from './dates.ts';
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
  when: ['line that fits', 'lines that fit'],
  'what-is': ['line that fits', 'lines that fit'],
  status: ['line on how things stand', 'lines on how things stand'],
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
      return foundSentence(answer);
    case 'nothing-found':
      return nothingSentence(answer.question);
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

const foundSentence = ({
  shape,
  question,
  sections,
  total,
  remarks,
}: Extract<Answer, { kind: 'found' }>): string => {
  const rows = (one: string, many: string): string => `${total} ${total === 1 ? one : many}`;
  switch (shape) {
    case 'forces':
      return `Found ${rows('force or service', 'forces and services')}.`;
    case 'speakers':
      return `${rows('person is', 'people are')} quoted.`;
    case 'documents': {
      const inspections = sections.some(({ heading }) => heading?.kind === 'inspection');
      return `Found ${inspections ? rows('inspection', 'inspections') : rows('release', 'releases')}, newest first.`;
    }
    case 'timeline':
      return `Found ${countWords('findings', total)} of ${sections.length === 1 ? '1 inspection' : `${sections.length} inspections`}, newest first.`;
    case 'side-by-side':
      return `Found ${countWords('findings', total)}, side by side.`;
    case 'count': {
      const [printed] = remarks.filter((remark) => remark.kind === 'printed-count');
      return printed === undefined
        ? `Found ${countWords('how-many', total)}.`
        : `Printed: “${printed.count.span.words}”.`;
    }
    case 'status':
      return `Found ${countWords('status', total)}.`;
    case 'source':
      return `Found ${countWords('source-of', total)}.`;
    case 'dates':
      return `Found ${countWords('when', total)}.`;
    case 'list':
    case 'releases':
      return `Found ${countWords(question.intent, total)}.`;
  }
};

/** That no document says so is not that it is not so. */
const nothingSentence = ({ intent, skip }: Question): string => {
  if (skip > 0) return 'That was all of it.';
  return intent === 'status'
    ? 'No release here says so; that does not mean that it is not so.'
    : 'Nothing found.';
};

const explanationSentence = (explanation: Explanation): string => {
  switch (explanation.kind) {
    case 'term':
      return `${explanation.name}: ${explanation.meaning} (${explanation.source})`;
    case 'response-due':
      return `The commissioner’s comments on a report published on ${publishedWords(explanation.published)} are due by ${dateWords(explanation.due)}: day 56, counting the day of publication as day 1 (${explanation.source}). Check the day of publication against the report itself.`;
  }
};

const declinedSentences: Readonly<Record<Extract<Answer, { kind: 'declined' }>['reason'], string>> = {
  opinion: 'Findings shows what releases say; it has no opinion of its own.',
  ranking:
    'Forces are not ranked here: most inspections give no grade, and grades of different programmes and years do not compare.',
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
  ...(question.second === null
    ? []
    : [`One question at a time: this answers the first. Then ask “${question.second}?”.`]),
  ...(question.cut ? ['The question was long: only its first 1,000 characters were read.'] : []),
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

/** Where "more" can be typed next. */
export const typeMoreSentence = (left: number): string =>
  `${left} more: type “more” to see ${left === 1 ? 'it' : 'them'}, or name a topic, a force or a year.`;

export const tooLongSentence = 'This statement is too long to be shown whole here; its release has it.';

/** Before suggestions. */
export const nearestIntroduction = 'Nearest to it:';
export const insteadIntroduction = 'What it can do:';
/** Above the first questions in a terminal. */
export const startIntroduction = 'Ask, for instance:';

/** Under numbered choices in a terminal. */
export const numberSentence = 'Type its number to ask it.';
export const leaveSentence = 'Type a question, help, or exit.';
