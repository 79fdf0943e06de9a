import type { Naming } from '../../copy/naming.ts';
import { plainAnswer } from '../../copy/plain-answer.ts';
import type { Answer } from '../../domain/answer.ts';
import { atMost, lengthOf } from '../limits.ts';
import { escapeMrkdwn } from '../mrkdwn.ts';

/** Characters. Below it no item fits, and what is left is what was understood and how much was looked at. */
const leastRoom = 600;
/** `&amp;` for `&`: the most that one character becomes. */
const mostEscaped = 5;

/**
 * The whole answer in plain words for `text`. Escaping makes it longer, so it is told to be shorter until it fits, and
 * leaves out whole items. Only what somebody typed can still be too long then, and is cut.
 */
export const fallbackText = (answer: Answer, naming: Naming): string => {
  const longest = atMost('message.text.whole');
  let plain = '';
  for (let room = longest; room >= leastRoom;) {
    plain = plainAnswer(answer, naming, room);
    const over = lengthOf(escapeMrkdwn(plain)) - longest;
    if (over <= 0) return escapeMrkdwn(plain);
    room -= Math.ceil(over / mostEscaped);
  }
  return cutEscaped(plain, longest);
};

/** Never inside an escape. */
const cutEscaped = (plain: string, longest: number): string => {
  let text = '';
  let length = 0;
  for (const character of plain) {
    const escaped = escapeMrkdwn(character);
    if (length + escaped.length > longest - 1) return `${text}…`;
    text += escaped;
    length += escaped.length;
  }
  return text;
};
