import type { RespondFn } from '@slack/bolt';
import { sentenceMessage } from '../blocks/sentence-message.ts';
import { respondPrivately } from '../posting.ts';
import { send } from '../send.ts';
import { errorFields } from '../trouble.ts';
import type { ListenerParts } from './listening.ts';

/** Says one sentence to whoever pressed a button; trouble is only logged, since there is nobody else to tell. */
export const tell = async (
  { log, wait }: ListenerParts['asking'],
  respond: RespondFn,
  sentence: string,
): Promise<void> => {
  try {
    await send(() => respondPrivately(respond)(sentenceMessage(sentence)), wait);
  } catch (error) {
    log.error(errorFields(error), 'nothing could be said');
  }
};
