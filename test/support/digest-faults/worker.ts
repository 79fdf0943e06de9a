import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { DeliveryTimes } from '../../../src/app/end-delivery.ts';
import type { CorrectionQueue } from '../../../src/app/correction-queue.ts';
import type { DeliveryLedger } from '../../../src/app/delivery-ledger.ts';
import type { Publisher } from '../../../src/app/publisher.ts';
import { createDigestRunner } from '../../../src/app/run-digests.ts';
import type { ReleaseFacts } from '../../../src/domain/digest.ts';
import { createPostingClient } from '../../../src/slack/posting-client.ts';
import { createPublisher } from '../../../src/slack/publisher.ts';
import { openAt, type Place, silentLog } from '../databases.ts';
import { botToken, factsOf } from '../digest-facts.ts';
import { plainCorrection, plainLayouts } from '../plain-layouts.ts';

/** What a worker is told when it starts. */
export interface WorkerOrders {
  readonly place: Place;
  readonly apiUrl: string;
  readonly botId: string;
  readonly team: string;
  readonly by: string;
  readonly times: DeliveryTimes;
  readonly timeout: number;
}

/** Where a worker stands still until it is told to go on, or killed. */
export type Point =
  | 'before the claim'
  | 'between claim and post'
  | 'before recording'
  | 'between claim and edit'
  | 'before recording the edit';

/** A process of the product, ticking without a pause. It stops at each point, so that whoever started it can kill it just there. */
const work = async (orders: WorkerOrders): Promise<void> => {
  const at = async (point: Point): Promise<void> => {
    const goOn = once(process, 'message');
    process.send?.({ point });
    await goOn;
  };
  const turn = createTurns();
  const stopAt = (point: Point): Promise<void> => turn(() => at(point));

  const database = await openAt(orders.place);
  const ledger: DeliveryLedger = {
    ...database.ledger,
    open: async (due, claim) => {
      await stopAt('before the claim');
      const claimed = await database.ledger.open(due, claim);
      if (claimed !== null) await stopAt('between claim and post');
      return claimed;
    },
  };
  const real = createPublisher({
    client: createPostingClient({
      botToken,
      apiUrl: orders.apiUrl,
      fetch,
      timeout: orders.timeout,
      log: silentLog,
    }),
    botId: orders.botId,
    layOut: plainLayouts,
    correct: plainCorrection,
    note: (_subscription, note) => ({ text: note.kind, blocks: [] }),
    log: silentLog,
  });
  const publisher: Publisher = {
    ...real,
    post: async (layout, place) => {
      process.send?.({ doing: place.key });
      const posted = await real.post(layout, place);
      await stopAt('before recording');
      return posted;
    },
    edit: async (layout, channel, ts) => {
      const edited = await real.edit(layout, channel, ts);
      await stopAt('before recording the edit');
      return edited;
    },
  };
  const corrections: CorrectionQueue = {
    ...database.corrections,
    take: async (team, claim) => {
      const taken = await database.corrections.take(team, claim);
      if (taken === null) return null;
      process.send?.({ doing: taken.delivery.key });
      await stopAt('between claim and edit');
      return taken;
    },
  };
  let facts = new Map<string, ReleaseFacts>();
  const runner = createDigestRunner({
    team: orders.team,
    subscriptions: database.subscriptions,
    ledger,
    corrections,
    diary: database.diary,
    facts: () => facts,
    publisher,
    clock: Date.now,
    wait: async (milliseconds) => {
      // Slack's rates are held elsewhere: here many posts and edits have to meet many kills.
      await wait(Math.min(milliseconds, 100));
    },
    by: orders.by,
    times: orders.times,
    isDatabaseError: (error) => database.problemOf(error) !== null,
    log: silentLog,
  });
  for (;;) {
    try {
      const known = await database.diary.known();
      facts = new Map(
        known.flatMap(({ releaseId, textHash, isWithdrawn }) =>
          isWithdrawn ? [] : [[releaseId, factsOf(releaseId, { textHash })]],
        ),
      );
      await runner.tick();
    } catch (error) {
      if (database.problemOf(error) === null) throw error;
    }
    await wait(50);
  }
};

/** One after the other: one answer belongs to one question. */
const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

// Nobody is left who would stop it.
process.once('disconnect', () => process.exit());

if (process.send !== undefined) {
  const [orders] = (await once(process, 'message')) as [WorkerOrders];
  await work(orders);
}
