import { randomUUID } from 'node:crypto';
import { fstatSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { config as loadDotenv } from 'dotenv';
import type { Answerer } from './app/answer-question.ts';
import type { Log } from './app/log.ts';
import { runConversation } from './cli/conversation.ts';
import { openBrowser } from './cli/open-browser.ts';
import { openCorpus, problemLine } from './cli/open-corpus.ts';
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
import { createLog } from './log.ts';
import type { BuiltSlackApp, SlackParts } from './slack/app.ts';

/** Milliseconds until a call to Slack counts as not answered: longer than it ever takes, shorter than people wait. */
const slackTimeout = 10_000;

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
  const { answerer, problems } = corpus.opened;
  if (config.mode === 'local' && isPiped() && !process.argv.includes('--workspace')) {
    await runConversation({ answerer, input: process.stdin, output: process.stdout });
    return 0;
  }
  const noticed = problems.reduce((sum, one) => sum + one.problems.length, corpus.problems.length);
  tell(corpusSentence(answerer.coverage, noticed));
  return config.mode === 'local' ? runWorkspace(config, answerer, log) : runSlack(config, answerer, log);
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

type Way = Pick<SlackParts, 'connection' | 'botToken' | 'apiUrl'> & Partial<Pick<SlackParts, 'host'>>;

const buildBot = async (way: Way, answerer: Answerer, log: Log): Promise<BuiltSlackApp> => {
  // Bolt takes half a second to load, which nobody at a terminal should wait for.
  const { buildSlackApp } = await import('./slack/app.ts');
  return buildSlackApp({
    ...way,
    answerer,
    log,
    now: Date.now,
    wait: async (milliseconds) => {
      await wait(milliseconds);
    },
    newReference: () => randomUUID().slice(0, 8),
    fetch,
    timeout: slackTimeout,
  });
};

const runWorkspace = async ({ port }: LocalConfig, answerer: Answerer, log: Log): Promise<number> => {
  const [{ startWorkspace }, { readManifest }] = await Promise.all([
    import('./workspace/start-workspace.ts'),
    import('./store/manifest-file.ts'),
  ]);
  const workspace = await startWorkspace({
    manifest: await readManifest(new URL('../manifest.yml', import.meta.url)),
    connect: async ({ botToken, apiUrl, signingSecret }) => {
      const connection = { mode: 'http', signingSecret, port: 0 } as const;
      const built = await buildBot({ connection, botToken, apiUrl, host: '127.0.0.1' }, answerer, log);
      if (!built.ok) throw new Error(checkInSentence(built.problem));
      const { address } = await built.app.start();
      return { address: address ?? '', stop: built.app.stop };
    },
    examples: answerer.examples,
    port,
    now: Date.now,
    failed: (error) => log.error({ error: String(error) }, 'the page failed'),
  });
  isConnected = true;
  if (port !== 0 && workspace.port !== port) tell(otherPortSentence(port));
  tell(workspaceSentence(workspace.address), leaveWorkspaceSentence);
  if (readHasDisplay()) openBrowser(workspace.address);
  return stopped(workspace);
};

const runSlack = async (config: SocketConfig | HttpConfig, answerer: Answerer, log: Log): Promise<number> => {
  const { botToken, apiUrl } = config;
  const built = await buildBot({ connection: config, botToken, apiUrl }, answerer, log);
  if (!built.ok) {
    tell(checkInSentence(built.problem));
    return 1;
  }
  const { app } = built;
  const { missingScopes } = await import('./slack/scopes.ts');
  const missing = missingScopes(app.identity.scopes);
  if (missing.length > 0) tell(missingScopesSentence(missing));
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
  return stopped(app);
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
