import { askInSlack } from '../ask-in-slack.ts';
import { answerView } from '../blocks/ask-view.ts';
import { whichOneActionId } from '../blocks/which-one-blocks.ts';
import { inPlaceOf } from './action-place.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { listenForReplays } from './replay-press.ts';
import { showInModal } from './show-in-modal.ts';

/** A choice of a which-one answer asks its question anew; the answer takes the place of the choices. */
export const listenForChoices = (app: Listening, parts: ListenerParts): void => {
  const { asking } = parts;
  listenForReplays(app, whichOneActionId, parts, ({ replay: { asked }, place, asker, respond, client }) =>
    place.kind === 'view'
      ? showInModal(asking, { asked, way: 'choice', asker }, (answer, naming) =>
          client.views.update({
            view_id: place.viewId,
            view: answerView(answer, naming, { starts: [0], origin: place.from }),
          }),
        )
      : askInSlack(asking, {
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
};
