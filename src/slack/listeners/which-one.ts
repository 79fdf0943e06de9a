import type { BlockAction, ButtonAction, RespondFn, webApi } from '@slack/bolt';
import { buttonTooOld } from '../../copy/slack-sentences.ts';
import { askInSlack } from '../ask-in-slack.ts';
import { sentenceMessage } from '../blocks/sentence-message.ts';
import { parseChoice, whichOneActionId } from '../blocks/which-one-blocks.ts';
import { respondInPlace, respondPrivately, updateMessage } from '../posting.ts';
import { send } from '../send.ts';
import { errorFields } from '../trouble.ts';
import type { ListenerParts, Listening } from './listening.ts';

/** A choice of a which-one answer asks its question anew; the answer takes the place of the choices. */
export const listenForChoices = (app: Listening, { asking, seen, inFlight }: ListenerParts): void => {
  app.action<BlockAction<ButtonAction>>(whichOneActionId, async ({ ack, action, body, respond, client }) => {
    await ack();
    if (!seen.isFirst(`trigger:${body.trigger_id}`)) return;
    const asked = parseChoice(action.value);
    if (asked === null) {
      await inFlight.track(sayTooOld(asking, respond));
      return;
    }
    await inFlight.track(
      askInSlack(asking, {
        asked,
        way: 'choice',
        team: body.team?.id ?? '',
        channel: body.channel?.id ?? '',
        deliver: inPlaceOf(body, respond, client),
      }),
    );
  });
};

/** Messages everybody sees are edited; those only one person sees can be reached by their response_url alone. */
const inPlaceOf = (body: BlockAction, respond: RespondFn, client: webApi.WebClient) => {
  const channel = body.channel?.id;
  const ts = body.message?.ts;
  const isPrivate = body.container['is_ephemeral'] === true;
  return isPrivate || channel === undefined || ts === undefined
    ? respondInPlace(respond)
    : updateMessage(client, channel, ts);
};

const sayTooOld = async ({ log, wait }: ListenerParts['asking'], respond: RespondFn): Promise<void> => {
  try {
    await send(() => respondPrivately(respond)(sentenceMessage(buttonTooOld)), wait);
  } catch (error) {
    log.error(errorFields(error), 'nothing could be said');
  }
};
