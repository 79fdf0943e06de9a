import type { types } from '@slack/bolt';
import { typeInstead } from '../../copy/slack-sentences.ts';
import type { Choice } from '../../domain/question.ts';
import { atMost, lengthOf } from '../limits.ts';
import { button } from './answer-actions.ts';
import { writeReplay } from './replay.ts';
import { bullets, clip, richText, section, words } from './rich-text.ts';

/** Stable: buttons of old messages carry them. Slack wants each unique within its block, so a number follows. */
export const whichOneAction = 'which_one';
export const whichOneActionId = new RegExp(`^${whichOneAction}_\\d+$`);

const buttonOf = (choice: Choice, at: number): types.Button | null => {
  const value = writeReplay({ asked: choice.asked, starts: [0] });
  return value === null
    ? null
    : button(`${whichOneAction}_${at + 1}`, clip(choice.label, atMost('button.text')), value);
};

/** One button a choice; a choice whose question is too long for a button says what to type. `room` in characters of JSON. */
export const choiceBlocks = (choices: readonly Choice[], room: number): readonly types.KnownBlock[] => {
  const buttons: types.Button[] = [];
  const typed: types.RichTextSection[] = [];
  let left = room - 300;
  for (const [at, choice] of choices.entries()) {
    const carrying = buttonOf(choice, at);
    const size = lengthOf(JSON.stringify(carrying)) + 1;
    if (carrying !== null && size <= left && buttons.length < atMost('actions.elements')) {
      buttons.push(carrying);
      left -= size;
    } else {
      const { command, text } = choice.asked;
      const ask = clip(`${command === null ? '' : `/${command} `}${text}`, 300);
      const item = section(words(`${clip(choice.label, 300)}. ${typeInstead(ask)}`));
      const itemSize = lengthOf(JSON.stringify(item)) + 1;
      if (itemSize > left) break;
      typed.push(item);
      left -= itemSize;
    }
  }
  return [
    ...(buttons.length === 0 ? [] : [{ type: 'actions' as const, elements: buttons }]),
    ...(typed.length === 0 ? [] : [richText([bullets(typed)])]),
  ];
};
