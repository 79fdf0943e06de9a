import { facsimileQuestions } from '../facsimile-questions.ts';
import type { AskedLine } from './asked.ts';
import { heldOnDocuments } from './held-on-documents.ts';
import { heldOnImitations } from './held-on-imitations.ts';
import { onImitations } from './on-imitations.ts';
import { onLastDocuments } from './on-last-documents.ts';
import { onLateDocuments } from './on-late-documents.ts';
import { onSomeDocuments } from './on-some-documents.ts';

/** How many of a set have a line that answers first, and among the first three. */
interface Reached {
  readonly first: number;
  readonly three: number;
}

export interface AskedSet {
  readonly name: string;
  /** The imitation releases with the five originals, or the invented documents of these names. */
  readonly over: 'imitations' | RegExp;
  readonly questions: readonly AskedLine[];
  /** The first run, before anything was mended for it; null where it was not kept. */
  readonly firstRun: Reached | null;
  /** Fewer than these is a step back. */
  readonly kept: Reached;
}

/** Questions as people type them, written and marked before they were run, each set over documents of its own. */
export const askedSets: readonly AskedSet[] = [
  {
    name: 'Our own questions on the same texts',
    over: 'imitations',
    questions: facsimileQuestions,
    firstRun: null,
    kept: { first: 58, three: 59 },
  },
  {
    name: 'Questions as ten kinds of people type them, on the same texts',
    over: 'imitations',
    questions: onImitations,
    firstRun: { first: 50, three: 54 },
    kept: { first: 57, three: 59 },
  },
  {
    name: 'The like on invented documents (h77 to h90)',
    over: /^h(?:7[7-9]|8|90)/,
    questions: onLateDocuments,
    firstRun: { first: 29, three: 33 },
    kept: { first: 32, three: 35 },
  },
  {
    name: 'The like on invented documents (h77 to h98)',
    over: /^h(?:7[7-9]|8|9[0-8])/,
    questions: onLastDocuments,
    firstRun: { first: 23, three: 28 },
    kept: { first: 26, three: 29 },
  },
  {
    name: 'The like on ten invented documents',
    over: /^s(?:20|33|44|57|61|70|88|99|104|127)-/,
    questions: onSomeDocuments,
    firstRun: { first: 24, three: 25 },
    kept: { first: 25, three: 26 },
  },
  {
    name: 'Held: the like on imitation releases',
    over: 'imitations',
    questions: heldOnImitations,
    firstRun: { first: 13, three: 14 },
    kept: { first: 13, three: 14 },
  },
  {
    name: 'Held: the like on ten other invented documents',
    over: /^s(?:14|27|49|66|72|85|96|109|117|119)-/,
    questions: heldOnDocuments,
    firstRun: { first: 24, three: 26 },
    kept: { first: 24, three: 26 },
  },
];
