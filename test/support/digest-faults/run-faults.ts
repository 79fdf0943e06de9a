import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { everything } from '../../../src/domain/subscription.ts';
import { type DatabaseKind, openAt } from '../databases.ts';
import { botToken, historyScopes, hour } from '../digest-facts.ts';
import { startLocalSlack } from '../slack/local-slack.ts';
import { countPosts, type PostsCounted } from './count-posts.ts';
import { createChance, historyLag, killShare, type KillPoint, mishapOf, timeout, times } from './mishaps.ts';
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

export interface FaultReport extends PostsCounted {
  readonly digests: number;
  readonly posted: number;
  /** Corrections that are recorded as made; every post shows releases that changed. */
  readonly corrected: number;
  readonly killed: Readonly<Record<KillPoint, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/**
 * Posts so many digests through processes that are killed while they do it, at a Slack that loses answers, while
 * releases that they quote are amended, withdrawn and come back; and counts what stands there in the end against what
 * was due and what the posts have to say of those releases.
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

  const record = (texts: Readonly<Record<string, string>>, at: number): Promise<unknown> =>
    database.diary.record(
      Object.entries(texts).map(([releaseId, textHash]) => ({ releaseId, textHash })),
      0,
      at,
    );
  await record({ r1: '1', r2: '1', r3: '1', r4: '1' }, began - hour / 2);
  // Due a moment ago and not again today: what changes meanwhile brings no digests of its own.
  const slot = new Date(began - 60_000);
  const cadence = {
    kind: 'daily',
    at: { hour: slot.getUTCHours(), minute: slot.getUTCMinutes() },
  } as const;
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
        when: { cadence, zone: 'Etc/UTC' },
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
    'between claim and edit': 0,
    'after Slack stored the edit, before the answer': 0,
    'before recording the edit': 0,
    anywhere: 0,
  };
  const alive = new Set<ChildProcess>();
  const doneBy = new Map<string, ChildProcess>();
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
      by: `worker ${started}`,
      times,
      timeout,
    };
    child.send(orders);
    child.on('message', (said: { readonly point?: Point; readonly doing?: string }) => {
      if (said.doing !== undefined) doneBy.set(said.doing, child);
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

  // Every post and every edit meets its mishap or a short delay, with the next one laid ready when this one is taken.
  const methods = ['chat.postMessage', 'chat.update'] as const;
  const layReady = (method: (typeof methods)[number]): void => {
    const [name, fault] = mishapOf(chance());
    if (name !== '') note(method === 'chat.update' ? `edit ${name}` : name);
    world.faults.add(method, fault);
  };
  for (let turn = 0; turn < options.processes * 8; turn += 1) for (const method of methods) layReady(method);
  const killAfter = (
    metadata: unknown,
    point: 'after Slack stored it, before the answer' | 'after Slack stored the edit, before the answer',
  ): void => {
    const key = String((metadata as { event_payload?: { key?: string } } | null)?.event_payload?.key);
    const child = doneBy.get(key);
    if (child !== undefined && chance() < killShare[point]) kill(child, point);
  };
  const leave = world.subscribe((change) => {
    if (change.kind === 'called') {
      const { method } = change.call;
      for (const one of methods) if (one === method) layReady(one);
      if (method === 'conversations.history' && chance() < 0.1) {
        const [name, fault] =
          chance() < 0.5
            ? (['history 500', { kind: 'http', status: 500, stored: false }] as const)
            : (['history 429', { kind: 'rate-limited', retryAfterSeconds: 1 }] as const);
        note(name);
        world.faults.add('conversations.history', fault);
      }
    }
    if (change.kind === 'message-posted')
      killAfter(change.message.metadata, 'after Slack stored it, before the answer');
    if (change.kind === 'message-changed')
      killAfter(change.message.metadata, 'after Slack stored the edit, before the answer');
  });

  for (let turn = 0; turn < options.processes; turn += 1) start();
  /** What happens to the releases, when so many of a hundred digests are posted, and once all are corrected. */
  const changes: readonly (readonly [share: number, texts: Readonly<Record<string, string>>])[] = [
    [30, { r1: '2', r2: '1', r3: '1', r4: '1' }],
    [60, { r1: '2', r3: '1', r4: '2' }],
    [100, { r1: '3', r2: '1', r3: '1', r4: '1' }],
    [100, { r1: '3', r2: '1', r3: '1' }],
  ];
  let changed = 0;
  const isDone = async (): Promise<boolean> => {
    const { posted } = await database.ledger.counts();
    const { due, claimed } = await database.corrections.counts();
    const isSettled = posted === options.digests && due + claimed === 0;
    const [share, texts] = changes[changed] ?? [];
    if (share === undefined || texts === undefined) return isSettled;
    if (share < 100 ? posted * 100 >= share * options.digests : isSettled) {
      await record(texts, Date.now());
      changed += 1;
    }
    return false;
  };
  while (!(await isDone()) && Date.now() - began < options.atMost) {
    await wait(200);
    const [someone] = [...alive].toSorted(() => chance() - 0.5);
    if (someone !== undefined && chance() < 0.01) kill(someone, 'anywhere');
  }
  isOver = true;
  leave();
  for (const child of alive) child.kill('SIGKILL');

  const isOutOfTime = Date.now() - began >= options.atMost;
  const counted = await countPosts(database, world, isOutOfTime);
  const { posted } = await database.ledger.counts();
  const { made } = await database.corrections.counts();
  await slack.stop();
  await database.close();
  return {
    digests: options.digests,
    posted,
    corrected: made,
    ...counted,
    killed,
    faults,
    seconds: Math.round((Date.now() - began) / 1000),
  };
};
