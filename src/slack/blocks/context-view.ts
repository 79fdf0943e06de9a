import type { types } from '@slack/bolt';
import type { FoundAgain } from '../../app/corpus.ts';
import type { Naming } from '../../copy/naming.ts';
import {
  aroundWords,
  buttonWords,
  changedSince,
  contextTitle,
  gone,
  whySentence,
} from '../../copy/slack-sentences.ts';
import type { Evidence } from '../../domain/answer.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { atMost } from '../limits.ts';
import { button } from './answer-actions.ts';
import { labelsOf, sourceHeading } from './evidence-blocks.ts';
import { writePlace } from './evidence-option.ts';
import { placeOf } from '../../app/corpus.ts';
import { modal } from './modal.ts';
import { quote, richText, section, words } from './rich-text.ts';
import { splitWords } from './split-words.ts';

export const citationActionId = 'citation_wrong';

/** The words where they stand, in bold, with the paragraphs around them; why they were read so; where they come from. */
export const contextView = (found: FoundAgain, naming: Naming): types.ModalView => {
  switch (found.kind) {
    case 'gone':
      return modal({ title: contextTitle, blocks: [richText([section(words(gone))])] });
    case 'changed':
      return modal({
        title: contextTitle,
        blocks: [richText([sourceHeading(found.release)]), richText([section(words(changedSince))])],
      });
    case 'here': {
      const { evidence, context } = found;
      const paragraphs = [
        ...(context.before === null ? [] : [context.before]),
        ...context.around,
        ...(context.after === null ? [] : [context.after]),
      ].flatMap((span) => paragraphBlocks(span, evidence));
      return modal({
        title: contextTitle,
        blocks: [
          richText([sourceHeading(evidence.release), section(words(labelsOf(evidence, naming)))]),
          // Room for what stands before and after.
          ...paragraphs.slice(0, atMost('modal.blocks') - 4),
          { type: 'context', elements: [{ type: 'plain_text', text: aroundWords, emoji: false }] },
          richText([section(words(whySentence(evidence.rule, evidence.trigger?.words ?? null)))]),
          {
            type: 'actions',
            elements: [button(citationActionId, buttonWords.citation, writePlace(placeOf(evidence)))],
          },
        ],
      });
    }
  }
};

/** One printed paragraph as a quote, what was shown of it in bold; several blocks where it is longer than one should be. */
const paragraphBlocks = (paragraph: Span, evidence: Evidence): readonly types.RichTextBlock[] => {
  const blocks: types.RichTextElement[][] = [[]];
  let used = 0;
  for (const { text, isShown } of piecesOf(paragraph, evidence.spans)) {
    for (const piece of splitWords(text, atMost('ours.rich-text'))) {
      if (used > 0 && used + piece.length > atMost('ours.rich-text')) {
        blocks.push([]);
        used = 0;
      }
      blocks.at(-1)?.push(isShown ? words(piece, { bold: true }) : words(piece));
      used += piece.length;
    }
  }
  return blocks.filter((elements) => elements.length > 0).map((elements) => richText([quote(elements)]));
};

const piecesOf = (
  paragraph: Span,
  spans: readonly Span[],
): readonly { readonly text: string; readonly isShown: boolean }[] => {
  const pieces: { text: string; isShown: boolean }[] = [];
  let at = paragraph.start;
  const cut = (to: number, isShown: boolean): void => {
    if (to > at)
      pieces.push({ text: paragraph.words.slice(at - paragraph.start, to - paragraph.start), isShown });
    at = Math.max(at, to);
  };
  for (const span of spans.filter((one) => overlaps(one, paragraph)).toSorted((a, b) => a.start - b.start)) {
    cut(Math.max(paragraph.start, span.start), false);
    cut(Math.min(paragraph.end, span.end), true);
  }
  cut(paragraph.end, false);
  return pieces;
};
