import type { types } from '@slack/bolt';
import type { Corpus } from '../../app/corpus.ts';
import { digestContent } from '../../app/digest-content.ts';
import type { ReleaseNow } from '../../app/publisher.ts';
import { correctionWords, dayWords } from '../../copy/correction-sentences.ts';
import type { Naming } from '../../copy/naming.ts';
import type { Digest, DigestItem } from '../../domain/digest.ts';
import { isNonEmpty } from '../../domain/known.ts';
import { atMost } from '../limits.ts';
import { layOutEntry } from './digest-entry.ts';
import { type DigestLayout, type LaidEntry, type LaidPiece, messageOf, sizeOf } from './digest-layout.ts';
import { richText, section, words } from './rich-text.ts';

type Changes = ReadonlyMap<string, ReleaseNow>;
type Reading = Pick<Corpus, 'inFull' | 'before' | 'answerer'>;

/**
 * The messages of a digest as they have to look by what has become of releases that they quote; null for one that stays
 * as it is. What does not hold any more is never exchanged in silence: each release that changed says so and when, and
 * the first message counts them. Null in all where the corpus holds another text of an amended release.
 */
export const correctDigest = (
  layouts: readonly DigestLayout[],
  digest: Digest,
  changes: Changes,
  corpus: Reading,
): readonly (DigestLayout | null)[] | null => {
  const isBehind = [...changes].some(
    ([id, now]) => now.kind === 'amended' && corpus.inFull(id)?.textHash !== now.textHash,
  );
  if (isBehind) return null;
  const { zone } = digest.subscription.when;
  const correct = (entry: LaidEntry, isShort: boolean): LaidEntry =>
    correctEntry(entry, { digest, changes, corpus, zone, isShort });
  const isShown = ({ entries }: DigestLayout): boolean =>
    entries.some(({ pieces }) => pieces.some(({ releaseId }) => changes.has(releaseId)));
  const notes = noteOf(layouts, changes);
  return layouts.map((layout, part) => {
    if (notes === null || (part > 0 && !isShown(layout))) return null;
    const top =
      part > 0
        ? layout.top
        : { blocks: [...layout.top.blocks, note(notes)], lines: [...layout.top.lines, notes] };
    const whole = { ...layout, top, entries: layout.entries.map((one) => correct(one, false)) };
    // New words that are longer than the old ones must not break the message: then the source is pointed to.
    return fits(whole) ? whole : { ...whole, entries: layout.entries.map((one) => correct(one, true)) };
  });
};

const fits = (layout: DigestLayout): boolean => {
  const { blocks } = messageOf(layout);
  return blocks.length <= atMost('message.blocks') && sizeOf(blocks) <= atMost('ours.payload');
};

/** How many releases have changed, whichever message they are in; null where no message shows one. */
const noteOf = (layouts: readonly DigestLayout[], changes: Changes): string | null => {
  const shown = new Set(
    layouts.flatMap(({ entries }) =>
      entries.flatMap(({ pieces }) => pieces.map(({ releaseId }) => releaseId)),
    ),
  );
  const kinds = [...changes].flatMap(([id, { kind }]) => (shown.has(id) ? [kind] : []));
  const many = (kind: ReleaseNow['kind']): number => kinds.filter((one) => one === kind).length;
  return kinds.length === 0
    ? null
    : correctionWords.changed(many('amended'), many('withdrawn'), many('returned'));
};

const note = (sentence: string): types.RichTextBlock => richText([section(words(sentence, { bold: true }))]);

interface Correcting {
  readonly digest: Digest;
  readonly changes: Changes;
  readonly corpus: Reading;
  readonly zone: string;
  /** No new words and fewer of our own: they do not fit. */
  readonly isShort: boolean;
}

const correctEntry = (entry: LaidEntry, correcting: Correcting): LaidEntry => {
  const { changes } = correcting;
  const [heading, ...others] = entry.pieces;
  const own = others.filter(({ releaseId }) => releaseId === heading.releaseId);
  const quoted = others.filter(({ releaseId }) => releaseId !== heading.releaseId);
  const now = changes.get(heading.releaseId);
  const mine =
    now === undefined ? ([heading, ...own] as const) : correctOwn(entry, heading, own, now, correcting);
  const [first, ...rest] = mine;
  return { group: entry.group, pieces: [first, ...rest, ...correctQuoted(quoted, correcting)] };
};

