import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { usualTimes } from './app/deliver-digest.ts';
import type { Log } from './app/log.ts';
import { recordReleases } from './app/record-releases.ts';
import { createDigestRunner, type TickReport } from './app/run-digests.ts';
import type { ReleaseFacts } from './domain/digest.ts';
import type { Reading } from './hold-corpus.ts';
import { startTicker, type Ticker } from './schedule/ticker.ts';
import type { Database } from './store/database/open-database.ts';

export interface DigestsParts {
  /** Slack ids: the workspace whose digests these are, and the bot that posts them. */
  readonly team: string;
  readonly botId: string;
  readonly botToken: string;
  /** Null is Slack itself. */
  readonly apiUrl: string | null;
  readonly reading: () => Reading;
  readonly database: Database;
  /** Milliseconds since 1970; this machine's unless given. */
  readonly clock?: () => number;
  readonly log: Log;
}

export interface Digests {
  /** Records what was read anew, then posts what is due. Ticks must not overlap. */
  readonly tick: () => Promise<TickReport>;
  /** Ticks from now on. */
  readonly start: () => void;
  /** Resolves when the post under way has ended. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds from the end of one tick to the start of the next. */
const tickEvery = 30_000;
/** Milliseconds until a call to Slack counts as not answered. */
const slackTimeout = 10_000;
/** Milliseconds between two looks at what is missing, while something is. */
const missingAgain = 5 * 60_000;
/** Milliseconds for which windows without news are kept. */
const skippedKept = 90 * 24 * 3_600_000;

/**
 * Puts the digests together with this machine's clock, network and chance, and writes down what the corpus holds: on an
 * empty database that is the archive, which nobody subscribed to yet. To be built before anybody can subscribe. Rejects
 * where the database fails.
 */
export const buildDigests = async (parts: DigestsParts): Promise<Digests> => {
  const { team, botId, botToken, apiUrl, reading, database, log, clock = Date.now } = parts;
  // Bolt takes half a second to load, which nobody at a terminal should wait for.
  const [{ createPublisher }, { createPostingClient }, { layOutDigest }, { correctDigest }, { renderNote }] =
    await Promise.all([
      import('./slack/publisher.ts'),
      import('./slack/posting-client.ts'),
      import('./slack/blocks/digest-message.ts'),
      import('./slack/blocks/digest-correction.ts'),
      import('./slack/blocks/digest-note.ts'),
    ]);
  let recorded: Reading | null = null;
  let facts: ReadonlyMap<string, ReleaseFacts> = new Map();

  let heldBack = 0;
  let recordedAt = -Infinity;

  /** What is missing may count as withdrawn by and by, though nothing is read anew. */
  const catchUp = async (): Promise<void> => {
    const now = reading();
    const since = clock() - recordedAt;
    const isWaiting = heldBack > 0 && (since >= missingAgain || since < 0);
    if (now === recorded && !isWaiting) return;
    const { diary, ledger } = database;
    ({ heldBack } = await recordReleases({ diary, clock, log }, now.loaded));
    recordedAt = clock();
    if (now === recorded) return;
    facts = now.corpus.facts(await diary.known());
    await ledger.forgetSkipped(clock() - skippedKept);
    recorded = now;
  };

  const runner = createDigestRunner({
    team,
    subscriptions: database.subscriptions,
    ledger: database.ledger,
    corrections: database.corrections,
    diary: database.diary,
    facts: () => facts,
    publisher: createPublisher({
      client: createPostingClient({ botToken, apiUrl, fetch, timeout: slackTimeout, log }),
      botId,
      layOut: (digest) => layOutDigest(digest, reading().corpus),
      correct: (layouts, digest, now) => correctDigest(layouts, digest, now, reading().corpus),
      note: (subscription, note) => renderNote(subscription, note, reading().corpus.answerer.naming),
      log,
    }),
    clock,
    wait: async (milliseconds) => {
      await wait(milliseconds);
    },
    by: randomUUID(),
    times: usualTimes,
    isDatabaseError: (error) => database.problemOf(error) !== null,
    log,
  });

  const tick = async (): Promise<TickReport> => {
    await catchUp();
    return runner.tick();
  };

  await catchUp();
  let ticker: Ticker | null = null;
  return {
    tick,
    start: () => {
      ticker ??= startTicker({
        pause: tickEvery,
        tick: async () => {
          await tick();
        },
        log,
      });
    },
    stop: async () => {
      runner.stop();
      await ticker?.stop();
    },
  };
};
