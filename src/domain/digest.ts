import type { FindingKind, Voice } from './finding.ts';
import type { Instant } from './instant.ts';
import type { NonEmpty } from './known.ts';
import type { OrganisationId } from './organisation.ts';
import type { PublisherKind } from './publisher.ts';
import type { Subscription } from './subscription.ts';
import type { TopicId } from './topic.ts';

/** A stretch of the time at which releases became known; half-open: `start` belongs to it, `end` to the next one. */
export interface Window {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * What happened to a release. new: first known. amended: its words changed. withdrawn: it is gone. returned: a
 * withdrawn one is back with the words it had.
 */
export type ReleaseNews = 'new' | 'amended' | 'withdrawn' | 'returned';

/** One line of the diary of releases. Instants never fall within a window that is closed already. */
export interface ReleaseEvent {
  readonly releaseId: string;
  readonly news: ReleaseNews;
  /** Of its text from then on. */
  readonly textHash: string;
  readonly at: Instant;
}

/** What is known of a release now. */
export interface KnownState {
  readonly releaseId: string;
  readonly textHash: string;
  readonly firstKnownAt: Instant;
  readonly isWithdrawn: boolean;
  /** Since when it was not among those read; null while it is, and once it is withdrawn. */
  readonly missingSince: Instant | null;
}

/** What a selection asks of one finding. */
export interface FindingFacts {
  /** As in its release: `f1`. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly voice: Voice;
  /** Whom it is about; those of its release where it names none. */
  readonly organisations: readonly OrganisationId[];
  /** Broader topics come with it. */
  readonly topics: readonly TopicId[];
}

/** What a selection asks of one release. Of earlier inspections retold in it nothing is asked. */
export interface ReleaseFacts {
  readonly releaseId: string;
  readonly textHash: string;
  readonly inspectionId: string;
  /** The release whose words it repeats; null for one with words of its own. */
  readonly copyOf: string | null;
  readonly organisations: readonly OrganisationId[];
  readonly programme: string | null;
  readonly publisher: PublisherKind | null;
  readonly findings: readonly FindingFacts[];
}

/** Which words of the subscription a release met: why somebody sees it. Empty where it asks for everything. */
export interface Matched {
  readonly organisations: readonly OrganisationId[];
  readonly topics: readonly TopicId[];
  readonly kinds: readonly FindingKind[];
  readonly programme: string | null;
  readonly publisher: PublisherKind | null;
  /** Ids of the findings that met it, in reading order; all of the release's where nothing was asked of findings. */
  readonly findings: readonly string[];
}

export interface DigestRelease {
  readonly releaseId: string;
  readonly news: 'new' | 'amended';
  readonly knownAt: Instant;
  readonly textHash: string;
  readonly matched: Matched;
  /** Releases that repeat its words, which became known in the same window or before. */
  readonly copies: readonly string[];
}

/** One inspection, and what is new about it. */
export interface DigestItem {
  readonly inspectionId: string;
  /** True where another document about it was known before the window. */
  readonly isFurther: boolean;
  readonly releases: NonEmpty<DigestRelease>;
}

/** What one post says. A digest without an item cannot be written: nothing new, no post. */
export interface Digest {
  readonly subscription: Subscription;
  readonly window: Window;
  /** True where it should have come earlier: after an outage one post catches up. */
  readonly isLate: boolean;
  readonly items: NonEmpty<DigestItem>;
}
