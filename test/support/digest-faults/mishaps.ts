import type { DeliveryTimes } from '../../../src/app/end-delivery.ts';
import type { Fault } from '../../../src/workspace/api/faults.ts';
import type { Point } from './worker.ts';

/** Where a process is killed. */
export type KillPoint =
  | Point
  | 'after Slack stored it, before the answer'
  | 'after Slack stored the edit, before the answer'
  | 'anywhere';

/** mulberry32: the same numbers for the same seed. */
export const createChance = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Short, since chance kills every other second; a real lease is a minute and more. */
export const times: DeliveryTimes = {
  lease: 5000,
  postTimeout: 2000,
  settle: 1500,
  firstRetry: 300,
  patience: 3_600_000,
};
export const timeout = 1500;
export const historyLag = 500;

/** What happens to a post or an edit, by its share of a hundred. */
const mishaps: readonly (readonly [share: number, name: string, fault: Fault])[] = [
  [4, 'cut after storing', { kind: 'cut', stored: true }],
  [3, 'cut before storing', { kind: 'cut', stored: false }],
  [2, '500 after storing', { kind: 'http', status: 500, stored: true }],
  [2, '503 before storing', { kind: 'http', status: 503, stored: false }],
  [3, '429', { kind: 'rate-limited', retryAfterSeconds: 1 }],
  [1, 'no answer, stored', { kind: 'silence', stored: true }],
  [1, 'no answer, not stored', { kind: 'silence', stored: false }],
];

export const mishapOf = (roll: number): readonly [string, Fault] => {
  let left = roll * 100;
  for (const [share, name, fault] of mishaps) {
    left -= share;
    if (left < 0) return [name, fault];
  }
  // Long enough to be killed in.
  return ['', { kind: 'late', milliseconds: 25 }];
};

/** Share of stops at a point, and of stored posts, at which the process is killed. */
export const killShare: Readonly<Record<Exclude<KillPoint, 'anywhere'>, number>> = {
  'before the claim': 0.04,
  'between claim and post': 0.08,
  'after Slack stored it, before the answer': 0.08,
  'before recording': 0.08,
  'between claim and edit': 0.04,
  'after Slack stored the edit, before the answer': 0.04,
  'before recording the edit': 0.04,
};
