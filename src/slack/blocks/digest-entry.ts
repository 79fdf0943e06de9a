import type { types } from '@slack/bolt';
import type { DigestEntry } from '../../app/digest-content.ts';
import { publishedWords } from '../../copy/dates.ts';
import { digestPostWords, linesWords, matchedWords, newsWords } from '../../copy/digest-sentences.ts';
import { evidenceLabels, publisherWords, sourceWords, titleWords } from '../../copy/labels.ts';
import type { Naming } from '../../copy/naming.ts';
import type { Evidence } from '../../domain/answer.ts';
import type { Span } from '../../domain/span.ts';
import { lengthOf } from '../limits.ts';
import { type LaidEntry, type LaidPiece, sizeOf } from './digest-layout.ts';
import {
  type Above,
  everything,
  evidenceBlocks,
  labelsOf,
  sourceHeading,
  tooLongBlocks,
} from './evidence-blocks.ts';
import { clip, linked, richText, section, words } from './rich-text.ts';

type Block = types.KnownBlock;

/** Characters of a line of our own. */
const lineAtMost = 400;
const copiesAtMost = 3;
/** Characters, as JSON, of one release with its heading: the rest of the message is the top and the bottom. */
const entryAtMost = 9_500;

/** What it is and what is new about it, then its own words; what one message cannot hold is pointed to. */
export const layOutEntry = (entry: DigestEntry, group: string, naming: Naming): LaidEntry => {
  const { release, textHash } = entry;
  const facts = factsOf(entry, naming);
  const lines = [sourceWords(release), ...facts];
  if (entry.copies.length > 0)
    lines.push(`${digestPostWords.alsoIn}${entry.copies.map(titleWords).join('; ')}`);
  const pieces: [LaidPiece, ...LaidPiece[]] = [
    {
      releaseId: release.id,
      textHash,
      quoted: [],
      blocks: [richText([sourceHeading(release), section(words(facts.join('\n'))), ...copiesOf(entry)])],
      lines,
    },
  ];
  let left = entryAtMost - sizeOf(pieces.flatMap(({ blocks }) => blocks));
  const show = (title: string | null, evidence: Evidence, above: Above): void => {
    const label = title === null ? [] : [titled(title)];
    const own = [...label, ...evidenceBlocks(evidence, above, naming)];
    const pointed = [...label, ...tooLongBlocks(evidence, above, naming)];
    const blocks = [own, pointed].find((some) => sizeOf(some) <= left);
    if (blocks === undefined) return;
    left -= sizeOf(blocks);
    const source = above.source ? [sourceWords(evidence.release)] : [];
    const labels = above.labels ? evidenceLabels(evidence, naming) : [];
    const about = [...(title === null ? [] : [title]), ...source, ...labels].join(' · ');
    pieces.push({
      releaseId: evidence.release.id,
      textHash: evidence.spans[0].textHash,
      quoted: blocks === own ? spansOf(evidence).map((span) => span.words) : [],
      blocks,
      lines: [...(about === '' ? [] : [about]), ...(blocks === own ? [plainWords(evidence)] : [])],
    });
  };
  const unsourced = { ...everything, source: false };
  if (entry.strongest !== null) show(digestPostWords.strongest, entry.strongest, unsourced);
  if (entry.change !== null) show(digestPostWords.progress, entry.change, unsourced);
  if (entry.quotation !== null) show(digestPostWords.quotation, entry.quotation, unsourced);
  for (const [at, evidence] of entry.earlier.entries()) {
    const before = entry.earlier[at - 1];
    if (before === undefined) show(digestPostWords.earlier, evidence, everything);
    // One document's: what stands above the first of them holds for all.
    else
      show(null, evidence, {
        source: false,
        labels: labelsOf(before, naming) !== labelsOf(evidence, naming),
        leadIn: before.leadIn?.start !== evidence.leadIn?.start,
      });
  }
  return { group, pieces };
};

const titled = (title: string): Block => richText([section(words(title, { italic: true }))]);

const spansOf = ({ leadIn, spans }: Evidence): readonly Span[] => [
  ...(leadIn === null ? [] : [leadIn]),
  ...spans,
];

const plainWords = (evidence: Evidence): string =>
  `“${spansOf(evidence)
    .map((span) => span.words)
    .join(' ')}”`;

const factsOf = ({ news, isFurther, kinds, matched }: DigestEntry, naming: Naming): readonly string[] => {
  const lines = linesWords(kinds);
  const met = matchedWords(matched, naming);
  return [
    [newsWords(news, isFurther), ...(lines === '' ? [] : [lines])].join(' · '),
    ...(met === '' ? [] : [clip(digestPostWords.matched(met), lineAtMost / 2)]),
  ];
};

const copiesOf = ({ copies }: DigestEntry): readonly types.RichTextSection[] => {
  if (copies.length === 0) return [];
  const some = copies.slice(0, copiesAtMost);
  const more = copies.length - some.length;
  return [
    section(
      words(digestPostWords.alsoIn),
      ...some.flatMap(({ id, title, address, publisher, publishedOn }, at) => [
        ...(at === 0 ? [] : [words('; ')]),
        linked(clip(titleWords({ id, title }), lineAtMost / 4), shortAddress(address)),
        words(`, ${clip(publisherWords(publisher), lineAtMost / 4)}, ${publishedWords(publishedOn)}`),
      ]),
      ...(more === 0 ? [] : [words(`. ${digestPostWords.moreCopies(more)}`)]),
    ),
  ];
};

/** Of a copy only an address of the usual length: three long ones would push the words out. */
const shortAddress = (address: string | null): string | null =>
  address !== null && lengthOf(address) <= lineAtMost ? address : null;
