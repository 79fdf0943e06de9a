import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { App, LogLevel } from '@slack/bolt';
import { createCorpus } from '../src/app/corpus.ts';
import { openCorpus } from '../src/cli/open-corpus.ts';
import { buildSlackApp } from '../src/slack/app.ts';
import { createBoltLogger } from '../src/slack/bolt-logger.ts';
import { forgetful, noDigests } from '../test/support/slack/answers.ts';
import { bot, command } from '../test/support/slack/payloads.ts';
import { startLocalSlack } from '../test/support/slack/local-slack.ts';
import { signedTo } from '../test/support/slack/signed.ts';

// From a slash command's arrival to its acknowledgement and to its answer, over signed HTTP on this machine, as a ratio
// to a Bolt app that answers "ok"; then start-up and memory. `npx node scripts/bench-slack.ts [how many]`

const times = Number(process.argv[2] ?? 1000);
const root = resolve(import.meta.dirname, '..');
const botToken = 'xoxb-123456789012-abcdefghij';
const signingSecret = '0123456789abcdef0123456789abcdef';
const questions = ['merseyside', 'cumbria custody', 'mersyside', 'help', 'xqzt'];

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const api = await startLocalSlack({ botToken, appToken: 'unused', now: () => 0 });

const corpus = await openCorpus({
  folders: [resolve(root, 'corpus')],
  clock: () => new Date(),
  defect: () => {},
});
if (corpus.kind === 'refused') throw new Error('the shipped reference data cannot be read');
const releases = createCorpus(corpus.opened, corpus.reference);

const built = await buildSlackApp({
  connection: { mode: 'http', signingSecret, port: 0 },
  botToken,
  apiUrl: api.apiUrl,
  corpus: () => releases,
  kept: forgetful,
  answersShared: false,
  digests: noDigests,
  log: silent,
  now: Date.now,
  wait: async () => {},
  newReference: () => 'ref',
  fetch,
  timeout: 10_000,
  host: '127.0.0.1',
});
if (!built.ok) throw new Error('the local Slack refused the bot');
const { address } = await built.app.start();

const empty = new App({
  token: botToken,
  botId: bot.bot_id,
  botUserId: bot.user_id,
  tokenVerificationEnabled: false,
  signingSecret,
  logger: createBoltLogger(silent),
  logLevel: LogLevel.INFO,
  clientOptions: { slackApiUrl: api.apiUrl },
});
empty.command('/concerns', async ({ ack, respond }) => {
  await ack();
  await respond({ text: 'ok' });
});
const emptyServer = await empty.start({ port: 0, host: '127.0.0.1' });
const emptyPort = (emptyServer.address() as { readonly port: number }).port;

interface Timing {
  readonly acknowledged: number;
  readonly answered: number;
}

const ask = async (sender: ReturnType<typeof signedTo>, text: string): Promise<Timing> => {
  const payload = command('concerns', text, api.openResponseUrl());
  api.recorder.clear();
  const answered = api.recorder.nth('respond', 1);
  const began = performance.now();
  await sender.command(payload);
  const acknowledged = performance.now() - began;
  await answered;
  return { acknowledged, answered: performance.now() - began };
};

const ours = signedTo(address ?? '', signingSecret);
const theirs = signedTo(`http://127.0.0.1:${emptyPort}`, signingSecret);
const measured: { readonly ours: Timing[]; readonly theirs: Timing[] } = { ours: [], theirs: [] };
// By turns, so that both meet the same machine; the first hundred warm up.
for (let at = -100; at < times; at += 1) {
  const text = questions[Math.abs(at) % questions.length] ?? '';
  const one = { ours: await ask(ours, text), theirs: await ask(theirs, text) };
  if (at < 0) continue;
  measured.ours.push(one.ours);
  measured.theirs.push(one.theirs);
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const rows = (['acknowledged', 'answered'] as const).flatMap((what) =>
  (
    [
      ['median', 0.5],
      ['p99', 0.99],
    ] as const
  ).map(([name, share]) => {
    const [mine, empties] = [measured.ours, measured.theirs].map((list) =>
      quantile(
        list.map((one) => one[what]),
        share,
      ),
    ) as [number, number];
    return {
      what: `${what}, ${name}`,
      ms: mine.toFixed(2),
      'empty Bolt, ms': empties.toFixed(2),
      ratio: (mine / empties).toFixed(2),
    };
  }),
);
console.log(`${times} slash commands, ${releases.answerer.coverage.releases} releases`);
console.table(rows);

await built.app.stop();
await empty.stop();

/** Milliseconds from the process's birth to the sentence that it is ready, and its memory then. */
const startUp = (): Promise<{ readonly ms: number; readonly rss: string }> =>
  new Promise((done, failed) => {
    const began = performance.now();
    const child = spawn(process.execPath, [resolve(root, 'src/main.ts')], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        SLACK_BOT_TOKEN: botToken,
        SLACK_SIGNING_SECRET: signingSecret,
        SLACK_API_URL: api.apiUrl,
        SLACK_APP_TOKEN: '',
        PORT: '0',
      },
    });
    let told = '';
    child.stderr.on('data', (data: Buffer) => {
      told += data.toString();
      if (!told.includes('Ready for')) return;
      const ms = performance.now() - began;
      // Linux only: elsewhere memory is not said.
      const status = process.platform === 'linux' ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
      const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
      child.kill('SIGTERM');
      done({ ms, rss: kilobytes === 0 ? 'not known' : `${Math.round(kilobytes / 1024)} MB` });
    });
    child.on('close', () => failed(new Error('it ended before it was ready')));
  });

const starts = [await startUp(), await startUp(), await startUp()];
console.table(starts.map(({ ms, rss }) => ({ 'start to ready, ms': Math.round(ms), memory: rss })));
await api.stop();
