import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import { remarkSentence } from '../copy/headings.ts';
import { helpIntroduction, helpLines } from '../copy/help-sentences.ts';
import { evidenceLabels, sourceWords } from '../copy/labels.ts';
import { laidOut, leftAfter, linesLaidOut, shownOf } from '../copy/laid-out.ts';
import type { Naming } from '../copy/naming.ts';
import {
  coverageSentence,
  headline,
  insteadIntroduction,
  moreSentence,
  nearestIntroduction,
  noteSentences,
  numberSentence,
  typeMoreSentence,
} from '../copy/sentences.ts';
import { understoodWords } from '../copy/understood.ts';
import type { Answer, Evidence, Suggestion } from '../domain/answer.ts';
import { afterShowing, type Asked, type Question } from '../domain/question.ts';

type Found = Extract<Answer, { kind: 'found' }>;

export interface TerminalLook {
  /** Columns to write in. */
  readonly width: number;
  /** Whether a number typed next is read as a choice; else a choice says what to type. */
  readonly conversing: boolean;
  /** Where it is written: no colour where that is no terminal or NO_COLOR is set. */
  readonly stream: NodeJS.WritableStream;
}

/** Longer lines are hard to read, whatever the window's width. */
const widestLine = 100;
const ordinaryWidth = 80;

export const lookOf = (stream: NodeJS.WritableStream, conversing: boolean): TerminalLook => {
  const columns = 'columns' in stream && typeof stream.columns === 'number' ? stream.columns : 0;
  return { stream, width: columns > 0 ? Math.min(widestLine, columns) : ordinaryWidth, conversing };
};

/** More than this scrolls the answer's beginning off an ordinary window; the rest is counted. */
const mostItems = 12;

/** An answer laid out for a terminal: the count first, each item behind a bar, its source and labels above it. */
export const terminalAnswer = (answer: Answer, naming: Naming, look: TerminalLook): string => {
  const top = [paint('bold', headline(answer), look)];
  if (answer.kind !== 'help' && answer.kind !== 'which-one' && answer.kind !== 'declined') {
    top.push(paint('dim', `Read as: ${understoodWords(answer.question, naming)}`, look));
    const remarks = answer.kind === 'found' ? answer.remarks : [];
    const notes = [
      ...noteSentences(answer.question),
      ...remarks.map((remark) => remarkSentence(remark, naming)),
    ];
    top.push(...notes.map((note) => paint('yellow', note, look)));
  }
  return [
    top.join('\n'),
    ...bodyBlocks(answer, naming, look),
    paint('dim', coverageSentence(answer.coverage), look),
  ].join('\n\n');
};

/** Questions that a number typed next stands for, in the order they are numbered. */
export const numberedQuestions = (answer: Answer): readonly Asked[] => {
  switch (answer.kind) {
    case 'which-one':
      return answer.problem.choices.map((choice) => choice.asked);
    case 'nothing-found':
      return answer.nearest.map(({ ask }) => ({ text: ask, command: null }));
    case 'help':
      return answer.examples.map(({ ask }) => ({ text: ask, command: null }));
    case 'declined':
      return answer.instead.map(({ ask }) => ({ text: ask, command: null }));
    case 'found':
    case 'explained':
      return [];
  }
};

const bodyBlocks = (answer: Answer, naming: Naming, look: TerminalLook): readonly string[] => {
  switch (answer.kind) {
    case 'found':
      return foundBlocks(answer, naming, look);
    case 'nothing-found':
      return suggestionBlocks(nearestIntroduction, answer.nearest, look);
    case 'explained':
      return answer.evidence.map((one) =>
        itemBlock(one, naming, look, { source: true, labels: true, leadIn: true }),
      );
    case 'declined':
      return suggestionBlocks(insteadIntroduction, answer.instead, look);
    case 'which-one':
      return [
        numberedBlock(
          null,
          answer.problem.choices.map(({ label, asked }) =>
            look.conversing ? label : `${label}  (${typedAs(asked)})`,
          ),
          look,
        ),
      ];
    case 'help':
      return [
        ...suggestionBlocks(helpIntroduction(answer), answer.examples, look),
        helpLines(answer)
          .map((line) => wrap(line, look))
          .join('\n'),
      ].filter((block) => block !== '');
  }
};

