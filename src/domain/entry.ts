import type { Coverage, Evidence } from './answer.ts';
import type { Count } from './count.ts';
import type { Era, FindingKind, Voice } from './finding.ts';
import type { Grade, GradeWord } from './grade.ts';
import type { Inspection } from './inspection.ts';
import type { OrganisationId, Subject } from './organisation.ts';
import type { Role, Speaker } from './person.ts';
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

/** What an entry is, apart from its words, its place and what it is about. */
export interface EntryForm extends Pick<
  Evidence,
  'supports' | 'findingKind' | 'kindInferred' | 'voice' | 'era' | 'directness'
> {
  readonly part: Entry['part'];
  readonly leadIn: boolean;
}

/**
 * What is known of all entries without looking at one: a question passes tens of thousands, and shows ten. Of entry e
 * each column has a number, `tables.forms[forms[e]]` is its form; equal rows of a table are one.
 */
export interface EntryFacts {
  /** How many entries there are: their ids are the numbers below. */
  readonly size: number;
  /** The same number for entries of one release. */
  readonly releases: Uint32Array;
  readonly ranks: Uint32Array;
  readonly forms: Uint32Array;
  readonly subjects: Uint32Array;
  readonly topics: Uint32Array;
  readonly speakers: Uint32Array;
  readonly grades: Uint32Array;
  readonly copies: Uint32Array;
  readonly tables: {
    readonly forms: readonly EntryForm[];
    readonly subjects: readonly (readonly Subject[])[];
    readonly topics: readonly (readonly TopicId[])[];
    readonly speakers: readonly (Omit<Speaker, 'mention'> | null)[];
    readonly grades: readonly (readonly Pick<Grade, 'grade'>[])[];
    /** Releases that print a copy of it, by the numbers of `releases`. */
    readonly copies: readonly (readonly number[])[];
  };
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
  /** Only those whose year nobody knows. */
  readonly undated?: boolean;
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
  readonly facts: EntryFacts;
  /** One of them, made anew whenever it is asked for. */
  readonly entryAt: (id: number) => Entry;
  /** Ids of those that meet it, ascending. */
  readonly select: (condition: Condition) => Uint32Array;
  readonly organisations: ReadonlyMap<OrganisationId, Holding>;
  readonly topics: ReadonlyMap<TopicId, Holding>;
  readonly people: readonly QuotedPerson[];
  /** Newest first; an entry's `rank` is a place in it. */
  readonly inspections: readonly Inspection[];
}
