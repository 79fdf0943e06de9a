import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { DeliveryTimes } from '../../../src/app/deliver-digest.ts';
import type { DeliveryLedger } from '../../../src/app/delivery-ledger.ts';
import type { Publisher } from '../../../src/app/publisher.ts';
import { createDigestRunner } from '../../../src/app/run-digests.ts';
import { isNonEmpty } from '../../../src/domain/known.ts';
import { createPostingClient } from '../../../src/slack/posting-client.ts';
import { createPublisher } from '../../../src/slack/publisher.ts';
import { openAt, type Place, silentLog } from '../databases.ts';
import { botToken, factsOf, plainDigest } from '../digest-facts.ts';

/** What a worker is told when it starts. */
export interface WorkerOrders {
  readonly place: Place;
  readonly apiUrl: string;
  readonly botId: string;
  readonly team: string;
  readonly releases: readonly string[];
  readonly by: string;
  readonly times: DeliveryTimes;
  readonly timeout: number;
}

/** Where a worker stands still until it is told to go on, or killed. */
export type Point = 'before the claim' | 'between claim and post' | 'before recording';

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
    render: (digest) => [{ text: plainDigest(digest), blocks: [] }],
    note: (_subscription, note) => ({ text: note.kind, blocks: [] }),
    log: silentLog,
  });
  const publisher: Publisher = {
    ...real,
    render: (digest) => {
      const prepared = real.render(digest).map((post) => async (place: Parameters<typeof post>[0]) => {
        process.send?.({ posting: place.key });
        const posted = await post(place);
        await stopAt('before recording');
        return posted;
      });
      if (!isNonEmpty(prepared)) throw new Error('nothing to post');
      return prepared;
    },
  };
  const facts = new Map(orders.releases.map((id) => [id, factsOf(id)]));
  const runner = createDigestRunner({
    team: orders.team,
    subscriptions: database.subscriptions,
    ledger,
    diary: database.diary,
    facts: () => facts,
    publisher,
    clock: Date.now,
    wait: async (milliseconds) => {
      await wait(milliseconds);
    },
    by: orders.by,
    times: orders.times,
    isDatabaseError: (error) => database.problemOf(error) !== null,
    log: silentLog,
  });
  for (;;) {
    try {
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
