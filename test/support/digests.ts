import { usualTimes } from '../../src/app/deliver-digest.ts';
import type { DeliveryTimes } from '../../src/app/end-delivery.ts';
import type { Log, LogFields } from '../../src/app/log.ts';
import type { Publisher } from '../../src/app/publisher.ts';
import { createDigestRunner, type DigestRunner } from '../../src/app/run-digests.ts';
import type { Digest, ReleaseFacts } from '../../src/domain/digest.ts';
import type { NonEmpty } from '../../src/domain/known.ts';
import { everything, type Subscription } from '../../src/domain/subscription.ts';
import type { Message } from '../../src/slack/blocks/message.ts';
import { createPostingClient } from '../../src/slack/posting-client.ts';
import { createPublisher } from '../../src/slack/publisher.ts';
import type { Database } from '../../src/store/database/open-database.ts';
import { openAt, type Place, startSqlite } from './databases.ts';
import { botToken, daily, factsOf, historyScopes, plainDigest, start } from './digest-facts.ts';
import { plainCorrection, plainLayouts, plainWords } from './plain-layouts.ts';
import { type LocalSlack, startLocalSlack } from './slack/local-slack.ts';

const message = (text: string): Message => ({ text, blocks: [] });

export interface StageOptions {
  readonly place?: Place;
  readonly slack?: LocalSlack;
  readonly clock?: { now: number };
  readonly times?: Partial<DeliveryTimes>;
  readonly render?: (digest: Digest) => NonEmpty<string>;
  /** Real milliseconds until a call to Slack counts as not answered. */
  readonly timeout?: number;
  readonly by?: string;
  /** Another process's, as if it were this one's too. */
  readonly database?: Database;
}

/** A process of the product with everything real but its clock, in front of a Slack on this machine. */
export interface Stage {
  readonly clock: { now: number };
  readonly database: Database;
  readonly slack: LocalSlack;
  readonly runner: DigestRunner;
  readonly publisher: Publisher;
  /** Of the releases at hand. */
  readonly facts: Map<string, ReleaseFacts>;
  readonly log: readonly { readonly fields: LogFields; readonly message: string }[];
  /** Releases become known; the same id with other facts stays known. */
  readonly learn: (...facts: readonly ReleaseFacts[]) => Promise<void>;
  readonly amend: (releaseId: string) => Promise<void>;
  readonly withdraw: (releaseId: string) => Promise<void>;
  readonly subscribe: (
    more?: Partial<Pick<Subscription, 'channel' | 'what' | 'when'>>,
  ) => Promise<Subscription>;
  /** What stands in a channel, oldest first, replies under their message. */
  readonly said: (channel?: string) => readonly string[];
  readonly stop: () => Promise<void>;
}

export const startStage = async (options: StageOptions = {}): Promise<Stage> => {
  const clock = options.clock ?? { now: start };
  const kind = startSqlite();
  const database = options.database ?? (await openAt(options.place ?? (await kind.newPlace())));
  const slack =
    options.slack ??
    (await startLocalSlack({
      botToken,
      appToken: 'xapp-local-app-token',
      scopes: ['chat:write', ...historyScopes],
      now: () => clock.now,
    }));
  const log: { readonly fields: LogFields; readonly message: string }[] = [];
  const line: Log['info'] = (fields, words) => void log.push({ fields, message: words });
  const logs: Log = { debug: () => {}, info: line, warn: line, error: line };
  const { render = (digest): NonEmpty<string> => [plainDigest(digest)] } = options;
  const publisher = createPublisher({
    client: createPostingClient({
      botToken,
      apiUrl: slack.apiUrl,
      fetch,
      timeout: options.timeout ?? 2000,
      log: logs,
    }),
    botId: slack.world.bot.botId,
    layOut: (digest) => plainLayouts(digest, render(digest)),
    correct: plainCorrection,
    note: (_subscription, note) => message(`note: ${note.kind}`),
    log: logs,
  });
  const facts = new Map<string, ReleaseFacts>();
  const texts = new Map<string, number>();
  const record = async (): Promise<void> => {
    const read = [...texts].map(([releaseId, version]) => ({ releaseId, textHash: String(version) }));
    await database.diary.record(read, 0, clock.now);
  };
  const runner = createDigestRunner({
    team: slack.world.team.id,
    subscriptions: database.subscriptions,
    ledger: database.ledger,
    corrections: database.corrections,
    diary: database.diary,
    facts: () => facts,
    publisher,
    clock: () => clock.now,
    wait: async (milliseconds) => {
      clock.now += milliseconds;
    },
    by: options.by ?? 'one',
    times: { ...usualTimes, ...options.times },
    isDatabaseError: (error) => database.problemOf(error) !== null,
    log: logs,
  });
  return {
    clock,
    database,
    slack,
    runner,
    publisher,
    facts,
    log,
    learn: async (...learnt) => {
      for (const one of learnt) {
        facts.set(one.releaseId, one);
        texts.set(one.releaseId, texts.get(one.releaseId) ?? 1);
      }
      await record();
    },
    amend: async (releaseId) => {
      const version = (texts.get(releaseId) ?? 0) + 1;
      texts.set(releaseId, version);
      facts.set(releaseId, { ...(facts.get(releaseId) ?? factsOf(releaseId)), textHash: String(version) });
      await record();
    },
    withdraw: async (releaseId) => {
      facts.delete(releaseId);
      texts.delete(releaseId);
      await record();
    },
    subscribe: async (more = {}) => {
      const opensAt = await database.ledger.time(clock.now);
      return database.subscriptions.add(
        {
          team: slack.world.team.id,
          channel: 'C0PERFORM',
          creator: 'U0ADA',
          what: everything,
          when: daily,
          opensAt,
          ...more,
        },
        { by: 'U0ADA', at: clock.now },
      );
    },
    said: (channel = 'C0PERFORM') =>
      slack.world.messages.of(channel).flatMap((one) => [
        plainWords(one.text),
        ...slack.world.messages
          .thread(channel, one.ts)
          .filter(({ ts }) => ts !== one.ts)
          .map(({ text }) => `> ${plainWords(text)}`),
      ]),
    stop: async () => {
      if (options.slack === undefined) await slack.stop();
      if (options.database === undefined) await database.close();
      await kind.stop();
    },
  };
};
