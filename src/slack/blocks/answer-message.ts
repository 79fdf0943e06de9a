import type { types } from '@slack/bolt';
import type { Naming } from '../../copy/naming.ts';
import {
  coverageSentence,
  headline,
  helpForms,
  helpIntroduction,
  moreSentence,
  nearestIntroduction,
  noteSentences,
} from '../../copy/sentences.ts';
import { understoodWords } from '../../copy/understood.ts';
import {
  type Answer,
  type Coverage,
  type Evidence,
  evidenceOf,
  type Suggestion,
} from '../../domain/answer.ts';
import { atMost, lengthOf } from '../limits.ts';
import { evidenceBlocks, labelsOf, tooLongBlocks } from './evidence-blocks.ts';
import type { Above } from './evidence-blocks.ts';
import { fallbackText } from './fallback-text.ts';
import type { Message } from './message.ts';
import { bullets, clip, richText, section, words } from './rich-text.ts';
import { choiceBlocks } from './which-one-blocks.ts';

type Block = types.KnownBlock;
type Found = Extract<Answer, { kind: 'found' }>;

/** Characters of what was understood, of each note on it, of a suggestion; and how many of the latter two. */
const lineAtMost = 400;
const linesAtMost = 10;

/** An answer as Slack shows it: the point first, the releases' words as quotes, how much was looked at. Never over a limit. */
export const answerMessage = (answer: Answer, naming: Naming): Message => ({
  blocks: [...topOf(answer, naming), ...middleOf(answer, naming), coverageBlock(answer.coverage)],
  text: fallbackText(answer, naming),
});

/** Blocks, and characters of JSON, that the blocks before and after leave for the middle. */
const roomBeside = (blocks: readonly Block[]): { readonly blocks: number; readonly characters: number } => ({
  blocks: atMost('message.blocks') - blocks.length,
  characters: atMost('ours.payload') - sizeOf(blocks),
});

const sizeOf = (blocks: readonly Block[]): number => lengthOf(JSON.stringify(blocks));

const topOf = (answer: Answer, naming: Naming): readonly Block[] => {
  const lines =
    answer.kind === 'help' || answer.kind === 'which-one'
      ? []
      : [`Read as: ${understoodWords(answer.question, naming)}`, ...noteSentences(answer.question)];
  const notes = lines.slice(0, linesAtMost).map((line) => `\n${clip(line, lineAtMost)}`);
  return [
    richText([
      section(
        words(clip(headline(answer), lineAtMost), { bold: true }),
        ...(notes.length === 0 ? [] : [words(notes.join(''))]),
      ),
    ]),
  ];
};

const middleOf = (answer: Answer, naming: Naming): readonly Block[] => {
  switch (answer.kind) {
    case 'found':
      return foundBlocks(answer, naming);
    case 'nothing-found':
      return answer.nearest.length === 0 ? [] : [suggestionBlock(nearestIntroduction, answer.nearest)];
    case 'explained':
      return answer.evidence.slice(0, atMost('ours.items')).flatMap((one) => {
        const whole = evidenceBlocks(one, everything, naming);
        return sizeOf(whole) <= atMost('ours.payload') / (2 * atMost('ours.items')) ? whole : [];
      });
    case 'declined':
      return answer.instead.length === 0 ? [] : [suggestionBlock(nearestIntroduction, answer.instead)];
    case 'which-one':
      return choiceBlocks(
        answer.problem.choices,
        roomBeside([...topOf(answer, naming), coverageBlock(answer.coverage)]).characters,
      );
    case 'help':
      return [
        ...(answer.examples.length === 0 ? [] : [suggestionBlock(helpIntroduction, answer.examples)]),
        richText([section(words(helpForms))]),
      ];
  }
};

/**
 * Items in their order, as many as fit whole; the rest is counted. Words too long for any message are pointed to. What
 * follows from the same release, is of the same kind and voice, or is led to by the same words, stands under the one
 * naming of that.
 */
const foundBlocks = (answer: Found, naming: Naming): readonly Block[] => {
  const frame = [...topOf(answer, naming), ...moreBlocks(answer.total), coverageBlock(answer.coverage)];
  const room = roomBeside(frame);
  const fits = (blocks: readonly Block[]): boolean =>
    blocks.length <= room.blocks && sizeOf(blocks) <= room.characters;
  const shown: Block[] = [];
  let count = 0;
  // The item before, while it is shown whole: what it says above itself holds for what follows.
  let before: Evidence | null = null;
  for (const evidence of evidenceOf(answer)) {
    if (count === atMost('ours.items')) break;
    const above = aboveOf(evidence, before, naming);
    const whole = evidenceBlocks(evidence, above, naming);
    const isWhole = fits(whole);
    const next = isWhole ? whole : tooLongBlocks(evidence, everything, naming);
    if (!fits([...shown, ...next])) break;
    shown.push(...next);
    before = isWhole ? evidence : null;
    count += 1;
  }
  return [...shown, ...moreBlocks(answer.total - count)];
};

const everything: Above = { source: true, labels: true, leadIn: true };

const aboveOf = (evidence: Evidence, before: Evidence | null, naming: Naming): Above => {
  if (before === null || before.release.id !== evidence.release.id) return everything;
  return {
    source: false,
    // Copies named below the item before end what its labels hold for.
    labels: before.alsoIn.length > 0 || labelsOf(before, naming) !== labelsOf(evidence, naming),
    leadIn: before.leadIn?.start !== evidence.leadIn?.start,
  };
};

const moreBlocks = (left: number): readonly Block[] =>
  left > 0 ? [richText([section(words(moreSentence(left), { italic: true }))])] : [];

const suggestionBlock = (introduction: string, suggestions: readonly Suggestion[]): Block =>
  richText([
    section(words(introduction)),
    bullets(
      suggestions
        .slice(0, linesAtMost)
        .map(({ label, ask }) =>
          section(words(clip(ask, lineAtMost), { code: true }), words(` ${clip(label, lineAtMost)}`)),
        ),
    ),
  ]);

const coverageBlock = (coverage: Coverage): Block => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: coverageSentence(coverage), emoji: false }],
});
