import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import { evidenceLabels, sourceWords } from '../copy/labels.ts';
import type { Naming } from '../copy/naming.ts';
import {
  coverageSentence,
  headline,
  helpForms,
  helpIntroduction,
  moreSentence,
  nearestIntroduction,
  noteSentences,
  numberSentence,
} from '../copy/sentences.ts';
import { understoodWords } from '../copy/understood.ts';
import { type Answer, type Evidence, evidenceOf } from '../domain/answer.ts';
import type { Asked } from '../domain/question.ts';

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

/** An answer laid out for a terminal: the count first, each item behind a bar, its labels and source under it. */
export const terminalAnswer = (answer: Answer, naming: Naming, look: TerminalLook): string => {
  const top = [paint('bold', headline(answer), look)];
  if (answer.kind !== 'help' && answer.kind !== 'which-one') {
    top.push(paint('dim', `Read as: ${understoodWords(answer.question, naming)}`, look));
    top.push(...noteSentences(answer.question).map((note) => paint('yellow', note, look)));
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
    case 'found': {
      const shown = evidenceOf(answer).slice(0, mostItems);
      const left = answer.total - shown.length;
      const items = shown.map((evidence, index) => {
        // A source is said once, under the last of those that follow one another from it.
        const last = shown[index + 1]?.release.id !== evidence.release.id;
        const before = shown[index - 1];
        const sameLeadIn =
          before?.release.id === evidence.release.id && before.leadIn?.start === evidence.leadIn?.start;
        return itemBlock(evidence, naming, look, {
          source: last || evidence.alsoIn.length > 0,
          leadIn: !sameLeadIn,
        });
      });
      return left > 0 ? [...items, wrap(moreSentence(left), look)] : items;
    }
    case 'nothing-found':
      return answer.nearest.length === 0
        ? []
        : [
            numberedBlock(
              nearestIntroduction,
              answer.nearest.map(({ label, ask }) => `${ask}  (${label})`),
              look,
            ),
          ];
    case 'explained':
      return answer.evidence.map((one) => itemBlock(one, naming, look, { source: true, leadIn: true }));
    case 'declined':
      return answer.instead.length === 0
        ? []
        : [
            numberedBlock(
              nearestIntroduction,
              answer.instead.map(({ label, ask }) => `${ask}  (${label})`),
              look,
            ),
          ];
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
        numberedBlock(
          helpIntroduction,
          answer.examples.map(({ label, ask }) => `${ask}  (${label})`),
          look,
        ),
        wrap(helpForms, look),
      ];
  }
};

const typedAs = ({ command, text }: Asked): string => (command === null ? text : `/${command} ${text}`);

const itemBlock = (
  evidence: Evidence,
  naming: Naming,
  look: TerminalLook,
  say: { readonly source: boolean; readonly leadIn: boolean },
): string => {
  const lines: string[] = [];
  if (evidence.leadIn !== null && say.leadIn) lines.push(barred(evidence.leadIn.words, 'dim', look));
  lines.push(...evidence.spans.map((span) => barred(span.words, 'reset', look)));
  lines.push(paint('cyan', evidenceLabels(evidence, naming).join(' · '), look));
  if (say.source) {
    lines.push(paint('dim', `— ${sourceWords(evidence.release)}`, look));
    if (evidence.release.address !== null) lines.push(paint('dim', `  ${evidence.release.address}`, look));
    for (const release of evidence.alsoIn)
      lines.push(paint('dim', `  also in ${sourceWords(release)}`, look));
  }
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
