import type { types } from '@slack/bolt';
import type { Corpus } from '../../app/corpus.ts';
import { type DigestContent, digestContent } from '../../app/digest-content.ts';
import {
  digestHeadline,
  digestPostWords,
  organisationsWords,
  windowSentence,
} from '../../copy/digest-sentences.ts';
import type { Naming } from '../../copy/naming.ts';
import { selectionWords } from '../../copy/subscription-sentences.ts';
import type { Digest } from '../../domain/digest.ts';
import type { FindingKind } from '../../domain/finding.ts';
import type { NonEmpty } from '../../domain/known.ts';
import { atMost } from '../limits.ts';
import { button } from './answer-actions.ts';
import { digestActions } from './digest-actions.ts';
import { layOutEntry } from './digest-entry.ts';
import {
  blocksOf,
  type DigestLayout,
  headingBlocks,
  type Laid,
  type LaidEntry,
  sizeOf,
} from './digest-layout.ts';
import { clip, richText, section, words } from './rich-text.ts';

type Block = types.KnownBlock;

/** Releases in the channel's message: what is read on a telephone before it is scrolled past. */
const inChannel = 5;
/** Messages of one digest; a folder of hundreds of releases must not flood a thread. */
const messagesAtMost = 20;
/** Characters of a line of our own. */
const lineAtMost = 400;
/** Kept free in each message for its heading line. */
const headingRoom = 1_500;
/** Blocks of a message that are not its releases': top, bottom and what a correction adds. */
const blocksKeptFree = 8;

/** The channel's message, then those of its thread. */
export const layOutDigest = (
  digest: Digest,
  corpus: Pick<Corpus, 'inFull' | 'before' | 'answerer'>,
): NonEmpty<DigestLayout> => digestLayouts(digest, digestContent(digest, corpus), corpus.answerer.naming);

/** Whole releases one after the other, over as many messages as they need. */
export const digestLayouts = (
  digest: Digest,
  content: DigestContent,
  naming: Naming,
): NonEmpty<DigestLayout> => {
  const laid = content.groups.flatMap(({ organisations, entries }) =>
    entries.map((entry) => layOutEntry(entry, organisationsWords(organisations, naming), naming)),
  );
  const top = topOf(digest, content, naming);
  const bottom = bottomOf(digest, content, naming);
  const whole = atMost('ours.payload');
  const first = fill(laid, whole - sizeOf([...top.blocks, ...bottom.blocks]) - headingRoom, inChannel);
  const replies: LaidEntry[][] = [];
  let rest = laid.slice(first.length);
  while (rest.length > 0 && replies.length < messagesAtMost - 1) {
    const some = fill(rest, whole - 2 * headingRoom, rest.length);
    replies.push(some);
    rest = rest.slice(some.length);
  }
  const more = laid.length - first.length - rest.length;
  const notes = [
    ...(more === 0 ? [] : [digestPostWords.inThread(more)]),
    ...(rest.length === 0 ? [] : [digestPostWords.left(rest.length)]),
  ];
  return [
    {
      top,
      entries: first,
      foot: {
        blocks: [...noteBlocks(notes), ...bottom.blocks],
        lines: [...notes, ...bottom.lines],
      },
    },
    ...replies.map((some) => ({
      top: {
        blocks: [richText([section(words(digestPostWords.goOn, { italic: true }))])],
        lines: [digestPostWords.goOn],
      },
      entries: some,
      foot: { blocks: [], lines: [] },
    })),
  ];
};

/** As many whole releases as there is room for. */
const fill = (laid: readonly LaidEntry[], room: number, most: number): LaidEntry[] => {
  const taken: LaidEntry[] = [];
  let left = room;
  let blocks = atMost('message.blocks') - blocksKeptFree;
  for (const one of laid.slice(0, most)) {
    const own = blocksOf(one);
    const isHeaded = taken.at(-1)?.group !== one.group;
    const size = sizeOf(own) + (isHeaded ? sizeOf(headingBlocks(one.group)) : 0);
    const count = own.length + (isHeaded ? headingBlocks(one.group).length : 0);
    if (size > left || count > blocks) break;
    left -= size;
    blocks -= count;
    taken.push(one);
  }
  return taken;
};

const noteBlocks = (notes: readonly string[]): readonly Block[] =>
  notes.length === 0 ? [] : [richText([section(words(notes.join(' '), { italic: true }))])];

const topOf = (digest: Digest, content: DigestContent, naming: Naming): Laid => {
  const { window, isLate, subscription } = digest;
  const entries = content.groups.flatMap((group) => group.entries);
  const headline = digestHeadline(
    {
      added: entries.filter(({ news }) => news === 'new').length,
      amended: entries.filter(({ news }) => news === 'amended').length,
      groups: content.groups,
      kinds: sumOf(entries.map(({ kinds }) => kinds)),
      gone: content.gone,
    },
    isLate,
    naming,
  );
  const when = windowSentence(window, subscription.when.zone, isLate);
  return {
    blocks: [richText([section(words(clip(headline, lineAtMost), { bold: true }), words(`\n${when}`))])],
    lines: [clip(headline, lineAtMost), when],
  };
};

const sumOf = (all: readonly ReadonlyMap<FindingKind, number>[]): ReadonlyMap<FindingKind, number> => {
  const sum = new Map<FindingKind, number>();
  for (const kinds of all) for (const [kind, count] of kinds) sum.set(kind, (sum.get(kind) ?? 0) + count);
  return sum;
};

const bottomOf = ({ subscription }: Digest, { gone }: DigestContent, naming: Naming): Laid => {
  const lines = [
    ...(gone === 0 ? [] : [digestPostWords.gone(gone)]),
    clip(digestPostWords.why(selectionWords(subscription.what, naming)), lineAtMost),
  ];
  const { change, pause, less } = digestActions;
  const blocks: readonly Block[] = [
    { type: 'context', elements: [{ type: 'plain_text', text: lines.join(' '), emoji: false }] },
    {
      type: 'actions',
      elements: [
        button(change, digestPostWords.change, subscription.id),
        button(pause, digestPostWords.pause, subscription.id),
        button(less, digestPostWords.less, subscription.id),
      ],
    },
  ];
  return { lines, blocks };
};
