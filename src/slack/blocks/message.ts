import type { types } from '@slack/bolt';

/** What is posted: `text` holds the whole answer too, for screen readers and notifications, which read no blocks. */
export interface Message {
  readonly blocks: readonly types.KnownBlock[];
  /** Escaped, at most 4,000 characters, no formatting of our own. */
  readonly text: string;
}
