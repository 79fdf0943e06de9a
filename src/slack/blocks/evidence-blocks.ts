import type { types } from '@slack/bolt';
import { dateWords, inferredMark, publishedWords } from '../../copy/dates.ts';
import {
  type Brevity,
  evidenceLabels,
  publisherWords,
  sourceWords,
  titleWords,
  wholeLabels,
} from '../../copy/labels.ts';
import type { Naming } from '../../copy/naming.ts';
import { wordsTooLong } from '../../copy/slack-sentences.ts';
import type { Evidence } from '../../domain/answer.ts';
import type { ReleaseReference } from '../../domain/release.ts';
import { atMost, lengthOf } from '../limits.ts';
import { clip, dated, linked, quote, richText, section, words } from './rich-text.ts';
import { splitWords } from './split-words.ts';

/** Characters. Labels are clipped with `…` so that a strange one cannot push the words out; words never are. */
const titleAtMost = 300;
const labelsAtMost = 700;
/** Copies of the same words named one by one; more are counted. */
const copiesAtMost = 3;

/** Title linked to its source, publisher, date: said once above all that follows from the same release. */
export const sourceHeading = (release: ReleaseReference): types.RichTextSection =>
  section(
    linked(titleWords(release), release.address, { bold: true }),
    words(`\n${clip(publisherWords(release.publisher), titleAtMost)}, `),
    ...publishedOn(release.publishedOn),
  );

/** Inferred is said beside the date, never left out. */
const publishedOn = (published: ReleaseReference['publishedOn']): readonly types.RichTextElement[] =>
  published.value === null
    ? [words(publishedWords(published))]
    : [
        dated(published.value, dateWords(published.value)),
        ...(published.certainty === 'inferred' ? [words(inferredMark)] : []),
      ];

/** What stands above an item, and is left out where it stands above it already. */
export interface Above {
  readonly source: boolean;
  readonly labels: boolean;
  readonly leadIn: boolean;
}

export const everything: Above = { source: true, labels: true, leadIn: true };

/** What it is and whose: its kind, its speaker, about whom, what to beware of. Equal labels need saying once. */
export const labelsOf = (evidence: Evidence, naming: Naming, brevity: Brevity = wholeLabels): string =>
  clip(evidenceLabels(evidence, naming, brevity).join(' · '), labelsAtMost);

/** The source, what it is and whose, then the release's own words. */
export const evidenceBlocks = (
  evidence: Evidence,
  above: Above,
  naming: Naming,
  brevity: Brevity = wholeLabels,
): readonly types.RichTextBlock[] => {
  const [first, ...others] = quotesOf(evidence, above.leadIn);
  const opening = [...openingOf(evidence, above, naming, brevity), ...(first === undefined ? [] : [first])];
  const closing = copiesOf(evidence);
  if (others.length === 0) return [richText([...opening, ...closing])];
  return [
    richText(opening),
    ...others.map((one, at) => richText(at === others.length - 1 ? [one, ...closing] : [one])),
  ];
};

/** The same without the words, for words that no single message can hold. */
export const tooLongBlocks = (
  evidence: Evidence,
  above: Above,
  naming: Naming,
  brevity: Brevity = wholeLabels,
): readonly types.RichTextBlock[] => {
  const length = evidence.spans.reduce((sum, span) => sum + lengthOf(span.words), 0);
  return [richText([...openingOf(evidence, above, naming, brevity), section(words(wordsTooLong(length)))])];
};

const openingOf = (
  evidence: Evidence,
  above: Above,
  naming: Naming,
  brevity: Brevity,
): readonly types.RichTextSection[] => {
  const labels = labelsOf(evidence, naming, brevity);
  return [
    ...(above.source ? [sourceHeading(evidence.release)] : []),
    ...(above.labels && labels !== '' ? [section(words(labels))] : []),
  ];
};

/** One quote for all its paragraphs, or several when they are longer than one block should hold. */
const quotesOf = (evidence: Evidence, hasLeadIn: boolean): readonly types.RichTextQuote[] => {
  const longest = atMost('ours.rich-text');
  const paragraphs = [
    ...(evidence.leadIn === null || !hasLeadIn ? [] : [{ text: evidence.leadIn.words, isLeadIn: true }]),
    ...evidence.spans.map((span) => ({ text: span.words, isLeadIn: false })),
  ];
  const quotes: types.RichTextElement[][] = [[]];
  let used = 0;
  let isLed = false;
  for (const { text, isLeadIn } of paragraphs) {
    for (const [at, piece] of splitWords(text, longest).entries()) {
      const isFull = used > 0 && used + lengthOf(piece) > longest;
      if (isFull) {
        quotes.push([]);
        used = 0;
      }
      const current = quotes.at(-1) ?? [];
      // A lead-in stands elsewhere in the release than the item it leads to: set apart by its slant.
      if (at === 0 && current.length > 0) current.push(words(isLed ? '\n' : '\n\n'));
      isLed = isLeadIn;
      current.push(isLeadIn ? words(piece, { italic: true }) : words(piece));
      used += lengthOf(piece) + 2;
    }
  }
  return quotes.map(quote);
};

const copiesOf = (evidence: Evidence): readonly types.RichTextSection[] => {
  const copies = evidence.alsoIn.slice(0, copiesAtMost);
  const more = evidence.alsoIn.length - copies.length;
  const named = copies.flatMap((release) => [
    words('Also in: '),
    linked(clip(sourceWords(release), titleAtMost), release.address),
    words('\n'),
  ]);
  if (more > 0) named.push(words(`Also in ${more} more.`));
  return named.length === 0 ? [] : [section(...named)];
};
