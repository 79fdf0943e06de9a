import type { types } from '@slack/bolt';
import { remarkSentence } from '../../copy/headings.ts';
import type { Naming } from '../../copy/naming.ts';
import { headline, noteSentences } from '../../copy/sentences.ts';
import { sharedSentence } from '../../copy/slack-sentences.ts';
import { understoodWords } from '../../copy/understood.ts';
import type { Answer } from '../../domain/answer.ts';
import { atMost, lengthOf } from '../limits.ts';
import type { Showing } from './answer-message.ts';
import { clip, richText, section, words } from './rich-text.ts';

type Block = types.KnownBlock;

/** Characters of a line of ours, and how many there are. */
const lineAtMost = 400;
const linesAtMost = 10;
/** Characters, as JSON, of all that is said before the releases' own words: marks that JSON escapes count as many. */
const topAtMost = 4_500;

/** Who had it posted, by name, and what is to be said of the copy it was posted from. */
export const forewordOf = ({ sharedBy, note }: Showing): readonly Block[] => [
  ...(sharedBy === undefined ? [] : [quietly(clip(sharedSentence(sharedBy), lineAtMost))]),
  ...(note === undefined ? [] : [quietly(note)]),
];

/** The point, then what is to be known of the answer, then small how the question was read. */
export const topOf = (answer: Answer, naming: Naming): readonly Block[] => {
  const point = clip(headline(answer), lineAtMost);
  const remarks =
    answer.kind === 'found' ? answer.remarks.map((remark) => remarkSentence(remark, naming)) : [];
  const reading =
    answer.kind === 'help' || answer.kind === 'which-one'
      ? []
      : [`Read as: ${understoodWords(answer.question, naming)}`, ...noteSentences(answer.question)];
  let left = topAtMost - lengthOf(JSON.stringify(point));
  const whatFits = (lines: readonly string[], most: number): string => {
    const kept: string[] = [];
    let room = most;
    for (const line of lines.slice(0, linesAtMost)) {
      const clipped = clip(line, lineAtMost);
      const size = lengthOf(JSON.stringify(clipped));
      if (size > left || lengthOf(clipped) + 1 > room) break;
      left -= size;
      room -= lengthOf(clipped) + 1;
      kept.push(clipped);
    }
    return kept.join('\n');
  };
  // How it was read comes first: an answer to another question is worth nothing.
  const read = whatFits(reading, atMost('text-object'));
  const remarked = whatFits(remarks, atMost('ours.rich-text'));
  return [
    richText([section(words(point, { bold: true }), ...(remarked === '' ? [] : [words(`\n${remarked}`)]))]),
    ...(read === '' ? [] : [quietly(read)]),
  ];
};

/** Small and grey: what one may want to know and need not read. */
export const quietly = (text: string): Block => ({
  type: 'context',
  elements: [{ type: 'plain_text', text, emoji: false }],
});
