import type { BlockAction, ButtonAction } from '@slack/bolt';
import { buttonTooOld } from '../../copy/slack-sentences.ts';
import { askInSlack } from '../ask-in-slack.ts';
import { actionIds } from '../blocks/answer-actions.ts';
import { answerView } from '../blocks/ask-view.ts';
import { parseReplay } from '../blocks/replay.ts';
import { inPlaceOf, placeOfAction } from './action-place.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { showInModal } from './show-in-modal.ts';
import { tellPresser } from './tell-presser.ts';

/** Another page of an answer, in the place of the one shown. The question is asked anew, of what the corpus holds now. */
export const listenForPages = (app: Listening, { asking, seen, inFlight }: ListenerParts): void => {
  const turn = new RegExp(`^(?:${actionIds.more}|${actionIds.back})$`);
  app.action<BlockAction<ButtonAction>>(turn, async ({ ack, action, body, respond, client }) => {
    await ack();
    if (!seen.isFirst(`trigger:${body.trigger_id}`)) return;
    const replay = parseReplay(action.value);
    const place = placeOfAction(body);
    if (replay === null || place === null) {
      await inFlight.track(tellPresser(asking, { body, respond, client }, buttonTooOld));
      return;
    }
    const asker = { team: body.team?.id ?? '', user: body.user.id };
    if (place.kind === 'view') {
      await inFlight.track(
        showInModal(asking, { asked: replay.asked, way: 'page', asker }, (answer, naming) =>
          client.views.update({
            view_id: place.viewId,
            view: answerView(answer, naming, { starts: replay.starts, origin: place.from }),
          }),
        ),
      );
      return;
    }
    await inFlight.track(
      askInSlack(asking, {
        asked: replay.asked,
        way: 'page',
        asker,
        channel: place.channel,
        thread: null,
        showing: { starts: replay.starts, canShare: place.isPrivate },
        deliver: inPlaceOf(place, respond, client),
      }),
    );
  });
};
