import type { types } from '@slack/bolt';
import { remarkSentence } from '../../copy/headings.ts';
import { helpIntroduction, helpLines } from '../../copy/help-sentences.ts';
import type { Naming } from '../../copy/naming.ts';
import {
  coverageSentence,
  headline,
  moreSentence,
  nearestIntroduction,
  noteSentences,
} from '../../copy/sentences.ts';
import { sharedSentence } from '../../copy/slack-sentences.ts';
import { understoodWords } from '../../copy/understood.ts';
import type { Answer, Coverage, Suggestion } from '../../domain/answer.ts';
import type { Asked, Question } from '../../domain/question.ts';
import { atMost, lengthOf } from '../limits.ts';
import { actionIds, answerActions } from './answer-actions.ts';
import { fallbackText } from './fallback-text.ts';
import type { Message } from './message.ts';
import { type Page, pageOf, type Room } from './page.ts';
import { bullets, clip, richText, section, words } from './rich-text.ts';
import { choiceBlocks } from './which-one-blocks.ts';

type Block = types.KnownBlock;
type Found = Extract<Answer, { kind: 'found' }>;

/** Where and how an answer is shown. */
export interface Showing {
  /** What its buttons ask again; null where no line can say it. The question as it was typed unless given. */
  readonly again?: Asked | null;
  /** Places in the answer where its pages begin, the one to show last: `[0]` is the first page. */
  readonly starts: readonly number[];
  /** Only what one person alone sees can be shared with the rest. */
  readonly canShare: boolean;
  /** In a modal; else in a message. */
  readonly inModal?: boolean;
  /** Name of who had it posted for everybody: as words, since a mention would notify. */
  readonly sharedBy?: string;
  /** A sentence of ours above it. */
  readonly note?: string;
}

export const toEverybody: Showing = { starts: [0], canShare: false };
export const toAsker: Showing = { starts: [0], canShare: true };

/** Characters of what was understood, of each note on it, of a suggestion; and how many of the latter two. */
const lineAtMost = 400;
const linesAtMost = 10;
/** Characters, as JSON, of all that is said before the releases' own words: marks that JSON escapes count as many. */
const topAtMost = 4_500;

/** An answer as Slack shows it: the point first, the releases' words as quotes, how much was looked at. Never over a limit. */
export const answerMessage = (
  answer: Answer,
  naming: Naming,
  showing: Showing = toEverybody,
): AnswerMessage => ({
  ...laidOut(answer, naming, showing),
  text: fallbackText(answer, naming),
});

export interface AnswerMessage extends Message {
  /** Lines of the answer on this page and those before it. */
  readonly end: number;
}

/** The same for a modal. */
export const answerBlocks = (answer: Answer, naming: Naming, showing: Showing): readonly Block[] =>
  laidOut(answer, naming, showing).blocks;

const laidOut = (
  answer: Answer,
  naming: Naming,
  showing: Showing,
): { readonly blocks: readonly Block[]; readonly end: number } => {
  const top = [...forewordOf(showing), ...topOf(answer, naming)];
  const coverage = coverageBlock(answer.coverage);
  const beside = [...top, coverage];
  if (answer.kind !== 'found')
    return { blocks: [...top, ...otherBlocks(answer, naming, roomBeside(beside)), coverage], end: 0 };
  const { middle, bottom, end } = foundBlocks(answer, naming, showing, beside);
  return { blocks: [...top, ...middle, coverage, ...bottom], end };
};

/** A modal would hold twice the blocks and far more letters, but nobody reads more of them at once. */
const roomBeside = (blocks: readonly Block[]): Room => ({
  blocks: atMost('message.blocks') - blocks.length,
  characters: atMost('ours.payload') - sizeOf(blocks),
});

const sizeOf = (blocks: readonly Block[]): number => lengthOf(JSON.stringify(blocks));

/** Who had it posted, by name, and what is to be said of the copy it was posted from. */
const forewordOf = ({ sharedBy, note }: Showing): readonly Block[] => [
  ...(sharedBy === undefined
    ? []
    : [richText([section(words(clip(sharedSentence(sharedBy), lineAtMost), { italic: true }))])]),
  ...(note === undefined ? [] : [richText([section(words(note, { italic: true }))])]),
];

const topOf = (answer: Answer, naming: Naming): readonly Block[] => {
  const lines = [
    ...(answer.kind === 'help' || answer.kind === 'which-one'
      ? []
      : [`Read as: ${understoodWords(answer.question, naming)}`, ...noteSentences(answer.question)]),
    ...(answer.kind === 'found' ? answer.remarks.map((remark) => remarkSentence(remark, naming)) : []),
  ];
  const notes: string[] = [];
  let left = topAtMost - lengthOf(JSON.stringify(clip(headline(answer), lineAtMost)));
  for (const line of lines.slice(0, linesAtMost)) {
    const note = `\n${clip(line, lineAtMost)}`;
    left -= lengthOf(JSON.stringify(note));
    if (left < 0) break;
    notes.push(note);
  }
  return [
    richText([
      section(
        words(clip(headline(answer), lineAtMost), { bold: true }),
        ...(notes.length === 0 ? [] : [words(notes.join(''))]),
      ),
    ]),
  ];
};

