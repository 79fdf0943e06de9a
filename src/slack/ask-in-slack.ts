import { failedToAnswer, failedToSend } from '../copy/slack-sentences.ts';
import type { Answerer } from '../app/answer-question.ts';
import type { Log, LogFields } from '../app/log.ts';
import type { Answer } from '../domain/answer.ts';
import type { Asked } from '../domain/question.ts';
import { answerMessage } from './blocks/answer-message.ts';
import type { Message } from './blocks/message.ts';
import { sentenceMessage } from './blocks/sentence-message.ts';
import { send } from './send.ts';
import { errorFields, troubleOf } from './trouble.ts';

/** What asking needs from outside. */
export interface Asking {
  readonly answerer: Pick<Answerer, 'answer' | 'naming'>;
  readonly log: Log;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Short, unlike any other; joins what a person was told with the log. */
  readonly newReference: () => string;
}

/** A question as it came in: what, from where, and how to get the answer back there. */
export interface Arrival {
  readonly asked: Asked;
  readonly way: 'command' | 'mention' | 'direct-message' | 'choice';
  /** Ids only. */
  readonly team: string;
  readonly channel: string;
  readonly deliver: (message: Message) => Promise<unknown>;
}

/** Refusals of how a message is built, not of where it goes: its plain text may still be taken. */
const isRefusalOfBlocks = (code: string): boolean => /block|msg_too_long|^http_400$/.test(code);

/**
 * Answers one question, once: the answer, or a fixed sentence with a reference. Never throws. One line in the log says
 * what became of it, without its words.
 */
export const askInSlack = async (asking: Asking, arrival: Arrival): Promise<void> => {
  const { answerer, log, now, wait, newReference } = asking;
  const began = now();
  const about: LogFields = {
    way: arrival.way,
    command: arrival.asked.command,
    team: arrival.team,
    channel: arrival.channel,
  };
  const deliver = (message: Message): Promise<unknown> => send(() => arrival.deliver(message), wait);
  const sayInstead = async (sentence: string, reference: string): Promise<void> => {
    try {
      await deliver(sentenceMessage(sentence));
    } catch (error) {
      log.error({ ...about, reference, ...errorFields(error) }, 'nothing could be said');
    }
  };

  let answered: { readonly answer: Answer; readonly message: Message };
  try {
    const answer = answerer.answer(arrival.asked);
    answered = { answer, message: answerMessage(answer, answerer.naming) };
  } catch (error) {
    const reference = newReference();
    log.error({ ...about, reference, ...errorFields(error) }, 'question not answered');
    await sayInstead(failedToAnswer(reference), reference);
    return;
  }

  const { answer, message } = answered;
  const outcome: LogFields = {
    ...about,
    kind: answer.kind,
    intent: answer.question.intent,
    total: answer.kind === 'found' ? answer.total : 0,
    answeredMs: Math.round(now() - began),
  };
  try {
    await deliver(message);
    log.info({ ...outcome, ms: Math.round(now() - began) }, 'question answered');
  } catch (error) {
    const reference = newReference();
    const trouble = troubleOf(error);
    log.error(
      { ...outcome, reference, trouble: trouble.kind, ...errorFields(error) },
      'answer not delivered',
    );
    if (trouble.kind === 'unknown') await sayInstead(failedToSend(reference), reference);
    if (trouble.kind === 'refused' && isRefusalOfBlocks(trouble.code)) {
      // A block Slack will not have is our defect; whoever asked still gets the answer.
      try {
        await deliver({ blocks: [], text: message.text });
      } catch (again) {
        log.error({ ...outcome, reference, ...errorFields(again) }, 'plain answer not delivered either');
      }
    }
  }
};
