import type { DeliveryType } from '../api/faults.ts';
import { stringOf } from '../json.ts';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';
import type { Acknowledgement, Retry, Transport } from './delivery.ts';

/** Milliseconds before each of the three repetitions of an event: almost at once, a minute, five minutes. */
const pauses = [0, 60_000, 300_000] as const;

const lost: Acknowledgement = {
  isOk: false,
  status: null,
  body: '',
  trouble: 'connection_failed',
  noRetry: false,
};

/**
 * Sends to the bot as Slack does, tells the feed of it, and lets the faults that were asked for happen on the way. Events
 * that were not acknowledged are repeated behind the caller's back; `settled` resolves when nothing is under way.
 */
export const createDeliverer = (
  world: World,
  transport: Transport,
  wait: (milliseconds: number) => Promise<void>,
) => {
  const underWay = new Set<Promise<unknown>>();
  let isStopped = false;

  const track = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work)).catch(() => {});
    return work;
  };

  const once = async (
    type: DeliveryType,
    what: string,
    send: (again?: Retry) => Promise<Acknowledgement>,
    retry?: Retry,
  ): Promise<Acknowledgement> => {
    const fault = world.faults.takeDelivery(type);
    if (fault?.kind === 'late') await wait(fault.milliseconds);
    const acknowledgement = fault?.kind === 'lost' ? lost : await send(retry);
    // Slack sends again what it believes was not taken: the same id, with a reason.
    if (fault?.kind === 'twice') await send({ attempt: 1, reason: 'http_timeout' });
    world.tell({ kind: 'delivered', delivery: { type, what, acknowledgement } });
    return acknowledgement;
  };

  const repeat = async (what: string, payload: Json, first: Acknowledgement): Promise<void> => {
    let last = first;
    for (const [at, pause] of pauses.entries()) {
      if (last.isOk || last.noRetry || isStopped) return;
      if (pause > 0) await wait(pause);
      const retry = { attempt: at + 1, reason: last.trouble ?? 'unknown_error' };
      last = await once('event', what, (again) => transport.event(payload, again), retry);
    }
  };

  return {
    command: (payload: Readonly<Record<string, string>>): Promise<Acknowledgement> =>
      track(once('command', stringOf(payload['command']), () => transport.command(payload))),
    interactive: (payload: Json): Promise<Acknowledgement> =>
      track(once('interactive', stringOf(payload['type']), () => transport.interactive(payload))),
    event: async (payload: Json): Promise<Acknowledgement> => {
      const event = payload['event'];
      const what = typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : '';
      const first = await track(once('event', what, (again) => transport.event(payload, again)));
      if (!first.isOk) void track(repeat(what, payload, first));
      return first;
    },
    settled: async (): Promise<void> => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    /** Nothing is repeated any more. */
    stop: (): void => {
      isStopped = true;
    },
  };
};

export type Deliverer = ReturnType<typeof createDeliverer>;