const foundBlocks = (answer: Found, naming: Naming, look: TerminalLook): readonly string[] => {
  let room = mostItems;
  const blocks = laidOut(answer, naming).flatMap(({ heading, evidence, empty }): readonly string[] => {
    if (room === 0) return [];
    const above = heading === null ? '' : `${paint('bold', heading, look)}\n`;
    if (empty !== null) return [`${above}${wrap(empty, look)}`];
    const shown = evidence.slice(0, room);
    room -= shown.length;
    return shown.map((one, index) => {
      // A source, and what several lines are alike, is said once, above the first of those that follow one another.
      const before = shown[index - 1];
      const isNew = before?.release.id !== one.release.id;
      const item = itemBlock(one, naming, look, {
        source: isNew,
        labels: isNew || labelsOf(before, naming) !== labelsOf(one, naming),
        leadIn: isNew || before.leadIn?.start !== one.leadIn?.start,
      });
      return index === 0 ? `${above}${item}` : item;
    });
  });
  const left = leftAfter(answer, mostItems - room);
  if (left <= 0) return blocks;
  return [...blocks, wrap(look.conversing ? typeMoreSentence(left) : moreSentence(left), look)];
};

/** What to go on from when more is asked: the answer's question, past what was shown of it here. Null where nothing can be gone on from. */
export const questionAfter = (answer: Answer): Question | null => {
  if (answer.kind === 'help' || answer.kind === 'which-one') return null;
  if (answer.kind !== 'found') return answer.question;
  return afterShowing(answer.question, shownOf(answer, Math.min(mostItems, linesLaidOut(answer))));
};

const suggestionBlocks = (
  introduction: string,
  suggestions: readonly Suggestion[],
  look: TerminalLook,
): readonly string[] =>
  suggestions.length === 0
    ? []
    : [
        numberedBlock(
          introduction,
          suggestions.map(({ label, ask }) => `${ask}  (${label})`),
          look,
        ),
      ];

const typedAs = ({ command, text }: Asked): string => (command === null ? text : `/${command} ${text}`);

const labelsOf = (evidence: Evidence, naming: Naming): string => evidenceLabels(evidence, naming).join(' · ');

const itemBlock = (
  evidence: Evidence,
  naming: Naming,
  look: TerminalLook,
  say: { readonly source: boolean; readonly labels: boolean; readonly leadIn: boolean },
): string => {
  const { release, leadIn, spans, alsoIn } = evidence;
  const lines: string[] = [];
  if (say.source) {
    lines.push(paint('bold', sourceWords(release), look));
    if (release.address !== null) lines.push(paint('dim', release.address, look));
  }
  if (say.labels) lines.push(paint('cyan', labelsOf(evidence, naming), look));
  if (leadIn !== null && say.leadIn) lines.push(barred(leadIn.words, 'dim', look));
  lines.push(...spans.map((span) => barred(span.words, 'reset', look)));
  for (const other of alsoIn) lines.push(paint('dim', `also in ${sourceWords(other)}`, look));
  return lines.join('\n');
};

const numberedBlock = (introduction: string | null, lines: readonly string[], look: TerminalLook): string =>
  [
    ...(introduction === null ? [] : [introduction]),
    ...lines.map(
      (line, index) =>
        `  ${paint('bold', look.conversing ? String(index + 1) : '-', look)}  ${wrap(line, { ...look, width: look.width - 5 }).replaceAll('\n', '\n     ')}`,
    ),
    ...(look.conversing ? [paint('dim', numberSentence, look)] : []),
  ].join('\n');

type Style = 'bold' | 'dim' | 'cyan' | 'yellow' | 'reset';

const barred = (words: string, style: Style, look: TerminalLook): string =>
  wrap(words, { ...look, width: look.width - 2 })
    .split('\n')
    .map((line) => `${styled('cyan', '│', look)} ${style === 'reset' ? line : styled(style, line, look)}`)
    .join('\n');

const paint = (style: Style, words: string, look: TerminalLook): string =>
  wrap(words, look)
    .split('\n')
    .map((line) => styled(style, line, look))
    .join('\n');

// `stream` makes it leave the words bare where that is no terminal, and heed NO_COLOR and FORCE_COLOR.
const styled = (style: Style, words: string, look: TerminalLook): string =>
  styleText(style, words, { stream: look.stream, validateStream: true });

/** Words broken at the look's width, without control characters, which could steer a terminal. */
export const wrap = (words: string, look: TerminalLook): string =>
  wrapAnsi(words.replace(/[^\P{Cc}\n]/gu, ''), Math.max(20, look.width), { trim: true });
