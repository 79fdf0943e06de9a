import type { types } from '@slack/bolt';
import { z } from 'zod';
import { typeInstead } from '../../copy/slack-sentences.ts';
import type { Asked, Choice } from '../../domain/question.ts';
import { commandNames } from '../../domain/question.ts';
import { atMost, lengthOf } from '../limits.ts';
import { bullets, clip, richText, section, words } from './rich-text.ts';

/** Stable: buttons of old messages carry them. Slack wants each unique within its block, so a number follows. */
export const whichOneAction = 'which_one';
export const whichOneActionId = new RegExp(`^${whichOneAction}_\\d+$`);

const carried = z.object({ text: z.string(), command: z.enum(commandNames).nullable() });

/** The question a button stands for. Null for a value that this version did not write. */
export const parseChoice = (value: string | undefined): Asked | null => {
  if (value === undefined) return null;
  try {
    const parsed = carried.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

const buttonOf = (choice: Choice, at: number): types.Button => ({
  type: 'button',
  action_id: `${whichOneAction}_${at + 1}`,
  text: { type: 'plain_text', text: clip(choice.label, atMost('button.text')), emoji: false },
  value: JSON.stringify({ text: choice.asked.text, command: choice.asked.command }),
});

/** One button a choice; a choice whose question is too long for a button says what to type. `room` in characters of JSON. */
export const choiceBlocks = (choices: readonly Choice[], room: number): readonly types.KnownBlock[] => {
  const buttons: types.Button[] = [];
  const typed: types.RichTextSection[] = [];
  let left = room - 300;
  for (const [at, choice] of choices.entries()) {
    const button = buttonOf(choice, at);
    const size = lengthOf(JSON.stringify(button)) + 1;
    const isCarried = lengthOf(button.value ?? '') <= atMost('button.value') && size <= left;
    if (isCarried && buttons.length < atMost('actions.elements')) {
      buttons.push(button);
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
