import { randomUUID } from 'node:crypto';
import { fstatSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { config as loadDotenv } from 'dotenv';
import { buildBot } from './build-bot.ts';
import { buildDigests } from './build-digests.ts';
import type { Log } from './app/log.ts';
import { runConversation } from './cli/conversation.ts';
import { openBrowser } from './cli/open-browser.ts';
import { openCorpus, type OpenedCorpus, problemLine } from './cli/open-corpus.ts';
import type { HttpConfig, LocalConfig, SocketConfig } from './config.ts';
import { readConfig, readHasDisplay } from './config.ts';
import {
  checkInSentence,
  configurationHeading,
  connectedSentence,
  corpusSentence,
  missingScopesSentence,
  portSentence,
  referenceHeading,
  stoppingSentence,
} from './copy/start-sentences.ts';
import { leaveWorkspaceSentence, otherPortSentence, workspaceSentence } from './copy/workspace-sentences.ts';
import { databaseSentence } from './copy/database-sentences.ts';
import { type HeldCorpus, holdCorpus } from './hold-corpus.ts';
import { createLog } from './log.ts';
import { type Database, type DatabaseParts, openDatabase } from './store/database/open-database.ts';

/** What people read goes to standard error, so that answers alone stand on standard output. */
const tell = (...lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${line}\n`);
};

let isConnected = false;

/** Exit code: 0 when it ended as it was asked to, 1 when it could not begin. */
const main = async (): Promise<number> => {
  loadDotenv({ quiet: true });
  const parsed = readConfig();
  if (!parsed.ok) {
    tell(configurationHeading, ...parsed.problems.map(({ setting, message }) => `- ${setting} ${message}.`));
    return 1;
  }
  const { config } = parsed;
  const log = createLog(config.logLevel);
  const corpus = await openCorpus({
    folders: config.corpusDirs,
    clock: () => new Date(),
    defect: (message) => log.error({ message }, 'words not shown'),
  });
  if (corpus.kind === 'refused') {
    tell(referenceHeading, ...corpus.problems.map((problem) => `- ${problemLine(problem)}`));
    return 1;
  }
  tell(...corpus.problems.map(problemLine));
  const { answerer, library } = corpus.opened;
  if (config.mode === 'local' && isPiped() && !process.argv.includes('--workspace')) {
    await runConversation({ answerer, input: process.stdin, output: process.stdout });
    return 0;
  }
  const noticed = library.problems.reduce((sum, [, ones]) => sum + ones.length, corpus.problems.length);
  tell(corpusSentence(answerer.coverage, noticed));
  return config.mode === 'local' ? runWorkspace(config, corpus, log) : runSlack(config, corpus, log);
};

/** Whether questions come in through a pipe or from a file. A terminal, and no input at all, are somebody at a screen. */
const isPiped = (): boolean => {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isSocket() || input.isFile();
  } catch {
    // Started with its input closed.
    return false;
  }
};

type Opened = Extract<OpenedCorpus, { kind: 'open' }>;

/** What is kept but the releases; null, said why, where its place is in trouble. */
const openKept = async (place: Pick<DatabaseParts, 'folder' | 'url'>, log: Log): Promise<Database | null> => {
  const kept = await openDatabase({ ...place, newId: randomUUID, log, wait });
  if (kept.kind === 'open') return kept.database;
  tell(databaseSentence(kept.problem));
  return null;
};

const runWorkspace = async ({ port, corpusDirs }: LocalConfig, first: Opened, log: Log): Promise<number> => {
  const [{ startWorkspace }, { readManifest }] = await Promise.all([
    import('./workspace/start-workspace.ts'),
    import('./store/manifest-file.ts'),
  ]);
  // The workspace begins anew each time, and what is kept of it with it.
  const folder = await mkdtemp(join(tmpdir(), 'findings-'));
  const database = await openKept({ folder, url: null }, log);
  if (database === null) return 1;
  const held = await holdCorpus({ folders: corpusDirs, first, log });
  const workspace = await startWorkspace({
    manifest: await readManifest(new URL('../manifest.yml', import.meta.url)),
    connect: async ({ botToken, apiUrl, signingSecret }) => {
      const built = await buildBot({
        connection: { mode: 'http', signingSecret, port: 0 },
        botToken,
        apiUrl,
        host: '127.0.0.1',
        answersShared: false,
        digestsByAdmins: false,
        corpus: held.current,
        database,
        log,
      });
      if (!built.ok) throw new Error(checkInSentence(built.problem));
      const { teamId: team, botId } = built.app.identity;
      const { reading } = held;
      const digests = await buildDigests({ team, botId, botToken, apiUrl, reading, database, log });
      const { address } = await built.app.start();
      digests.start();
      return { address: address ?? '', stop: together(built.app, digests) };
    },
    examples: first.opened.answerer.examples,
    port,
    now: Date.now,
    failed: (error) => log.error({ error: String(error) }, 'the page failed'),
  });
  isConnected = true;
  // Before anything is told: whoever reads it may want it to end at once.
  const end = stopped(workspace);
  if (port !== 0 && workspace.port !== port) tell(otherPortSentence(port));
  tell(workspaceSentence(workspace.address), leaveWorkspaceSentence);
  if (readHasDisplay()) openBrowser(workspace.address);
  const code = await end;
  await held.stop();
  await database.close();
  await rm(folder, { recursive: true, force: true });
  return code;
};

const runSlack = async (config: SocketConfig | HttpConfig, first: Opened, log: Log): Promise<number> => {
  const database = await openKept({ folder: config.dataDir, url: config.databaseUrl }, log);
  if (database === null) return 1;
  const held = await holdCorpus({ folders: config.corpusDirs, first, log });
  const code = await runConnected(config, held, database, log);
  await held.stop();
  await database.close();
  return code;
};

const runConnected = async (
  config: SocketConfig | HttpConfig,
  { current: corpus, reading }: HeldCorpus,
  database: Database,
  log: Log,
): Promise<number> => {
  const built = await buildBot({
    connection: config,
    botToken: config.botToken,
    apiUrl: config.apiUrl,
    answersShared: config.answersShared,
    digestsByAdmins: config.digestsByAdmins,
    corpus,
    database,
    log,
  });
  if (!built.ok) {
    tell(checkInSentence(built.problem));
    return 1;
  }
  const { app } = built;
  const { missingScopes } = await import('./slack/scopes.ts');
  const missing = missingScopes(app.identity.scopes);
  if (missing.length > 0) tell(missingScopesSentence(missing));
  const { teamId: team, botId } = app.identity;
  const { botToken, apiUrl } = config;
  const digests = await buildDigests({ team, botId, botToken, apiUrl, reading, database, log });
  let address: string | null;
  try {
    ({ address } = await app.start());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    tell(portSentence(config.port ?? 0, code));
    return 1;
  }
  isConnected = true;
  tell(connectedSentence(app.identity.team, config.mode, address));
  digests.start();
  return stopped({ stop: together(app, digests) });
};

/** Both finish what they are at. */
const together =
  (...running: readonly { readonly stop: () => Promise<void> }[]): (() => Promise<void>) =>
  async () => {
    await Promise.all(running.map(({ stop }) => stop()));
  };

/** Resolves when a signal has come and what was begun is finished. A second signal does not wait. */
const stopped = (running: { readonly stop: () => Promise<void> }): Promise<number> =>
  new Promise((resolve, reject) => {
    let isStopping = false;
    const onSignal = (): void => {
      if (isStopping) process.exit(130);
      isStopping = true;
      tell(stoppingSentence);
      running.stop().then(() => resolve(0), reject);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });

process.exitCode = await main();
// Of Slack's connection only: what it never closes would hold the process for half a minute.
if (isConnected) process.exit();
