import { describe, expect, it } from 'vitest';
import { createDeliverer } from '../../../src/workspace/people/deliverer.ts';
import type { Acknowledgement, Retry } from '../../../src/workspace/people/delivery.ts';
import { createSmallWorld } from '../small-world.ts';

const good: Acknowledgement = { isOk: true, status: 200, body: '', trouble: null, noRetry: false };
const broken: Acknowledgement = { isOk: false, status: 500, body: '', trouble: 'http_error', noRetry: false };
const silent: Acknowledgement = { ...broken, status: null, trouble: 'http_timeout' };
const unwilling: Acknowledgement = { ...broken, noRetry: true };

/** A bot that acknowledges its events like that, one after the other, and well after the last. */
const against = (...answers: readonly Acknowledgement[]) => {
  const { world } = createSmallWorld();
  const retries: (Retry | undefined)[] = [];
  const waited: number[] = [];
  const deliverer = createDeliverer(
    world,
    {
      command: async () => good,
      interactive: async () => good,
      event: async (_, retry) => {
        retries.push(retry);
        return answers[retries.length - 1] ?? good;
      },
    },
    async (milliseconds) => void waited.push(milliseconds),
  );
  const send = async (): Promise<Acknowledgement> => {
    const first = await deliverer.event({ type: 'event_callback', event: { type: 'app_mention' } });
    await deliverer.settled();
    return first;
  };
  return { world, deliverer, retries, waited, send };
};

describe('events that are not acknowledged', () => {
  const table: readonly {
    why: string;
    answers: readonly Acknowledgement[];
    reasons: readonly (string | undefined)[];
    waited: readonly number[];
  }[] = [
    { why: 'taken at once: never again', answers: [], reasons: [undefined], waited: [] },
    { why: 'an error: again at once', answers: [broken], reasons: [undefined, 'http_error'], waited: [] },
    {
      why: 'no answer in time: again at once, after a minute',
      answers: [silent, silent],
      reasons: [undefined, 'http_timeout', 'http_timeout'],
      waited: [60_000],
    },
    {
      why: 'never taken: three times more, and no further',
      answers: [silent, broken, broken, broken, broken],
      reasons: [undefined, 'http_timeout', 'http_error', 'http_error'],
      waited: [60_000, 300_000],
    },
    { why: 'the bot asks not to be sent it again', answers: [unwilling], reasons: [undefined], waited: [] },
  ];
  it.each(table)('$why', async ({ answers, reasons, waited }) => {
    const trial = against(...answers);
    expect(await trial.send()).toEqual(answers[0] ?? good);
    expect(trial.retries.map((retry) => retry?.reason)).toEqual(reasons);
    expect(trial.retries.map((retry) => retry?.attempt)).toEqual(
      reasons.map((_, at) => (at === 0 ? undefined : at)),
    );
    expect(trial.waited).toEqual(waited);
  });

  it('every try is told to the feed', async () => {
    const trial = against(broken);
    const told: string[] = [];
    trial.world.subscribe((change) => {
      if (change.kind === 'delivered')
        told.push(`${change.delivery.what} ${change.delivery.acknowledgement.isOk}`);
    });
    await trial.send();
    expect(told).toEqual(['app_mention false', 'app_mention true']);
  });

  it('once everybody has left nothing is sent again', async () => {
    const trial = against(broken, broken);
    trial.deliverer.stop();
    await trial.send();
    expect(trial.retries).toEqual([undefined]);
  });
});
