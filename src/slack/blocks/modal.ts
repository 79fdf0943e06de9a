import type { types } from '@slack/bolt';
import { buttonWords } from '../../copy/slack-sentences.ts';
import { atMost } from '../limits.ts';
import { clip, richText, section, words } from './rich-text.ts';

/** A modal; with `submit`, one to be filled in and sent as `callbackId`. */
export const modal = (parts: {
  readonly title: string;
  readonly blocks: readonly types.KnownBlock[];
  readonly submit?: string;
  readonly callbackId?: string;
  readonly metadata?: string;
}): types.ModalView => ({
  type: 'modal',
  title: plain(clip(parts.title, atMost('view.title'))),
  close: plain(buttonWords.close),
  ...(parts.submit === undefined ? {} : { submit: plain(parts.submit) }),
  ...(parts.callbackId === undefined ? {} : { callback_id: parts.callbackId }),
  ...(parts.metadata === undefined ? {} : { private_metadata: parts.metadata }),
  blocks: [...parts.blocks],
});

/** One sentence alone, to be closed. */
export const sentenceView = (title: string, sentence: string): types.ModalView =>
  modal({ title, blocks: [richText([section(words(sentence))])] });

export const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });
