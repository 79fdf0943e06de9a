import type { Known } from './known.ts';
import type { OrganisationId } from './organisation.ts';
import type { PartialDate } from './partial-date.ts';
import type { Problem } from './problem.ts';
import type { Publisher } from './publisher.ts';

/** One published document about an inspection, as the bot knows it. */
export interface Release {
  /** The corpus file's name without `.md`; kebab-case; stable, since old messages refer to it. */
  readonly id: string;
  /** Where it was read from, for messages to the person who keeps the corpus. */
  readonly file: string;
  readonly title: string | null;
  /** As supplied or as the page it came from tells it; what only the text tells is the extraction's. */
  readonly publisher: Known<Publisher>;
  /** As the front matter gives it; what the text says is the extraction's. */
  readonly published: PartialDate | null;
  readonly address: string | null;
  /** Supplied by whoever added the release. Empty when left to the text. */
  readonly organisations: readonly OrganisationId[];
  readonly programme: string | null;
  readonly licence: string | null;
  /**
   * Clean text. One paragraph, heading or list item a line: paragraphs and lists are set apart by an empty line;
   * a list item starts with `- ` (any printed bullet) or its printed number; a heading may start with `# `.
   * No hard wraps, no tabs, no runs of spaces, no non-breaking spaces. Offsets everywhere are UTF-16 units of it.
   */
  readonly text: string;
  readonly textHash: string;
  /** What was noticed on the way in. */
  readonly problems: readonly Problem[];
}

/** What an answer says of where its words come from. */
export interface ReleaseReference {
  readonly id: string;
  readonly title: string | null;
  readonly publishedOn: Known<PartialDate>;
  readonly publisher: Known<Publisher>;
  readonly address: string | null;
}
