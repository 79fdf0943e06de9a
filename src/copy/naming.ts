import type { OrganisationId } from '../domain/organisation.ts';
import type { TopicId } from '../domain/topic.ts';

/** How ids are written for people. An id nobody knows comes back as it is: better odd than wrong. */
export interface Naming {
  readonly organisation: (id: OrganisationId) => string;
  readonly topic: (id: TopicId) => string;
  /** A kind of inspection. */
  readonly programme: (id: string) => string;
}
