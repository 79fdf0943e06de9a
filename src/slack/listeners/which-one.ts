import type { BlockAction, ButtonAction } from '@slack/bolt';
import { buttonTooOld } from '../../copy/slack-sentences.ts';
import { askInSlack } from '../ask-in-slack.ts';
import { answerView } from '../blocks/ask-view.ts';
import { parseReplay } from '../blocks/replay.ts';
import { whichOneActionId } from '../blocks/which-one-blocks.ts';
import { inPlaceOf, placeOfAction } from './action-place.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { showInModal } from './show-in-modal.ts';
import { tellPresser } from './tell-presser.ts';

/** A choice of a which-one answer asks its question anew; the answer takes the place of the choices. */
export const listenForChoices = (app: Listening, { asking, seen, inFlight }: ListenerParts): void => {
  app.action<BlockAction<ButtonAction>>(whichOneActionId, async ({ ack, action, body, respond, client }) => {
    await ack();
    if (!seen.isFirst(`trigger:${body.trigger_id}`)) return;
    const replay = parseReplay(action.value);
    const place = placeOfAction(body);
    if (replay === null || place === null) {
      await inFlight.track(tellPresser(asking, { body, respond, client }, buttonTooOld));
      return;
    }
    const { asked } = replay;
    const asker = { team: body.team?.id ?? '', user: body.user.id };
    if (place.kind === 'view') {
      await inFlight.track(
        showInModal(asking, { asked, way: 'choice', asker }, (answer, naming) =>
          client.views.update({
            view_id: place.viewId,
            view: answerView(answer, naming, { starts: [0], origin: place.from }),
          }),
        ),
      );
      return;
    }
    await inFlight.track(
      askInSlack(asking, {
        asked,
        way: 'choice',
        asker,
        channel: place.channel,
        thread:
          place.thread === null ? null : { team: asker.team, channel: place.channel, thread: place.thread },
        showing: { starts: [0], canShare: place.isPrivate },
        deliver: inPlaceOf(place, respond, client),
      }),
    );
  });
};
