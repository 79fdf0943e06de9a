import { createInterface } from 'node:readline';
import type { Answerer } from '../app/answer-question.ts';
import { coverageSentence, leaveSentence, startIntroduction, whatThisIs } from '../copy/sentences.ts';
import type { Asked, Question } from '../domain/question.ts';
import {
  lookOf,
  numberedQuestions,
  questionAfter,
  terminalAnswer,
  type TerminalLook,
  wrap,
} from './terminal-answer.ts';

export interface ConversationParts {
  readonly answerer: Answerer;
  /** A terminal gets a prompt, editing and history; anything else is read line by line to its end. */
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

const prompt = '> ';
/**
 * Asks and answers until `exit`, Ctrl-D, Ctrl-C or the end of what is piped in; then resolves. The same words work as in
 * Slack: commands with a slash, plain English, `help`. A number asks the choice that was numbered in the last answer; a
 * question may go on from the one before ("and cumbria?", "more").
 */
export const runConversation = async ({ answerer, input, output }: ConversationParts): Promise<void> => {
  const live = isTerminal(input) && isTerminal(output);
  const lines = createInterface({
    input,
    output: live ? output : undefined,
    terminal: live,
    prompt,
    historySize: 200,
    removeHistoryDuplicates: true,
  });
  lines.on('SIGINT', () => lines.close());
  // Who stops reading (`| head`) ends the conversation; it is no failure.
  output.on('error', () => lines.close());
  const write = (words: string): void => void output.write(`${words}\n`);

  let choices: readonly Asked[] = answerer.examples
    .slice(0, 3)
    .map(({ ask }) => ({ text: ask, command: null }));
  let previous: Question | null = null;
  if (live) write(`${firstScreen(answerer, lookOf(output, true))}\n`);
  if (live) lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (/^(?:exit|quit|bye|\/exit|\/quit)$/i.test(typed)) break;
    if (typed !== '') {
      if (!live) write(`${prompt}${typed}\n`);
      const asked = choices[Number(typed) - 1] ?? { text: typed, command: null };
      const answer = answerer.answer(asked, previous);
      previous = questionAfter(answer) ?? previous;
      choices = numberedQuestions(answer);
      write(`${terminalAnswer(answer, answerer.naming, lookOf(output, true))}\n`);
    }
    if (live) lines.prompt();
  }
  lines.close();
  if (live) write('');
};

const firstScreen = (answerer: Answerer, look: TerminalLook): string =>
  [
    wrap(`${whatThisIs} ${coverageSentence(answerer.coverage)}`, look),
    [
      startIntroduction,
      ...answerer.examples.slice(0, 3).map(({ ask }, index) => `  ${index + 1}  ${ask}`),
    ].join('\n'),
    leaveSentence,
  ].join('\n\n');

const isTerminal = (stream: NodeJS.ReadableStream | NodeJS.WritableStream): boolean =>
  'isTTY' in stream && stream.isTTY === true;
