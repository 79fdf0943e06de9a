import type { types } from '@slack/bolt';
import { helpIntroduction, helpLines } from '../../copy/help-sentences.ts';
import type { Brevity } from '../../copy/labels.ts';
import type { Naming } from '../../copy/naming.ts';
import { coverageSentence, moreSentence, nearestIntroduction } from '../../copy/sentences.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Asked, Question } from '../../domain/question.ts';
import { atMost, lengthOf } from '../limits.ts';
import { actionIds, answerActions } from './answer-actions.ts';
import { forewordOf, quietly, topOf } from './answer-top.ts';
import { fallbackText } from './fallback-text.ts';
import type { Message } from './message.ts';
import { type Page, pageOf, type Room } from './page.ts';
import { richText, section, words } from './rich-text.ts';
import { askableBlocks, suggestionBlocks } from './suggestion-blocks.ts';
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
  const coverage = quietly(coverageSentence(answer.coverage));
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

const otherBlocks = (answer: Exclude<Answer, Found>, naming: Naming, room: Room): readonly Block[] => {
  switch (answer.kind) {
    case 'nothing-found':
      return askableBlocks(nearestIntroduction, answer.nearest, room);
    case 'explained':
      return pageOf([{ heading: null, evidence: answer.evidence }], 0, room, naming, {
        most: atMost('ours.list'),
        brevity: brevityOf(answer.question),
      }).blocks;
    case 'declined':
      return askableBlocks(nearestIntroduction, answer.instead, room);
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
          characters: room.characters - helpAtMost,
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
  const how = {
    most: atMost(['list', 'releases'].includes(answer.shape) ? 'ours.list' : 'ours.items'),
    brevity: brevityOf(answer.question),
  };
  let room: Room = { blocks: whole.blocks - 3, characters: whole.characters };
  for (;;) {
    const page = pageOf(sections, from, room, naming, how);
    const bottom = bottomOf(page);
    const over = sizeOf(page.blocks) + sizeOf(bottom) - whole.characters;
    if (over <= 0) return { middle: page.blocks, bottom, end: page.end };
    room = { blocks: room.blocks, characters: room.characters - over };
  }
};

/** Whom a question is about stands in its first lines; why something was inferred stands in its context. */
const brevityOf = ({ organisations }: Question): Brevity => ({
  hasReasons: false,
  about: organisations.length === 1 ? (organisations[0] ?? null) : null,
});

/** Pages that begin behind the last line, since there were more when the button was made, are none. */
const startsWithin = (starts: readonly number[], { sections }: Found): readonly number[] => {
  const available = sections.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const within = starts.filter((at) => at < available);
  return within.length === 0 ? [0] : within;
};

const leftBlock = (left: number): Block => richText([section(words(moreSentence(left), { italic: true }))]);

/** Characters, as JSON, of what help says of forms: whole lines of it. */
const helpAtMost = 3_000;
