import type { Generated } from 'kysely';

/**
 * One schema for both databases: text, whole numbers, 0 and 1, instants as ISO text, lists and records as JSON text, so
 * that both bind and give back the same.
 */
export interface Tables {
  readonly clock: ClockRow;
  readonly subscriptions: SubscriptionRow;
  readonly subscription_changes: SubscriptionChangeRow;
  readonly known_releases: KnownReleaseRow;
  readonly release_events: ReleaseEventRow;
  readonly deliveries: DeliveryRow;
  readonly delivery_releases: DeliveryReleaseRow;
  readonly layouts: LayoutRow;
  readonly corrections: CorrectionRow;
  readonly feedback: FeedbackRow;
  readonly thread_memory: ThreadMemoryRow;
  readonly recent_questions: RecentQuestionRow;
}

/** One row: the latest time that anything was dated by. */
interface ClockRow {
  id: number;
  latest: string;
}

export interface SubscriptionRow {
  id: string;
  team: string;
  channel: string;
  creator: string;
  what: string;
  cadence: string;
  zone: string;
  state: string;
  /** Why it waits or has ended; null else. */
  reason: string | null;
  created_at: string;
  opens_at: string;
  version: number;
  /** Of one that waits; null else. */
  waits_since: string | null;
  look_at: string | null;
  /** Since it waits. */
  looks: number;
}

export interface SubscriptionChangeRow {
  subscription: string;
  version: number;
  at: string;
  by_user: string | null;
  what: string;
  cadence: string;
  zone: string;
  state: string;
  reason: string | null;
}

interface KnownReleaseRow {
  release_id: string;
  text_hash: string;
  first_known_at: string;
  is_withdrawn: number;
  /** Since when it was not among those read; null while it is, and once it is withdrawn. */
  missing_since: string | null;
}

interface ReleaseEventRow {
  seq: Generated<number>;
  release_id: string;
  news: string;
  text_hash: string;
  at: string;
}

export interface DeliveryRow {
  key: string;
  subscription: string;
  team: string;
  channel: string;
  window_start: string;
  window_end: string;
  is_late: number;
  state: string;
  /** Of `failed` and `unknown`. */
  code: string | null;
  claimed_by: string | null;
  /** When somebody has to come back to it: the lease of `claimed`, the retry of `failed`, the look of `unknown`. */
  due_at: string | null;
  posted_at: string | null;
  opened_at: string;
  attempts: number;
  messages: string;
  items: string;
}

/** Which posts show a release, or quote it beside another one. */
interface DeliveryReleaseRow {
  delivery: string;
  release_id: string;
  /** Of the text that it was quoted from; null while nothing was laid out. */
  text_hash: string | null;
}

/** How a message of a delivery was laid out when it was posted; packed. */
interface LayoutRow {
  delivery: string;
  part: number;
  layout: string;
}

export interface CorrectionRow {
  delivery: string;
  team: string;
  state: string;
  /** Why it was put off or given up. */
  code: string | null;
  claimed_by: string | null;
  /** When somebody has to come back to it: null once it is made or given up. */
  due_at: string | null;
  settled_at: string | null;
  asked_at: string;
  /** How often a change has asked for it; more than when it was claimed: it has to be made once more. */
  asked: number;
  /** How often a process has taken it. */
  attempts: number;
  /** The same since it was asked for last. */
  tries: number;
}

interface FeedbackRow {
  team: string;
  user_id: string;
  about: string;
  verdict: string;
  reason: string | null;
  comment: string | null;
  at: string;
}

export interface ThreadMemoryRow {
  team: string;
  channel: string;
  thread: string;
  question: string;
  expires_at: string;
}

export interface RecentQuestionRow {
  team: string;
  user_id: string;
  at: string;
  question: string;
}
