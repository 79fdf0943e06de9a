import type { Coverage, Evidence } from './answer.ts';
import type { Count } from './count.ts';
import type { Era, FindingKind, Voice } from './finding.ts';
import type { Grade, GradeWord } from './grade.ts';
import type { Inspection } from './inspection.ts';
import type { OrganisationId } from './organisation.ts';
import type { Role } from './person.ts';
import type { PublisherKind } from './publisher.ts';
import type { Period } from './question.ts';
import type { TopicId } from './topic.ts';

/**
 * A row of the index: a place in a release that can be shown as it stands. Every finding, every quote, and every other
 * sentence or list item as a passage, so that a question can be answered by any line.
 */
export interface Entry {
  /** Its place in the library it was built for, from 0; means nothing in another library. Newest inspection first. */
  readonly id: number;
  readonly evidence: Evidence;
  readonly inspection: Inspection;
  /** Place of its inspection among all, newest first, from 0. */
  readonly rank: number;
  /** Headings and notes for editors are words too, but seldom the answer. */
  readonly part: 'body' | 'heading' | 'notes';
  /** Numbers printed in it. */
  readonly counts: readonly Count[];
  /** Grades printed in it. */
  readonly grades: readonly Grade[];
}

/** What entries must meet. Each list is met by any one of its members; an empty or absent one by everything. */
export interface Condition {
  readonly supports?: readonly Evidence['supports'][];
  /** Whom it is about; for a quote also whom its speaker speaks for. */
  readonly organisations?: readonly OrganisationId[];
  /** Speakers, by a name the library gives. */
  readonly people?: readonly string[];
  readonly roles?: readonly Role[];
  /** A topic is also met by the narrower ones that count under it. */
  readonly topics?: readonly TopicId[];
  readonly kinds?: readonly FindingKind[];
  readonly voices?: readonly Voice[];
  readonly eras?: readonly Era[];
  /** A grade printed in it, which the inspection it tells of gave. */
  readonly grades?: readonly GradeWord[];
  /** What its inspection was made under. */
  readonly programmes?: readonly string[];
  readonly publishers?: readonly PublisherKind[];
  /** When its release came out; one whose year nobody knows meets no period. */
  readonly period?: Period | null;
  /** When its inspection was, as far as its documents' dates tell. */
  readonly inspected?: Period | null;
  /** Words that must stand in it one after the other. */
  readonly phrase?: string | null;
}

/** Somebody who is quoted, under the fullest name printed. */
export interface QuotedPerson {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Titles as printed: `Assistant Chief Constable`. */
  readonly titles: readonly string[];
  readonly quotes: number;
}

/** What the library holds of one organisation or topic. */
export interface Holding {
  readonly releases: number;
  readonly findings: number;
}

/** A library as a question sees it: what there is, by facet. */
export interface Holdings {
  readonly coverage: Coverage;
  readonly entries: readonly Entry[];
  readonly select: (condition: Condition) => readonly Entry[];
  readonly organisations: ReadonlyMap<OrganisationId, Holding>;
  readonly topics: ReadonlyMap<TopicId, Holding>;
  readonly people: readonly QuotedPerson[];
  /** Newest first; an entry's `rank` is a place in it. */
  readonly inspections: readonly Inspection[];
}
