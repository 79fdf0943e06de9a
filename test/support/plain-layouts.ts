import type { ReleaseNow } from '../../src/app/publisher.ts';
import type { Digest } from '../../src/domain/digest.ts';
import type { NonEmpty } from '../../src/domain/known.ts';
import type { DigestLayout, LaidEntry } from '../../src/slack/blocks/digest-layout.ts';
import { plainDigest } from './digest-facts.ts';

const nothing = { blocks: [], lines: [] } as const;

const layoutOf = (text: string, entries: readonly LaidEntry[]): DigestLayout => ({
  top: { blocks: [], lines: [text] },
  entries,
  foot: nothing,
});

/** A digest laid out as a line a message, its releases in the first one: the product's words are tested elsewhere. */
export const plainLayouts = (
  digest: Digest,
  [first, ...others]: NonEmpty<string> = [plainDigest(digest)],
): NonEmpty<DigestLayout> => {
  const entries = digest.items.flatMap(({ releases }) =>
    releases.map(({ releaseId, textHash }): LaidEntry => ({
      group: 'releases',
      pieces: [{ releaseId, textHash, quoted: [], blocks: [], lines: [`${releaseId} ${textHash}`] }],
    })),
  );
  return [layoutOf(first, entries), ...others.map((text) => layoutOf(text, []))];
};

/** What has changed, as a line of its own: `→ a amended, b withdrawn`. */
export const plainCorrection = (
  layouts: readonly DigestLayout[],
  _digest: Digest,
  now: ReadonlyMap<string, ReleaseNow>,
): readonly (DigestLayout | null)[] =>
  layouts.map((layout, part) =>
    part > 0
      ? null
      : {
          ...layout,
          foot: { blocks: [], lines: [`→ ${[...now].map(([id, { kind }]) => `${id} ${kind}`).join(', ')}`] },
        },
  );

/** What such a message says: its line, and what has changed. */
export const plainWords = (text: string): string =>
  text
    .split('\n')
    .filter((line, at) => at === 0 || line.startsWith('→'))
    .join(' ');
