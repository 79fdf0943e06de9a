import type { ReleaseFacts } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import { createCorrector } from './correct-posts.ts';
import type { CorrectionQueue } from './correction-queue.ts';
import { createDeliverer } from './deliver-digest.ts';
import type { Claim } from './delivery-ledger.ts';
import type { Delivered, DeliveringParts } from './end-delivery.ts';
import { createFindDue, type DueDigest, type DueDigests } from './find-due.ts';
import type { ReleaseDiary } from './release-diary.ts';
import { lookAtWaiting } from './waiting-subscriptions.ts';

export interface DigestParts extends Omit<DeliveringParts, 'pace'> {
  /** The workspace whose digests these are. */
  readonly team: string;
  readonly corrections: CorrectionQueue;
  readonly diary: ReleaseDiary;
  /** Of the library as it is now, by release. */
  readonly facts: () => ReadonlyMap<string, ReleaseFacts>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Of this process; never used by another one. */
  readonly by: string;
}

/** What one tick did. */
export interface TickReport {
  readonly active: number;
  /** Windows with something new. */
  readonly due: number;
  readonly skipped: number;
  readonly posted: number;
  readonly failed: number;
  readonly unknown: number;
  /** Earlier posts that quoted what has changed since. */
  readonly corrected: number;
}

export interface DigestRunner {
  /** Works off what is due. Ticks must not overlap; whoever calls it sees to that. Rejects where the database fails. */
  readonly tick: () => Promise<TickReport>;
  /** What would be posted now, and posts nothing. */
  readonly due: () => Promise<DueDigests>;
  /** The tick under way ends with the post it is at. */
  readonly stop: () => void;
}

/** Milliseconds between two messages to one channel: Slack takes one a second. */
const channelPause = 1000;
/** Channels that are posted to at the same time. One that does not answer holds up none but those behind it. */
const atOnce = 8;
/** Milliseconds between two edits: Slack takes fifty a minute, in all channels together. */
const editPause = 1200;
/** Posts corrected in one tick: half a minute's worth, so that digests do not wait for them. */
const correctedAtOnce = 25;
/** Milliseconds until it is tried again where nothing may be done; each pause is twice the one before, up to a day. */
const accessPause = 15 * 60_000;
const longestAccessPause = 24 * 60 * 60_000;
/** Milliseconds: how far an empty stretch of what comes as it comes may grow before it is passed over. */
const longStretch = 24 * 60 * 60_000;

export const createDigestRunner = (parts: DigestParts): DigestRunner => {
  const { team, ledger, corrections, clock, wait, by, times, log } = parts;
  const findDue = createFindDue(parts);
  const freeAt = new Map<string, Instant>();
  let closedUntil = -Infinity;
  let refusals = 0;
  let isStopped = false;

  const deliverer = createDeliverer({
    ...parts,
    pace: async (channel) => {
      const now = clock();
      const free = freeAt.get(channel) ?? now;
      // Nobody waits for longer than all others together: the clock was ahead when it was noted.
      const pause = free - now > 2 * atOnce * channelPause ? 0 : Math.max(0, free - now);
      freeAt.set(channel, now + pause + channelPause);
      if (pause > 0) await wait(pause);
    },
  });

  let editAt = -Infinity;
  const corrector = createCorrector({
    ...parts,
    pace: async () => {
      const now = clock();
      const pause = Math.min(editPause, Math.max(0, editAt - now));
      editAt = now + pause + editPause;
      if (pause > 0) await wait(pause);
    },
  });

  const newClaim = (): Claim => {
    const at = clock();
    return { by, at, leaseUntil: at + times.lease };
  };

  /** Null where somebody else was faster. */
  const postOne = async (digest: DueDigest): Promise<Delivered | null> => {
    const claimed = await ledger.open(digest.layOut(), newClaim());
    return claimed === null ? null : deliverer.deliver(claimed);
  };

  // A clock that was ahead when it was noted does not close longer than any other.
  const mayGoOn = (): boolean =>
    !isStopped && (clock() >= closedUntil || closedUntil - clock() > longestAccessPause);
  const close = (): void => {
    closedUntil = clock() + Math.min(longestAccessPause, accessPause * 2 ** Math.min(refusals, 10));
    refusals += 1;
  };

  const count = { posted: 0, failed: 0, unknown: 0, corrected: 0 };
  const note = (delivered: Delivered | null): void => {
    if (delivered === null || delivered.kind === 'lost') return;
    if (delivered.kind === 'no-access') close();
    if (delivered.kind === 'posted') {
      count.posted += 1;
      refusals = 0;
    } else if (delivered.kind === 'unknown') count.unknown += 1;
    else count.failed += 1;
  };

  const takeUpOverdue = async (): Promise<void> => {
    while (mayGoOn()) {
      const claim = newClaim();
      const taken = await ledger.takeOverdue(team, claim);
      if (taken === null) return;
      note(await deliverer.takeUp(taken, claim.leaseUntil));
    }
  };

  const correctPosts = async (): Promise<void> => {
    for (let turn = 0; turn < correctedAtOnce && mayGoOn(); turn += 1) {
      const claim = newClaim();
      const taken = await corrections.take(team, claim);
      if (taken === null) return;
      const corrected = await corrector.correct(taken, claim);
      if (corrected.kind === 'made') count.corrected += 1;
      if (corrected.kind === 'no-access') close();
      // The others wait for the next tick.
      if (corrected.kind === 'rate-limited') return;
    }
  };

  const postChannel = async (digests: readonly DueDigest[]): Promise<void> => {
    for (const digest of digests) {
      if (!mayGoOn()) return;
      const delivered = await postOne(digest);
      note(delivered);
      // The others have not been claimed: the next tick finds them due.
      if (delivered?.kind === 'rate-limited') return;
    }
  };

  return {
    due: findDue,
    tick: async () => {
      Object.assign(count, { posted: 0, failed: 0, unknown: 0, corrected: 0 });
      const nothing: TickReport = { active: 0, due: 0, skipped: 0, ...count };
      if (!mayGoOn()) return nothing;
      await Promise.all(Array.from({ length: atOnce / 2 }, takeUpOverdue));
      if ((await lookAtWaiting(parts, mayGoOn)) === 'no-access') close();
      const { active, digests, empty } = await findDue();
      const [quiet, silent] = partition(
        empty,
        ({ subscription }) => subscription.when.cadence.kind === 'as-it-comes',
      );
      await ledger.pass(quiet.filter(({ window }) => window.end - window.start > longStretch));
      const skipped = await ledger.skip(silent, clock());
      const channels = [...Map.groupBy(digests, ({ subscription }) => subscription.channel).values()];
      const waiting = channels[Symbol.iterator]();
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (const channel of waiting) await postChannel(channel);
        }),
      );
      await correctPosts();
      const report: TickReport = { active, due: digests.length, skipped, ...count };
      if (digests.length > 0 || skipped > 0 || count.corrected > 0) log.info({ ...report }, 'digests');
      return report;
    },
    stop: () => {
      isStopped = true;
    },
  };
};

const partition = <T>(
  items: readonly T[],
  belongs: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] => [items.filter(belongs), items.filter((item) => !belongs(item))];
