import type { types } from '@slack/bolt';
import { z } from 'zod';
import { digestPostWords } from '../../copy/digest-sentences.ts';
import type { NonEmpty } from '../../domain/known.ts';
import { atMost, lengthOf } from '../limits.ts';
import { escapeMrkdwn } from '../mrkdwn.ts';
import type { Message } from './message.ts';
import { parseJson } from './replay.ts';
import { clip, richText, section, words } from './rich-text.ts';

type Block = types.KnownBlock;

/** What people see, and the same for those who see no blocks. */
export interface Laid {
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
}

/** A stretch of a message that one release alone answers for. */
export interface LaidPiece extends Laid {
  readonly releaseId: string;
  /** Of the text that its words were cut out of. */
  readonly textHash: string;
  /** The words quoted in it, each as it stands in the release. */
  readonly quoted: readonly string[];
}

/** A release as it is posted: what it is, then its words; words of earlier documents after them. */
export interface LaidEntry {
  /** Whom it is about: entries that have it in common stand under it. */
  readonly group: string;
  readonly pieces: NonEmpty<LaidPiece>;
}

/** One message of a digest: kept as it was posted, so that it can be corrected piece by piece. */
export interface DigestLayout {
  readonly top: Laid;
  readonly entries: readonly LaidEntry[];
  readonly foot: Laid;
}

/** Characters of a heading. */
const headingAtMost = 200;

export const sizeOf = (blocks: readonly Block[]): number => lengthOf(JSON.stringify(blocks));

export const blocksOf = ({ pieces }: LaidEntry): readonly Block[] => pieces.flatMap(({ blocks }) => blocks);

export const headingBlocks = (group: string): readonly Block[] => [
  { type: 'divider' },
  richText([section(words(clip(group, headingAtMost), { bold: true }))]),
];

export const messageOf = ({ top, entries, foot }: DigestLayout): Message => ({
  blocks: [
    ...top.blocks,
    ...entries.flatMap((one, at) =>
      entries[at - 1]?.group === one.group ? blocksOf(one) : [...headingBlocks(one.group), ...blocksOf(one)],
    ),
    ...foot.blocks,
  ],
  text: fallback(top.lines, entries, foot.lines),
});

/** Whole releases as far as they fit; how many do not is said. */
const fallback = (
  top: readonly string[],
  entries: readonly LaidEntry[],
  bottom: readonly string[],
): string => {
  const longest = atMost('message.text.whole') - 200;
  const head = escapeMrkdwn(top.join('\n'));
  const foot = escapeMrkdwn(bottom.join('\n'));
  const parts: string[] = [];
  let left = longest - lengthOf(head) - lengthOf(foot);
  for (const [at, { group, pieces }] of entries.entries()) {
    const heading = entries[at - 1]?.group === group ? [] : [group];
    const part = escapeMrkdwn([...heading, ...pieces.flatMap(({ lines }) => lines)].join('\n'));
    left -= lengthOf(part) + 2;
    if (left < 0) break;
    parts.push(part);
  }
  const more = entries.length - parts.length;
  return [
    head,
    ...parts,
    ...(more === 0 ? [] : [digestPostWords.inBlocks(more)]),
    ...(foot === '' ? [] : [foot]),
  ].join('\n\n');
};

const laid = { blocks: z.array(z.looseObject({ type: z.string() })), lines: z.array(z.string()) };
const piece = z.object({
  ...laid,
  releaseId: z.string(),
  textHash: z.string(),
  quoted: z.array(z.string()),
});
const written = z.object({
  v: z.literal(1),
  top: z.object(laid),
  entries: z.array(z.object({ group: z.string(), pieces: z.tuple([piece], piece) })),
  foot: z.object(laid),
});

export const writeLayout = (layout: DigestLayout): string => JSON.stringify({ v: 1, ...layout });

/** Null for what neither this version nor one before it wrote. Blocks are taken as they were posted. */
export const readLayout = (text: string): DigestLayout | null => {
  const parsed = written.safeParse(parseJson(text));
  return parsed.success ? (parsed.data as unknown as DigestLayout) : null;
};

/** By id, the hash of the text that each release was quoted from. */
export const quotedIn = (layouts: readonly DigestLayout[]): ReadonlyMap<string, string> =>
  new Map(
    layouts.flatMap(({ entries }) =>
      entries.flatMap(({ pieces }) =>
        pieces.map(({ releaseId, textHash }) => [releaseId, textHash] as const),
      ),
    ),
  );
