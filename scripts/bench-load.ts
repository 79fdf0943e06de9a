import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openReference } from '../src/cli/open-reference.ts';
import { startLocalSlack } from '../test/support/slack/local-slack.ts';
import { writeReleases } from './library/write-releases.ts';
import { askSteadily, type Asked } from './load/ask-steadily.ts';
import { type Started, startProcess } from './load/start-process.ts';

/**
 * The bot under load, in a process of its own, from another one that is Slack to it: 200 questions a second over signed
 * HTTP on loopback for 30 seconds, beside a Bolt app that answers "ok" to the same in the same run; then the same while
 * one release has changed and is read again, and while all have. `node scripts/bench-load.ts [RELEASES] [SECONDS] [A
 * SECOND]`, 10,000, 30 and 200 when not given. What is read stays in CACHE_DIR where that is set. Ends with 1 when anything is lost or
 * doubled, or acknowledged later than 500 ms at p99.
 */

const count = Number(process.argv[2] ?? 10_000);
const seconds = Number(process.argv[3] ?? 30);
const perSecond = Number(process.argv[4] ?? 200);
const latestAcknowledgement = 500;

const root = resolve(import.meta.dirname, '..');
const folder = await mkdtemp(join(tmpdir(), 'findings-load-'));
const corpus = join(folder, 'corpus');
const botToken = 'xoxb-123456789012-abcdefghij';
const signingSecret = '0123456789abcdef0123456789abcdef';

const parsed = await openReference([]);
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
const reference = parsed.ok;

const slack = await startLocalSlack({ botToken, appToken: 'unused', now: Date.now });
const settings = {
  PATH: process.env['PATH'],
  SLACK_BOT_TOKEN: botToken,
  SLACK_SIGNING_SECRET: signingSecret,
  SLACK_API_URL: slack.apiUrl,
  SLACK_APP_TOKEN: '',
  PORT: '0',
  CORPUS_DIR: corpus,
  DATA_DIR: join(folder, 'data'),
  CACHE_DIR: process.env['CACHE_DIR'] ?? join(folder, 'cache'),
  LOG_LEVEL: 'info',
};

interface Bot {
  readonly process: Started;
  readonly address: string;
}

const start = async (script: string): Promise<Bot> => {
  const started = startProcess(join(root, script), settings);
  const [, address = ''] = await started.next(/(http:\S+)\/slack\/events/);
  return { process: started, address };
};

interface Loaded extends Asked {
  /** Milliseconds of processor for each question: what other programs do meanwhile does not change it. */
  readonly processor: number | null;
}

const load = async ({ process: app, address }: Bot, isOver: (asked: number) => boolean): Promise<Loaded> => {
  const before = app.worked();
  const asked = await askSteadily({ slack, address, signingSecret, reference, perSecond, isOver });
  const after = app.worked();
  const processor = before === null || after === null ? null : (after - before) / asked.questions;
  return { ...asked, processor };
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const failures: string[] = [];

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

const rowOf = (what: string, asked: Loaded, empty: Loaded | null) => {
  const ratio = (of: 'acknowledged' | 'answered'): string =>
    empty === null ? '' : (quantile(asked[of], 0.99) / quantile(empty[of], 0.99)).toFixed(1);
  return {
    what,
    questions: asked.questions,
    'ack p50': milliseconds(quantile(asked.acknowledged, 0.5)),
    'ack p99': milliseconds(quantile(asked.acknowledged, 0.99)),
    'ack most': milliseconds(quantile(asked.acknowledged, 1)),
    'answer p50': milliseconds(quantile(asked.answered, 0.5)),
    'answer p99': milliseconds(quantile(asked.answered, 0.99)),
    'ack p99 to empty': ratio('acknowledged'),
    'answer p99 to empty': ratio('answered'),
    'processor ms each': asked.processor?.toFixed(1),
    lost: asked.lost,
    doubled: asked.doubled,
    unconfirmed: asked.unconfirmed,
    'turned away': asked.turnedAway,
    load: loadavg()[0]?.toFixed(1),
  };
};

const hold = (what: string, asked: Asked): void => {
  const late = quantile(asked.acknowledged, 0.99);
  if (late > latestAcknowledgement)
    failures.push(`${what}: acknowledged after ${milliseconds(late)} ms at p99`);
  if (asked.lost > 0) failures.push(`${what}: ${asked.lost} lost`);
  if (asked.doubled > 0) failures.push(`${what}: ${asked.doubled} doubled`);
  for (const [call, times] of asked.refused) failures.push(`${what}: ${times} × ${call}`);
};

/** Goes on asking from before the files are touched until the bot says that it has read them. */
const whileReading = async (bot: Bot, touch: () => Promise<unknown>): Promise<Loaded> => {
  let isRead = false;
  const read = (async () => {
    await bot.process.next(/releases read again/);
    isRead = true;
  })();
  const touched = touch();
  const asked = await load(bot, () => isRead);
  await Promise.all([read, touched]);
  return asked;
};

const addTo = (name: string): Promise<void> => appendFile(join(corpus, name), '\nA line was added since.\n');

try {
  await writeReleases(corpus, count);
  console.log(`${count} releases; ${perSecond} questions a second; load average ${loadavg()[0]?.toFixed(1)}`);
  const empty = await start('scripts/load/empty-bolt.ts');
  const bot = await start('src/main.ts');

  // Both are warm before anything counts.
  await load(empty, (asked) => asked > 3);
  await load(bot, (asked) => asked > 3);
  const before = await bot.process.held();
  const resident = bot.process.resident();
  const theirs = await load(empty, (asked) => asked > seconds);
  const ours = await load(bot, (asked) => asked > seconds);
  const after = await bot.process.held();
  const memory = `heap ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after ${ours.questions} questions`;
  console.table([rowOf('empty Bolt', theirs, null), rowOf('Findings', ours, theirs)]);
  console.log(
    `${memory}; resident ${resident?.toFixed(0)} MB before, ${bot.process.resident()?.toFixed(0)} MB after`,
  );
  hold('Findings', ours);

  const one = await whileReading(bot, () => addTo('release-0.md'));
  console.table([rowOf('one release changed', one, theirs)]);
  hold('one release changed', one);
  const all = await whileReading(bot, async () => {
    for (const name of await readdir(corpus)) await addTo(name);
  });
  console.table([rowOf('all releases changed', all, theirs)]);
  hold('all releases changed', all);
  console.log(`resident ${bot.process.resident()?.toFixed(0)} MB at the end`);

  await Promise.all([bot.process.stop(), empty.process.stop()]);
} finally {
  await slack.stop();
  await rm(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
