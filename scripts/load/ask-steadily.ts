import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reference } from '../../src/reference/reference.ts';
import { failedToSend, tooManyAtOnce } from '../../src/copy/slack-sentences.ts';
import { command, directMessage, mention } from '../../test/support/slack/payloads.ts';
import type { startLocalSlack } from '../../test/support/slack/local-slack.ts';
import { signedTo } from '../../test/support/slack/signed.ts';
import { createQuestions } from './load-questions.ts';

type LocalSlack = Awaited<ReturnType<typeof startLocalSlack>>;

export interface Steadily {
  readonly slack: LocalSlack;
  /** Where the bot receives, without its path. */
  readonly address: string;
  readonly signingSecret: string;
  /** Whose forces and topics are asked about. */
  readonly reference: Reference;
  readonly perSecond: number;
  /** Asked before each question; no more are asked once it says so. */
  readonly isOver: (askedSeconds: number) => boolean;
}

export interface Asked {
  readonly questions: number;
  /** Milliseconds from sending each question to its acknowledgement, and to its answer. */
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
  readonly lost: number;
  readonly doubled: number;
  /** Answers of which the bot said that Slack did not confirm them: this process was too slow for it. */
  readonly unconfirmed: number;
  /** Questions that were told at once to ask again later, since too many waited. */
  readonly turnedAway: number;
  /** Calls that Slack refused, by what it said. */
  readonly refused: ReadonlyMap<string, number>;
}

/** One event in so many comes a second time, as Slack does with what it believes was not taken. */
const everyTwice = 50;
/** Milliseconds without any answer after the last question: what has not come then is lost, on a busy machine too. */
const quiet = 30_000;

const unconfirmedBegins = failedToSend('').slice(0, 40);

const bot = 'U0BOT';
const channel = 'C0PERFORM';
/** Of all questions of all loads: no two may bear the same timestamp or come from the same person. */
let made = 0;
const newTs = (): string => `${String(1_600_000_000 + made)}.000100`;
const directMessages = 'D0ADA';

/**
 * Asks so many questions a second, whether or not those before were answered, and follows each to its answer. The
 * answers are what Slack takes: what its validator refuses counts as refused and as lost.
 */
export const askSteadily = async ({
  slack,
  address,
  signingSecret,
  reference,
  perSecond,
  isOver,
}: Steadily): Promise<Asked> => {
  const sender = signedTo(address, signingSecret);
  const nextQuestion = createQuestions(reference);
  const acknowledged: number[] = [];
  const answered: number[] = [];
  const refused = new Map<string, number>();
  /** When each was sent, by what only its answer bears: its thread, or the one person who sees it. */
  const sentAt = new Map<string, number>();
  const answers = new Map<string, number>();
  let lastAnswer = performance.now();
  let unacknowledged = 0;
  let unconfirmed = 0;
  let turnedAway = 0;

  const stopListening = slack.world.subscribe((change) => {
    if (change.kind === 'called' && change.call.outcome !== 'ok') {
      const what = `${change.call.method}: ${change.call.outcome}`;
      refused.set(what, (refused.get(what) ?? 0) + 1);
    }
    if (change.kind !== 'message-posted') return;
    const { message } = change;
    const key = message.visibleTo ?? message.threadTs ?? '';
    const sent = sentAt.get(key);
    if (sent === undefined) return;
    lastAnswer = performance.now();
    if (message.text.startsWith(unconfirmedBegins)) {
      unconfirmed += 1;
      return;
    }
    if (message.text === tooManyAtOnce) turnedAway += 1;
    answers.set(key, (answers.get(key) ?? 0) + 1);
    if (answers.get(key) === 1) answered.push(lastAnswer - sent);
    // Thousands of answers would fill this process, which is not the one that is measured.
    slack.world.messages.remove(message.channel, message.ts);
    if (slack.recorder.calls.length > 1000) slack.recorder.clear();
  });

  const began = performance.now();
  const acknowledgements = new Set<Promise<unknown>>();
  let asked = 0;
  const time = async (key: string, send: () => Promise<{ readonly isOk: boolean }>): Promise<void> => {
    const from = performance.now();
    sentAt.set(key, from);
    const { isOk } = await send();
    if (isOk) acknowledged.push(performance.now() - from);
    else unacknowledged += 1;
  };
  const ask = async (at: number): Promise<void> => {
    const question = nextQuestion();
    made += 1;
    if (question.way === 'command') {
      const user = `U0LOAD${made}`;
      const url = slack.world.openResponseUrl({ channel, user });
      const payload = command(question.command, question.text, url, { user_id: user, channel_id: channel });
      await time(user, () => sender.command(payload));
      return;
    }
    const ts = newTs();
    const payload =
      question.way === 'mention'
        ? mention(`<@${bot}> ${question.text}`, { ts, channel })
        : directMessage(question.text, { ts, channel: directMessages });
    await time(ts, () => sender.event(payload));
    if (at % everyTwice === 0) await sender.event(payload, { attempt: 1, reason: 'http_timeout' });
  };

  while (!isOver((performance.now() - began) / 1000)) {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    for (; asked < due; asked += 1) {
      const one = ask(asked);
      acknowledgements.add(one);
      void one.finally(() => acknowledgements.delete(one));
    }
    await wait(1);
  }
  await Promise.all(acknowledgements);
  lastAnswer = performance.now();
  while (answers.size < asked && performance.now() - lastAnswer < quiet) await wait(50);
  // What comes twice comes soon after.
  await wait(500);
  stopListening();
  return {
    questions: asked,
    acknowledged,
    answered,
    lost: asked - answers.size + unacknowledged,
    doubled: [...answers.values()].filter((times) => times > 1).length,
    unconfirmed,
    turnedAway,
    refused,
  };
};