const otherBlocks = (answer: Exclude<Answer, Found>, naming: Naming, room: Room): readonly Block[] => {
  switch (answer.kind) {
    case 'nothing-found':
      return suggestionBlocks(nearestIntroduction, answer.nearest, room);
    case 'explained':
      return pageOf([{ heading: null, evidence: answer.evidence }], 0, room, naming).blocks;
    case 'declined':
      return suggestionBlocks(nearestIntroduction, answer.instead, room);
    case 'which-one':
      return choiceBlocks(answer.problem.choices, room.characters);
    case 'help': {
      const lines: string[] = [];
      let left = helpAtMost;
      for (const line of helpLines(answer)) {
        left -= lengthOf(JSON.stringify(line)) + 2;
        if (left < 0) break;
        lines.push(line);
      }
      return [
        ...suggestionBlocks(helpIntroduction(answer), answer.examples, {
          ...room,
          // What follows it takes some.
          characters: room.characters - helpAtMost - emptyList,
        }),
        ...(lines.length === 0 ? [] : [richText([section(words(lines.join('\n')))])]),
      ];
    }
  }
};

const canFollow = ({ organisations, topics, programmes }: Question): boolean =>
  organisations.length + topics.length + programmes.length > 0;

/** The items of the page, and what is under them to press; where the buttons cannot be, a sentence says what is left. */
const foundBlocks = (
  answer: Found,
  naming: Naming,
  showing: Showing,
  beside: readonly Block[],
): { readonly middle: readonly Block[]; readonly bottom: readonly Block[]; readonly end: number } => {
  const again = showing.again === undefined ? answer.question.asked : showing.again;
  const starts = startsWithin(showing.starts, answer);
  const from = starts.at(-1) ?? 0;
  const bottomOf = (page: Page): readonly Block[] => {
    const left = answer.total - page.end;
    const hasMore = page.end < page.available;
    const actions = answerActions({
      replay: again === null ? null : { asked: again, starts },
      shown: page.shown,
      next: hasMore ? page.end : null,
      left,
      canShare: showing.canShare,
      inModal: showing.inModal === true,
      canFollow: canFollow(answer.question),
    });
    const canTurn = actions.some(
      (block) => block.type === 'actions' && block.elements.some((one) => one.action_id === actionIds.more),
    );
    const isCounted = left > 0 && !canTurn;
    return [...(isCounted ? [leftBlock(left)] : []), ...actions];
  };
  // The buttons grow with the lines shown, so that room for them is found by trying.
  const sections = answer.sections.map(({ heading, evidence }) => ({ heading, evidence }));
  const whole = roomBeside(beside);
  let room: Room = { blocks: whole.blocks - 3, characters: whole.characters };
  for (;;) {
    const page = pageOf(sections, from, room, naming);
    const bottom = bottomOf(page);
    const over = sizeOf(page.blocks) + sizeOf(bottom) - whole.characters;
    if (over <= 0) return { middle: page.blocks, bottom, end: page.end };
    room = { blocks: room.blocks, characters: room.characters - over };
  }
};

/** Pages that begin behind the last line, since there were more when the button was made, are none. */
const startsWithin = (starts: readonly number[], { sections }: Found): readonly number[] => {
  const available = sections.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const within = starts.filter((at) => at < available);
  return within.length === 0 ? [0] : within;
};

const leftBlock = (left: number): Block => richText([section(words(moreSentence(left), { italic: true }))]);

/** As many suggestions as there is room for; nothing where there is none. */
const suggestionBlocks = (
  introduction: string,
  suggestions: readonly Suggestion[],
  room: Room,
): readonly Block[] => {
  const items: types.RichTextSection[] = [];
  let left = room.characters - emptyList;
  for (const { label, ask } of suggestions.slice(0, linesAtMost)) {
    const item = section(words(clip(ask, lineAtMost), { code: true }), words(` ${clip(label, lineAtMost)}`));
    left -= lengthOf(JSON.stringify(item)) + 1;
    if (left < 0) break;
    items.push(item);
  }
  return items.length === 0 ? [] : [richText([section(words(introduction)), bullets(items)])];
};

/** Characters, as JSON, of what help says of forms: whole lines of it. */
const helpAtMost = 3_000;

/** Characters of a list without its items, as JSON, with its introduction. */
const emptyList = 300;

const coverageBlock = (coverage: Coverage): Block => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: coverageSentence(coverage), emoji: false }],
});
