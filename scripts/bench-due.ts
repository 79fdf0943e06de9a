import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualTimes } from '../src/app/deliver-digest.ts';
import { createDigestRunner } from '../src/app/run-digests.ts';
import type { FindingFacts, ReleaseFacts } from '../src/domain/digest.ts';
import { findingKinds } from '../src/domain/finding.ts';
import { type Cadence, everything, type Selection, weekdays } from '../src/domain/subscription.ts';
import { openAt, silentLog } from '../test/support/databases.ts';

/**
 * One tick over 10,000 subscriptions, almost each with a timetable and a selection of its own, and 1,000 new releases:
 * how long it takes to say what is due, in how much memory, and how long Slack's rates would make the posting take.
 */
const subscriptionCount = 10_000;
const releaseCount = 1000;
const channelCount = 4000;
const day = 86_400_000;

let state = 1;
const below = (limit: number): number => {
  state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
  return state % limit;
};
const one = <T>(items: readonly T[]): T => items[below(items.length)] as T;

const organisations = Array.from({ length: 95 }, (_, at) => `organisation-${at}`);
const topics = Array.from({ length: 60 }, (_, at) => `topic-${at}`);
const zones = ['Europe/London', 'Europe/Belfast', 'Europe/Paris', 'America/New_York'];

const findingOf = (id: string, about: readonly string[]): FindingFacts => ({
  id,
  kind: one(findingKinds),
  voice: one(['inspectorate', 'force', 'commissioner', 'press']),
  organisations: about,
  topics: [one(topics), one(topics)],
});
const facts = new Map<string, ReleaseFacts>();
for (let turn = 0; turn < releaseCount; turn += 1) {
  const about = [one(organisations)];
  facts.set(`release-${turn}`, {
    releaseId: `release-${turn}`,
    textHash: '1',
    inspectionId: `inspection-${Math.floor(turn / 3)}`,
    copyOf: null,
    organisations: about,
    programme: one(['peel', 'custody', null]),
    publisher: one(['inspectorate', 'force', 'press']),
    findings: Array.from({ length: 12 }, (_, at) => findingOf(`f${at}`, about)),
  });
}

const at = () => ({ hour: below(24), minute: below(12) * 5 });
const cadence = (): Cadence =>
  one<() => Cadence>([
    () => ({ kind: 'daily', at: at() }),
    () => ({ kind: 'weekdays', at: at() }),
    () => ({ kind: 'weekly', day: one(weekdays), at: at() }),
    () => ({ kind: 'monthly', day: 1 + below(31), at: at() }),
    () => ({ kind: 'as-it-comes' }),
  ])();
const selection = (): Selection =>
  one<() => Selection>([
    () => everything,
    () => ({ ...everything, organisations: [one(organisations)] }),
    () => ({ ...everything, topics: [one(topics), one(topics)] }),
    () => ({ ...everything, organisations: [one(organisations), one(organisations)], topics: [one(topics)] }),
    () => ({ ...everything, topics: [one(topics)], onlyFormal: true }),
    () => ({ ...everything, kinds: [one(findingKinds)], onlyInspectorate: true }),
  ])();

// Making ten thousand subscriptions is not what is measured: no disk where there is memory to write to.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-due-'));
const database = await openAt({ folder, url: null });
const now = Date.now();
// All slots but the monthly ones come at least once in a week.
const made = now - 40 * day;
for (let turn = 0; turn < subscriptionCount; turn += 1) {
  await database.subscriptions.add(
    {
      team: 'T1',
      channel: `C${below(channelCount)}`,
      creator: 'U1',
      what: selection(),
      when: { cadence: cadence(), zone: one(zones) },
      opensAt: made + below(day),
    },
    { by: 'U1', at: made },
  );
}
await database.diary.record(
  [...facts.keys()].map((releaseId) => ({ releaseId, textHash: '1' })),
  0,
  now - 39 * day,
);

const runner = createDigestRunner({
  team: 'T1',
  subscriptions: database.subscriptions,
  ledger: database.ledger,
  corrections: database.corrections,
  diary: database.diary,
  facts: () => facts,
  publisher: {
    render: () => ({ layouts: [''], quoted: new Map() }),
    post: async () => ({ kind: 'not-sent', code: 'bench' }),
    correct: () => [],
    edit: async () => ({ kind: 'not-now', code: 'bench' }),
    find: async () => ({ kind: 'absent' }),
    reach: async () => ({ kind: 'not-now' }),
    tell: async () => {},
  },
  clock: () => now,
  wait: async () => {},
  by: 'bench',
  times: usualTimes,
  isDatabaseError: () => false,
  log: silentLog,
});
const began = performance.now();
const cpu = process.cpuUsage();
const { digests, empty } = await runner.due();
const used = process.cpuUsage(cpu);
const milliseconds = performance.now() - began;
const megabytes = process.memoryUsage().rss / 1e6;
const again = performance.now();
await runner.due();
const second = performance.now() - again;

const perChannel = new Map<string, number>();
for (const { subscription } of digests) {
  perChannel.set(subscription.channel, (perChannel.get(subscription.channel) ?? 0) + 1);
}
const longest = Math.max(0, ...perChannel.values());
console.log(
  `${subscriptionCount} subscriptions, ${releaseCount} new releases: ${digests.length} digests due, ${empty.length} with nothing new`,
);
console.log(
  `${Math.round(milliseconds)} ms (${Math.round((used.user + used.system) / 1000)} ms of processor), the next look ${Math.round(second)} ms; ${Math.round(megabytes)} MB in all`,
);
console.log(
  `posting at Slack's one message a second and channel: ${perChannel.size} channels, the fullest with ${longest}, so ${longest} s at least; ` +
    `at 8 channels at a time and 0.2 s a post ${Math.round((digests.length * 0.2) / 8)} s`,
);
await database.close();
rmSync(folder, { recursive: true, force: true });
