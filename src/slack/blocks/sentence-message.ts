import { escapeMrkdwn } from '../mrkdwn.ts';
import type { Message } from './message.ts';
import { richText, section, words } from './rich-text.ts';

/** A fixed sentence alone. */
export const sentenceMessage = (sentence: string): Message => ({
  blocks: [richText([section(words(sentence))])],
  text: escapeMrkdwn(sentence),
});
