import type { FindingKind } from './finding.ts';
import type { Instant } from './instant.ts';
import type { OrganisationId } from './organisation.ts';
import type { PublisherKind } from './publisher.ts';
import type { TopicId } from './topic.ts';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** By the clock on the wall of the subscription's zone. */
export interface TimeOfDay {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** How often. `weekdays` is Monday to Friday, holidays or not. */
export type Cadence =
  | { readonly kind: 'as-it-comes' }
  | { readonly kind: 'daily'; readonly at: TimeOfDay }
  | { readonly kind: 'weekdays'; readonly at: TimeOfDay }
  | { readonly kind: 'weekly'; readonly day: Weekday; readonly at: TimeOfDay }
  /** `day` is 1 to 31; in a month that lacks it, the last one. */
  | { readonly kind: 'monthly'; readonly day: number; readonly at: TimeOfDay };

export interface Timetable {
  readonly cadence: Cadence;
  /** As the IANA names them: `Europe/London`. */
  readonly zone: string;
}

/**
 * Which releases. Every list is a condition met by any one of its members; an empty one is no condition, so that a
 * selection of nothing but empty lists is everything.
 */
export interface Selection {
  readonly organisations: readonly OrganisationId[];
  /** Also met by the narrower topics that count under them. */
  readonly topics: readonly TopicId[];
  readonly kinds: readonly FindingKind[];
  readonly programmes: readonly string[];
  readonly publishers: readonly PublisherKind[];
  /** Only what the inspectorate itself judged, whoever prints it. */
  readonly onlyInspectorate: boolean;
  /** Only causes of concern, areas for improvement and recommendations. */
  readonly onlyFormal: boolean;
}

export const everything: Selection = {
  organisations: [],
  topics: [],
  kinds: [],
  programmes: [],
  publishers: [],
  onlyInspectorate: false,
  onlyFormal: false,
};

/**
 * What must be put right before a waiting subscription goes on: the bot is in the channel again, may write there, or
 * the channel is taken out of the archive.
 */
export type WaitingReason = 'not-in-channel' | 'may-not-post' | 'channel-archived';
export type EndReason = 'stopped' | 'waited-too-long';

export type SubscriptionState =
  | { readonly kind: 'active' }
  /** By a person; goes on when a person says so. */
  | { readonly kind: 'paused' }
  /** By trouble; goes on by itself from where it stopped when that is over. */
  | { readonly kind: 'waiting'; readonly reason: WaitingReason }
  /** For good: its history is kept, a new subscription takes its place. */
  | { readonly kind: 'ended'; readonly reason: EndReason };

export interface Subscription {
  /** Never used twice. */
  readonly id: string;
  /** Slack ids. */
  readonly team: string;
  readonly channel: string;
  readonly creator: string;
  readonly what: Selection;
  readonly when: Timetable;
  readonly state: SubscriptionState;
  readonly createdAt: Instant;
  /**
   * What became known before this is dealt with: the end of the last closed window, or the moment it was made. The
   * next window starts here, whatever any clock says.
   */
  readonly opensAt: Instant;
  /** 1 when made; one more with each change that a person or trouble made, not with each window. */
  readonly version: number;
}

/** One line of a subscription's history. */
export interface SubscriptionChange {
  readonly subscription: string;
  /** The version it led to. */
  readonly version: number;
  readonly at: Instant;
  /** A person's Slack id; null where the bot did it itself. */
  readonly by: string | null;
  /** What it was from then on. */
  readonly what: Selection;
  readonly when: Timetable;
  readonly state: SubscriptionState;
}
