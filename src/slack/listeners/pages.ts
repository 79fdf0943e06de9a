import { askInSlack } from '../ask-in-slack.ts';
import { actionIds } from '../blocks/answer-actions.ts';
import { answerView } from '../blocks/ask-view.ts';
import { inPlaceOf } from './action-place.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { listenForReplays } from './replay-press.ts';
import { showInModal } from './show-in-modal.ts';

const turn = new RegExp(`^(?:${actionIds.more}|${actionIds.back})$`);

/** Another page of an answer, in the place of the one shown. The question is asked anew, of what the corpus holds now. */
export const listenForPages = (app: Listening, parts: ListenerParts): void => {
  const { asking } = parts;
  listenForReplays(app, turn, parts, ({ replay: { asked, starts }, place, asker, respond, client }) =>
    place.kind === 'view'
      ? showInModal(asking, { asked, way: 'page', asker }, (answer, naming) =>
          client.views.update({
            view_id: place.viewId,
            view: answerView(answer, naming, { starts, origin: place.from }),
          }),
        )
      : askInSlack(asking, {
          asked,
          way: 'page',
          asker,
          channel: place.channel,
          thread: null,
          showing: { starts, canShare: place.isPrivate },
          deliver: inPlaceOf(place, respond, client),
        }),
  );
};