type Pieces = readonly [LaidPiece, ...LaidPiece[]];

/** The release's own heading and words. */
const correctOwn = (
  { group }: LaidEntry,
  heading: LaidPiece,
  own: readonly LaidPiece[],
  now: ReleaseNow,
  { digest, corpus, zone, isShort }: Correcting,
): Pieces => {
  const when = dayWords(now.at, zone);
  if (now.kind === 'withdrawn') return [withLabel(struck(heading), correctionWords.withdrawn(when))];
  if (now.kind === 'returned')
    return [withLabel(heading, correctionWords[isShort ? 'returnedBriefly' : 'returned'](when)), ...own];
  if (stillStands(own, corpus))
    return [
      withLabel(heading, correctionWords[isShort ? 'amendedBriefly' : 'amendedElsewhere'](when)),
      ...own,
    ];
  if (now.entry === null) return [withLabel(heading, correctionWords.amendedAway(when))];
  const laid = isShort ? null : layOutAmended(now.entry, digest, corpus, group, corpus.answerer.naming);
  if (laid === null) return [withLabel(heading, correctionWords.amendedTooLong(when))];
  const [head, ...rest] = laid.pieces;
  return [
    withLabel(head, correctionWords.amended(when)),
    // What an earlier document said stands there already.
    ...rest.filter(({ releaseId }) => releaseId === heading.releaseId),
  ];
};

/** What the release has to say now, as a digest would lay it out. */
const layOutAmended = (
  item: DigestItem,
  digest: Digest,
  corpus: Reading,
  group: string,
  naming: Naming,
): LaidEntry | null => {
  const items = [item];
  if (!isNonEmpty(items)) return null;
  const [first] = digestContent({ ...digest, items }, corpus).groups.flatMap(({ entries }) => entries);
  return first === undefined ? null : layOutEntry(first, group, naming);
};

/** Words of earlier documents, quoted beside what is new. */
const correctQuoted = (
  pieces: readonly LaidPiece[],
  { changes, corpus, zone }: Correcting,
): readonly LaidPiece[] =>
  pieces.flatMap((piece, at) => {
    const now = changes.get(piece.releaseId);
    if (now === undefined) return [piece];
    const isFirst = pieces[at - 1]?.releaseId !== piece.releaseId;
    const when = dayWords(now.at, zone);
    if (now.kind === 'returned') return [piece];
    if (now.kind === 'withdrawn')
      return isFirst ? [instead(piece, correctionWords.earlierWithdrawn(when))] : [];
    const together = pieces.filter(({ releaseId }) => releaseId === piece.releaseId);
    if (stillStands(together, corpus)) return [piece];
    return isFirst ? [instead(piece, correctionWords.earlierAmended(when))] : [];
  });

const stillStands = (pieces: readonly LaidPiece[], corpus: Reading): boolean =>
  pieces.every(({ releaseId, quoted }) => {
    const text = corpus.inFull(releaseId)?.text ?? '';
    return quoted.every((one) => text.includes(one));
  });

const instead = (piece: LaidPiece, sentence: string): LaidPiece => ({
  ...piece,
  quoted: [],
  blocks: [richText([section(words(sentence, { italic: true }))])],
  lines: [sentence],
});

/** Under the heading's own lines, in its block: a message has room for few more. */
const withLabel = (piece: LaidPiece, sentence: string): LaidPiece => {
  const [first, ...rest] = piece.blocks;
  const label = section(words(sentence, { bold: true }));
  return {
    ...piece,
    blocks:
      first?.type === 'rich_text'
        ? [richText([...first.elements, label]), ...rest]
        : [...piece.blocks, richText([label])],
    lines: [...piece.lines, sentence],
  };
};

/** The title alone, struck through. */
const struck = (heading: LaidPiece): LaidPiece => {
  const [first] = heading.blocks;
  const source = first?.type === 'rich_text' ? first.elements[0] : undefined;
  if (source?.type !== 'rich_text_section') return heading;
  const elements = source.elements.map((element) =>
    element.type === 'text' || element.type === 'link' || element.type === 'date'
      ? { ...element, style: { ...element.style, strike: true } }
      : element,
  );
  return { ...heading, blocks: [richText([section(...elements)])], lines: heading.lines.slice(0, 1) };
};
