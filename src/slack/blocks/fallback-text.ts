import type { Naming } from '../../copy/naming.ts';
import { plainAnswer } from '../../copy/plain-answer.ts';
import type { Answer } from '../../domain/answer.ts';
import { atMost, lengthOf } from '../limits.ts';
import { escapeMrkdwn } from '../mrkdwn.ts';

/** The whole answer in plain words for `text`. Escaping makes it longer, so it is told to be as much shorter. */
export const fallbackText = (answer: Answer, naming: Naming): string => {
  const longest = atMost('message.text.whole');
  let room = longest;
  for (;;) {
    const text = escapeMrkdwn(plainAnswer(answer, naming, room));
    const over = lengthOf(text) - longest;
    if (over <= 0) return text;
    room -= over;
  }
};
