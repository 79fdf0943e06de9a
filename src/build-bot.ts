import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Corpus } from './app/corpus.ts';
import type { Log } from './app/log.ts';
import { createDigestManager } from './app/manage-digests.ts';
import { createPreview } from './app/preview-digest.ts';
import type { BuiltSlackApp } from './slack/app.ts';
import type { Connection } from './slack/receiving.ts';
import type { Database } from './store/database/open-database.ts';

export interface BotParts {
  readonly connection: Connection;
  readonly botToken: string;
  /** Null is Slack itself. */
  readonly apiUrl: string | null;
  /** Address to listen on; undefined is every one of the machine's. */
  readonly host?: string;
  readonly answersShared: boolean;
  readonly corpus: () => Corpus;
  readonly database: Database;
  /** Whether only those who look after the workspace change what channels follow. */
  readonly digestsByAdmins: boolean;
  readonly log: Log;
}

/** Milliseconds until a call to Slack counts as not answered: longer than it ever takes, shorter than people wait. */
const slackTimeout = 10_000;

/** Puts the bot together with this machine's clock, network and chance; starts nothing. */
export const buildBot = async (parts: BotParts): Promise<BuiltSlackApp> => {
  const { database, host } = parts;
  // Bolt takes half a second to load, which nobody at a terminal should wait for.
  const [{ buildSlackApp }, { previewMessage }] = await Promise.all([
    import('./slack/app.ts'),
    import('./slack/blocks/digest-preview.ts'),
  ]);
  const preview = createPreview({ diary: database.diary, corpus: parts.corpus, clock: Date.now });
  return buildSlackApp({
    connection: parts.connection,
    botToken: parts.botToken,
    apiUrl: parts.apiUrl,
    ...(host === undefined ? {} : { host }),
    answersShared: parts.answersShared,
    corpus: parts.corpus,
    kept: {
      threads: database.threads,
      questions: database.recentQuestions,
      feedback: database.feedback,
    },
    digests: {
      manager: createDigestManager({
        subscriptions: database.subscriptions,
        ledger: database.ledger,
        clock: Date.now,
      }),
      preview: async (subscription) => {
        const found = await preview(subscription);
        return found === null ? null : previewMessage(found, parts.corpus());
      },
      byAdmins: parts.digestsByAdmins,
    },
    log: parts.log,
    now: Date.now,
    wait: async (milliseconds) => {
      await wait(milliseconds);
    },
    newReference: () => randomUUID().slice(0, 8),
    fetch,
    timeout: slackTimeout,
  });
};
