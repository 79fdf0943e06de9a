import type { types } from '@slack/bolt';
import { buttonWords } from '../../copy/slack-sentences.ts';
import type { Suggestion } from '../../domain/answer.ts';
import { lengthOf } from '../limits.ts';
import { button } from './answer-actions.ts';
import { plain } from './modal.ts';
import type { Room } from './page.ts';
import { writeReplay } from './replay.ts';
import { bullets, clip, richText, section, words } from './rich-text.ts';
import { whichOneAction } from './which-one-blocks.ts';

type Block = types.KnownBlock;

/** Characters of a suggestion's question and of what it is good for; and how many. */
const lineAtMost = 400;
const linesAtMost = 10;
/** Of those with a button each: a short list is chosen from. */
const askableAtMost = 5;

/** Characters of a list without its items, as JSON, with its introduction. */
const emptyList = 300;

/** As many questions to type as there is room for; nothing where there is none. */
export const suggestionBlocks = (
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

/** The same with a button beside each, whose answer takes the place of what is shown. */
export const askableBlocks = (
  introduction: string,
  suggestions: readonly Suggestion[],
  room: Room,
): readonly Block[] => {
  const rows: Block[] = [];
  let left = room.characters - emptyList;
  for (const [at, { label, ask }] of suggestions.slice(0, askableAtMost).entries()) {
    const value = writeReplay({ asked: { text: ask, command: null }, starts: [0] });
    const row: Block = {
      type: 'section',
      text: plain(`${clip(ask, lineAtMost)}\n${clip(label, lineAtMost)}`),
      ...(value === null ? {} : { accessory: button(`${whichOneAction}_${at + 1}`, buttonWords.ask, value) }),
    };
    left -= lengthOf(JSON.stringify(row)) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  return rows.length === 0 ? [] : [richText([section(words(introduction))]), ...rows];
};
