import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Naming } from '../../copy/naming.ts';
import { answerTitle, askTitle, askWords, buttonWords, lookingWords } from '../../copy/slack-sentences.ts';
import type { Answer, Suggestion } from '../../domain/answer.ts';
import { atMost } from '../limits.ts';
import { button } from './answer-actions.ts';
import { answerBlocks } from './answer-message.ts';
import { modal, plain, sentenceView } from './modal.ts';
import { clip } from './rich-text.ts';
import { type ViewOrigin, writeOrigin } from './view-origin.ts';

export const askCallbackId = 'ask';
/** Buttons of examples carry their question as it would be typed; Slack wants each unique within its block. */
export const exampleAction = 'ask_example';
export const exampleActionId = new RegExp(`^${exampleAction}_\\d+$`);

const questionBlock = 'question';
const actionId = 'value';
/** Characters, as long as a question is read. */
const questionAtMost = 1_000;

/** Asks for a question, with some to begin with. */
export const askView = (examples: readonly Suggestion[], metadata: string): types.ModalView =>
  modal({
    title: askTitle,
    callbackId: askCallbackId,
    submit: buttonWords.ask,
    metadata,
    blocks: [
      {
        type: 'input',
        block_id: questionBlock,
        label: plain(askWords.question),
        hint: plain(askWords.hint),
        element: { type: 'plain_text_input', action_id: actionId, max_length: questionAtMost },
      },
      ...exampleBlocks(examples),
    ],
  });

/** Questions to ask at a click; none where there are none, or they are too long for a button. */
export const exampleBlocks = (examples: readonly Suggestion[]): readonly types.ActionsBlock[] => {
  const elements = examples
    .filter(({ ask }) => ask.length <= atMost('button.value'))
    .slice(0, 6)
    .map(({ ask }, at) => button(`${exampleAction}_${at + 1}`, clip(ask, atMost('button.text')), ask));
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
};

const filledIn = z.object({ [questionBlock]: z.object({ [actionId]: z.object({ value: z.string() }) }) });

/** Null for values that this view does not send. */
export const readQuestion = (values: unknown): string | null => {
  const parsed = filledIn.safeParse(values);
  return parsed.success ? parsed.data[questionBlock][actionId].value : null;
};

/** Shown for the moment between a question and its answer. */
export const waitingView = (title: string): types.ModalView => sentenceView(title, lookingWords);

/** An answer for one person's eyes, in a modal; from a channel it can be shared there. */
export const answerView = (
  answer: Answer,
  naming: Naming,
  how: {
    readonly title?: string;
    readonly starts: readonly number[];
    readonly origin: ViewOrigin;
    /** A sentence of ours above it. */
    readonly note?: string;
  },
): types.ModalView =>
  modal({
    title: how.title ?? answerTitle,
    metadata: writeOrigin(how.origin),
    blocks: answerBlocks(answer, naming, {
      starts: how.starts,
      canShare: how.origin.channel !== null,
      inModal: true,
      ...(how.note === undefined ? {} : { note: how.note }),
    }),
  });
