import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DeliveryTimes } from '../../../src/app/deliver-digest.ts';
import { everything } from '../../../src/domain/subscription.ts';
import { digestEvent } from '../../../src/slack/publisher.ts';
import type { Fault } from '../../../src/workspace/api/faults.ts';
import { type DatabaseKind, openAt } from '../databases.ts';
import { botToken, historyScopes, hour } from '../digest-facts.ts';
import { startLocalSlack } from '../slack/local-slack.ts';
import type { Point, WorkerOrders } from './worker.ts';

export interface FaultOptions {
  readonly digests: number;
  /** Processes that share the database at any time. */
  readonly processes: number;
  readonly channels: number;
  /** Chance's seed: which faults, and who is killed where. */
  readonly seed: number;
  /** Processes killed at most: each takes a while to start again. */
  readonly kills: number;
  /** Milliseconds after which it is given up. */
  readonly atMost: number;
}

type KillPoint = Point | 'after Slack stored it, before the answer' | 'anywhere';

export interface FaultReport {
  readonly digests: number;
  readonly posted: number;
  /** Not settled when time was up: neither lost nor delivered yet. */
  readonly unfinished: number;
  /** Settled deliveries without a message in Slack. */
  readonly lost: number;
  /** Messages beyond the first of a delivery. */
  readonly doubled: number;
  /** Deliveries whose kept ts is not their message's, or that are not accounted for as posted. */
  readonly unaccounted: number;
  readonly killed: Readonly<Record<KillPoint, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** mulberry32: the same numbers for the same seed. */
const createChance = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Short, since chance kills every other second; a real lease is a minute and more. */
const times: DeliveryTimes = {
  lease: 5000,
  postTimeout: 2000,
  settle: 1500,
  firstRetry: 300,
  patience: 3_600_000,
};
const timeout = 1500;
const historyLag = 500;

/** What happens to a post, by its share of a hundred. */
const mishaps: readonly (readonly [share: number, name: string, fault: Fault])[] = [
  [4, 'cut after storing', { kind: 'cut', stored: true }],
  [3, 'cut before storing', { kind: 'cut', stored: false }],
  [2, '500 after storing', { kind: 'http', status: 500, stored: true }],
  [2, '503 before storing', { kind: 'http', status: 503, stored: false }],
  [3, '429', { kind: 'rate-limited', retryAfterSeconds: 1 }],
  [1, 'no answer, stored', { kind: 'silence', stored: true }],
  [1, 'no answer, not stored', { kind: 'silence', stored: false }],
];

const mishapOf = (roll: number): readonly [string, Fault] => {
  let left = roll * 100;
  for (const [share, name, fault] of mishaps) {
    left -= share;
    if (left < 0) return [name, fault];
  }
  // Long enough to be killed in.
  return ['', { kind: 'late', milliseconds: 25 }];
};

/** Share of stops at a point, and of stored posts, at which the process is killed. */
const killShare: Readonly<Record<Exclude<KillPoint, 'anywhere'>, number>> = {
  'before the claim': 0.04,
  'between claim and post': 0.08,
  'after Slack stored it, before the answer': 0.08,
  'before recording': 0.08,
};

/**
 * Posts so many digests through processes that are killed while they do it, at a Slack that loses answers, and counts
 * what stands there in the end against what was due.
 */
export const runFaults = async (kind: DatabaseKind, options: FaultOptions): Promise<FaultReport> => {
  const chance = createChance(options.seed);
  const began = Date.now();
  const place = await kind.newPlace();
  const database = await openAt(place);
  const slack = await startLocalSlack({
    botToken,
    appToken: 'xapp-local-app-token',
    scopes: ['chat:write', ...historyScopes],
    now: Date.now,
  });
  const { world } = slack;
  world.setHistoryLag(historyLag);
  const faults: Record<string, number> = {};
  const note = (name: string): void => {
    faults[name] = (faults[name] ?? 0) + 1;
  };

  const releases = ['r1', 'r2', 'r3'];
  await database.diary.record(
    releases.map((releaseId) => ({ releaseId, textHash: '1' })),
    true,
    began - hour / 2,
  );
  const channelIds = Array.from({ length: options.channels }, (_, at) => `C0FAULT${at}`);
  const general = world.channels.get('C0GENERAL');
  if (general === undefined) throw new Error('no channel to copy');
  for (const id of channelIds) world.channels.add({ ...general, id, name: id.toLowerCase() });
  for (let turn = 0; turn < options.digests; turn += 1) {
    await database.subscriptions.add(
      {
        team: world.team.id,
        channel: channelIds[turn % options.channels] ?? '',
        creator: 'U0ADA',
        what: everything,
        when: { cadence: { kind: 'as-it-comes' }, zone: 'Europe/London' },
        opensAt: began - hour,
      },
      { by: 'U0ADA', at: began },
    );
  }

  const killed: Record<KillPoint, number> = {
    'before the claim': 0,
    'between claim and post': 0,
    'after Slack stored it, before the answer': 0,
    'before recording': 0,
    anywhere: 0,
  };
  const alive = new Set<ChildProcess>();
  const postedBy = new Map<string, ChildProcess>();
  let isOver = false;
  let started = 0;

  const start = (): void => {
    started += 1;
    const child = fork(join(import.meta.dirname, 'worker.ts'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Not what a test runner was started with.
      execArgv: [],
    });
    alive.add(child);
    const orders: WorkerOrders = {
      place,
      apiUrl: slack.apiUrl,
      botId: world.bot.botId,
      team: world.team.id,
      releases,
      by: `worker ${started}`,
      times,
      timeout,
    };
    child.send(orders);
    child.on('message', (said: { readonly point?: Point; readonly posting?: string }) => {
      if (said.posting !== undefined) postedBy.set(said.posting, child);
      if (said.point === undefined) return;
      if (chance() < killShare[said.point]) kill(child, said.point);
      if (!child.killed && child.connected) child.send('go on', () => undefined);
    });
    child.once('exit', () => {
      alive.delete(child);
      if (!isOver) start();
    });
  };
  const kill = (child: ChildProcess, point: KillPoint): void => {
    const kills = Object.values(killed).reduce((sum, many) => sum + many, 0);
    if (isOver || kills >= options.kills || !alive.has(child) || child.killed) return;
    killed[point] += 1;
    child.kill('SIGKILL');
  };

  // Every post meets its mishap or a short delay, with the next one laid ready when this one is taken.
  const layReady = (): void => {
    const [name, fault] = mishapOf(chance());
    if (name !== '') note(name);
    world.faults.add('chat.postMessage', fault);
  };
  for (let turn = 0; turn < options.processes * 8; turn += 1) layReady();
  const leave = world.subscribe((change) => {
    if (change.kind === 'called' && change.call.method === 'chat.postMessage') layReady();
    if (change.kind === 'called' && change.call.method === 'conversations.history' && chance() < 0.1) {
      const [name, fault] =
        chance() < 0.5
          ? (['history 500', { kind: 'http', status: 500, stored: false }] as const)
          : (['history 429', { kind: 'rate-limited', retryAfterSeconds: 1 }] as const);
      note(name);
      world.faults.add('conversations.history', fault);
    }
    if (change.kind !== 'message-posted') return;
    const key = String(
      (change.message.metadata as { event_payload?: { key?: string } } | null)?.event_payload?.key,
    );
    const child = postedBy.get(key);
    const point = 'after Slack stored it, before the answer';
    if (child !== undefined && chance() < killShare[point]) kill(child, point);
  });

  for (let turn = 0; turn < options.processes; turn += 1) start();
  const isDone = async (): Promise<boolean> => {
    const counts = await database.ledger.counts();
    return counts.posted === options.digests;
  };
  while (!(await isDone()) && Date.now() - began < options.atMost) {
    await wait(200);
    const [someone] = [...alive].toSorted(() => chance() - 0.5);
    if (someone !== undefined && chance() < 0.01) kill(someone, 'anywhere');
  }
  isOver = true;
  leave();
  for (const child of alive) child.kill('SIGKILL');

  const messages = new Map<string, string[]>();
  for (const { metadata, ts } of world.messages.all()) {
    const marked = metadata as { event_type?: string; event_payload?: { key?: string } } | null;
    if (marked?.event_type !== digestEvent) continue;
    const key = marked.event_payload?.key ?? '';
    messages.set(key, [...(messages.get(key) ?? []), ts]);
  }
  let lost = 0;
  let unaccounted = 0;
  let unfinished = 0;
  const subscriptions = await database.subscriptions.list({ team: world.team.id });
  for (const { id } of subscriptions) {
    const [delivery] = await database.ledger.ofSubscription(id, 1);
    const stands = delivery === undefined ? [] : (messages.get(delivery.key) ?? []);
    if (delivery?.state.kind !== 'posted' && Date.now() - began >= options.atMost) {
      unfinished += 1;
      continue;
    }
    if (stands.length === 0) lost += 1;
    if (delivery?.state.kind !== 'posted' || !stands.includes(delivery.messages[0] ?? '')) unaccounted += 1;
  }
  const { posted } = await database.ledger.counts();
  await slack.stop();
  await database.close();
  return {
    digests: options.digests,
    posted,
    unfinished,
    lost,
    doubled: [...messages.values()].reduce((sum, all) => sum + all.length - 1, 0),
    unaccounted,
    killed,
    faults,
    seconds: Math.round((Date.now() - began) / 1000),
  };
};
