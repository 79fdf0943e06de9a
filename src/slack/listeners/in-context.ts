import type { BlockAction, StaticSelectAction } from '@slack/bolt';
import { buttonTooOld } from '../../copy/slack-sentences.ts';
import { actionIds } from '../blocks/answer-actions.ts';
import { contextView } from '../blocks/context-view.ts';
import { parsePlace } from '../blocks/evidence-option.ts';
import { errorFields } from '../trouble.ts';
import { writeOrigin } from '../blocks/view-origin.ts';
import { openOver, originOf, placeOfAction } from './action-place.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { tellPresser } from './tell-presser.ts';

/** One line of an answer where it stands in its release, in a modal. The trigger is good for three seconds and once. */
export const listenForContext = (app: Listening, { asking, inFlight }: ListenerParts): void => {
  app.action<BlockAction<StaticSelectAction>>(
    actionIds.context,
    async ({ ack, action, body, respond, client }) => {
      await ack();
      const wanted = parsePlace(action.selected_option?.value);
      const place = placeOfAction(body);
      if (wanted === null || place === null) {
        await inFlight.track(tellPresser(asking, { body, respond, client }, buttonTooOld));
        return;
      }
      const corpus = asking.corpus();
      const view = {
        ...contextView(corpus.find(wanted), corpus.answerer.naming),
        private_metadata: writeOrigin(originOf(place)),
      };
      const open = async (): Promise<void> => {
        try {
          await openOver(place, body.trigger_id, view, client);
        } catch (error) {
          asking.log.error(errorFields(error), 'no context shown');
        }
      };
      await inFlight.track(open());
    },
  );
};
