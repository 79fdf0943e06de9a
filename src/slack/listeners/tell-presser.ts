import type { BlockAction, RespondFn, webApi } from '@slack/bolt';
import { answerTitle } from '../../copy/slack-sentences.ts';
import { sentenceView } from '../blocks/modal.ts';
import { errorFields } from '../trouble.ts';
import type { ListenerParts } from './listening.ts';
import { tell } from './tell.ts';

/** What came with a press. Slack gives no response_url for one in a view, and Bolt no `respond` then. */
export interface Press {
  readonly body: BlockAction;
  readonly respond: RespondFn | undefined;
  readonly client: webApi.WebClient;
}

/** Says one sentence to whoever pressed something: under a message to them alone, over a modal or Home in a modal. */
export const tellPresser = async (
  asking: ListenerParts['asking'],
  { body, respond, client }: Press,
  sentence: string,
): Promise<void> => {
  if (body.view === undefined && respond !== undefined) {
    await tell(asking, respond, sentence);
    return;
  }
  const view = sentenceView(answerTitle, sentence);
  const { trigger_id: trigger } = body;
  try {
    await (body.view?.type === 'modal'
      ? client.views.push({ trigger_id: trigger, view })
      : client.views.open({ trigger_id: trigger, view }));
  } catch (error) {
    asking.log.error(errorFields(error), 'nothing could be said');
  }
};
