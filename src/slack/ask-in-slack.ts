import type { Corpus } from '../app/corpus.ts';
import type { Asker, ThreadPlace } from '../app/kept-words.ts';
import type { Log, LogFields } from '../app/log.ts';
import { failedToAnswer, failedToSend, tooManyAtOnce } from '../copy/slack-sentences.ts';
import type { Answer } from '../domain/answer.ts';
import { afterShowing, type Asked } from '../domain/question.ts';
import { type AnswerMessage, answerMessage, type Showing } from './blocks/answer-message.ts';
import type { Message } from './blocks/message.ts';
import { sentenceMessage } from './blocks/sentence-message.ts';
import type { KeptInSlack } from './kept-in-slack.ts';
import { send } from './send.ts';
import { errorFields, troubleOf } from './trouble.ts';
import type { Turns } from './turns.ts';

/** What asking needs from outside. */
export interface Asking {
  /** The one at hand; another takes its place when the releases change. */
  readonly corpus: () => Corpus;
  readonly kept: KeptInSlack;
  readonly turns: Turns;
  readonly log: Log;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Short, unlike any other; joins what a person was told with the log. */
  readonly newReference: () => string;
}

/** How a question came in; for the log. */
export type Way =
  | 'command'
  | 'mention'
  | 'thread-reply'
  | 'direct-message'
  | 'choice'
  | 'page'
  | 'narrowed'
  | 'shared'
  | 'modal'
  | 'shortcut'
  | 'home'
  | 'workflow';

/** A question as it came in: what, from where, and how to get the answer back there. */
export interface Arrival {
  readonly asked: Asked;
  readonly way: Way;
  readonly asker: Asker;
  /** Id; empty where there is none. */
  readonly channel: string;
  /** Where a later question may go on from this one; null for one that stands by itself. */
  readonly thread: ThreadPlace | null;
  readonly showing: Showing;
  readonly deliver: (message: Message) => Promise<unknown>;
  /** True when the person does not want the answer any more. */
  readonly isStopped?: () => boolean;
}

/** Refusals of how a message is built, not of where it goes: its plain text may still be taken. */
const isRefusalOfBlocks = (code: string): boolean => /block|msg_too_long|^http_400$/.test(code);

/**
 * Answers one question, once: the answer, or a fixed sentence with a reference. Never throws. One line in the log says
 * what became of it, without its words.
 */
export const askInSlack = async (asking: Asking, arrival: Arrival): Promise<void> => {
  const { log, now, wait, newReference, kept } = asking;
  const began = now();
  const about = aboutArrival(arrival);
  const deliver = (message: Message): Promise<unknown> => send(() => arrival.deliver(message), wait);
  const sayInstead = async (sentence: string, fields: LogFields): Promise<void> => {
    try {
      await deliver(sentenceMessage(sentence));
    } catch (error) {
      log.error({ ...about, ...fields, ...errorFields(error) }, 'nothing could be said');
    }
  };

  const previous = await kept.recall(arrival.thread);
  if (asking.turns.isCrowded()) {
    log.warn(about, 'question turned away: too many at once');
    await sayInstead(tooManyAtOnce, {});
    return;
  }
  let answered: { readonly answer: Answer; readonly message: AnswerMessage };
  try {
    answered = await asking.turns.take(() => {
      const { answerer } = asking.corpus();
      const answer = answerer.answer(arrival.asked, previous);
      const again = answerer.standalone(answer.question);
      return { answer, message: answerMessage(answer, answerer.naming, { ...arrival.showing, again }) };
    });
  } catch (error) {
    const reference = newReference();
    log.error({ ...about, reference, ...errorFields(error) }, 'question not answered');
    await sayInstead(failedToAnswer(reference), { reference });
    return;
  }

  const { answer, message } = answered;
  const outcome: LogFields = { ...about, ...outcomeOf(answer), answeredMs: Math.round(now() - began) };
  if (arrival.isStopped?.() === true) {
    log.info(outcome, 'stopped before it was answered');
    return;
  }
  try {
    await deliver(message);
    log.info({ ...outcome, ms: Math.round(now() - began) }, 'question answered');
    // "More" goes on from what was shown.
    await kept.remember(arrival, afterShowing(answer.question, message.end));
  } catch (error) {
    const reference = newReference();
    const trouble = troubleOf(error);
    log.error(
      { ...outcome, reference, trouble: trouble.kind, ...errorFields(error) },
      'answer not delivered',
    );
    if (trouble.kind === 'unknown') await sayInstead(failedToSend(reference), { reference });
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

/** Of the log's line on a question: ids and kinds, never words. */
export const aboutArrival = ({
  way,
  asked,
  asker,
  channel,
}: Omit<Arrival, 'deliver' | 'showing'>): LogFields => ({
  way,
  command: asked.command,
  team: asker.team,
  user: asker.user,
  channel,
});

export const outcomeOf = (answer: Answer): LogFields => ({
  kind: answer.kind,
  intent: answer.question.intent,
  total: answer.kind === 'found' ? answer.total : 0,
});
