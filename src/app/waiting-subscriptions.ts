import type { Instant } from '../domain/instant.ts';
import type { Clock } from './clock.ts';
import type { CorrectionQueue } from './correction-queue.ts';
import type { Log } from './log.ts';
import type { Publisher } from './publisher.ts';
import type { SubscriptionStore, Waiting } from './subscription-store.ts';

export interface WaitingParts {
  readonly team: string;
  readonly subscriptions: SubscriptionStore;
  readonly corrections: Pick<CorrectionQueue, 'revive'>;
  readonly publisher: Publisher;
  readonly clock: Clock;
  readonly log: Log;
}

/** Milliseconds until it is looked whether a subscription may go on; each pause is twice the one before, up to an hour. */
const firstPause = 60_000;
const longestPause = 3_600_000;
/** Milliseconds after which nobody is expected to put it right any more. */
const waitsAtMost = 30 * 24 * 3_600_000;
/** Looks in one tick. */
const atOnce = 10;

/** When it is looked again after so many looks in vain. */
export const nextLook = (now: Instant, looks: number): Instant =>
  now + Math.min(longestPause, firstPause * 2 ** Math.min(looks, 20));

/**
 * Lets subscriptions go on that wait for the bot to be let in again, or for their channel to be taken out of the
 * archive, as soon as that is so; ends those that have waited for a month. Whoever made it is told, either way. Says
 * whether nothing may be done anywhere.
 */
export const lookAtWaiting = async (
  parts: WaitingParts,
  mayGoOn: () => boolean,
): Promise<'done' | 'no-access'> => {
  const { team, subscriptions, clock } = parts;
  for (let turn = 0; turn < atOnce && mayGoOn(); turn += 1) {
    const now = clock();
    const waiting = await subscriptions.takeWaiting(team, now, nextLook);
    if (waiting === null) return 'done';
    const isOver = now - waiting.since > waitsAtMost;
    const seen = isOver ? await giveUp(waiting, parts) : await look(waiting, parts);
    if (seen === 'no-access') return seen;
  }
  return 'done';
};

const giveUp = async ({ subscription }: Waiting, parts: WaitingParts): Promise<'done'> => {
  const { subscriptions, publisher, clock } = parts;
  const ended = await subscriptions.change(
    subscription.id,
    subscription.version,
    { state: { kind: 'ended', reason: 'waited-too-long' } },
    { by: null, at: clock() },
  );
  if (ended.kind === 'changed') await publisher.tell(subscription, { kind: 'ended', why: 'waited-too-long' });
  return 'done';
};

const look = async ({ subscription }: Waiting, parts: WaitingParts): Promise<'done' | 'no-access'> => {
  const { team, subscriptions, corrections, publisher, clock, log } = parts;
  const { id, version, channel, state } = subscription;
  const reached = await publisher.reach(subscription);
  const fields = { subscription: id, channel, reached: reached.kind };
  log.info(fields, 'looked whether a subscription may go on');
  switch (reached.kind) {
    case 'reached': {
      const made = { by: null, at: clock() };
      await subscriptions.change(id, version, { state: { kind: 'active' } }, made);
      await corrections.revive(team, channel, made.at);
      return 'done';
    }
    case 'refused':
      if (reached.why === 'no-access') return 'no-access';
      // It was taken out of a channel that was archived meanwhile, and the like: Home says what has to be put right now.
      if (reached.why !== 'message' && state.kind === 'waiting' && state.reason !== reached.why)
        await subscriptions.change(
          id,
          version,
          { state: { kind: 'waiting', reason: reached.why } },
          { by: null, at: clock() },
        );
      return 'done';
    case 'not-now':
      return 'done';
  }
};
