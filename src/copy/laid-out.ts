import { type Answer, type Evidence, type Heading, isTable, type Section } from '../domain/answer.ts';
import { emptySectionSentence, headingWords, nothingOwnSentence } from './headings.ts';
import type { Naming } from './naming.ts';

/** A section as words have it: its heading where one is said by itself, and what stands under it. */
export interface LaidSection {
  /** Null where the source of what follows is heading enough. */
  readonly heading: string | null;
  readonly evidence: readonly Evidence[];
  /** Said where nothing stands under it. */
  readonly empty: string | null;
}

type Found = Extract<Answer, { kind: 'found' }>;

/** How a found answer is written one under the other, in a terminal and in plain text. */
export const laidOut = (answer: Found, naming: Naming): readonly LaidSection[] => {
  const together = answer.sections.some(({ heading }) => heading?.kind === 'together');
  return firstRound(answer).map(({ heading, evidence, total }) => ({
    heading:
      heading === null || heading.kind === 'release'
        ? null
        : `${headingWords(heading, naming)}${totalWords(evidence.length, total)}`,
    evidence,
    empty: evidence.length > 0 ? null : together ? nothingOwnSentence : emptySectionSentence,
  }));
};

/** What stands together on one page: a heading that comes again begins what follows on the next. */
const firstRound = ({ sections }: Found): readonly Section[] => {
  const opened = new Set<Heading>();
  const next = sections.findIndex(({ heading }) => {
    if (heading === null) return false;
    const isAgain = opened.has(heading);
    opened.add(heading);
    return isAgain;
  });
  return next < 0 ? sections : sections.slice(0, next);
};

/** Lines that `laidOut` has. */
export const linesLaidOut = (answer: Found): number =>
  firstRound(answer).reduce((sum, { evidence }) => sum + evidence.length, 0);

const totalWords = (shown: number, total: number): string =>
  total > shown && shown > 0 ? ` (${shown} of ${total})` : '';

/** How many lines or rows are left when so many lines are shown, in the order of the sections. */
export const leftAfter = (answer: Found, lines: number): number =>
  answer.total - answer.question.skip - shownOf(answer, lines);

/** What "more" has to go on from: lines, or rows where the answer is a table. */
export const shownOf = (answer: Found, lines: number): number => {
  if (!isTable(answer.shape)) return lines;
  let rows = 0;
  let room = lines;
  for (const { evidence } of answer.sections) {
    if (room < evidence.length) break;
    room -= evidence.length;
    rows += 1;
  }
  return rows;
};
