import type { BlockAction, ButtonAction } from '@slack/bolt';
import { z } from 'zod';
import { buttonTooOld, narrowTitle } from '../../copy/slack-sentences.ts';
import { actionIds } from '../blocks/answer-actions.ts';
import { answerView, waitingView } from '../blocks/ask-view.ts';
import { plain } from '../blocks/modal.ts';
import { narrowCallbackId, narrowed, narrowMenus, narrowView } from '../blocks/narrow-view.ts';
import { parseJson, parseReplay, writeReplay } from '../blocks/replay.ts';
import { clip } from '../blocks/rich-text.ts';
import { atMost, lengthOf } from '../limits.ts';
import { errorFields } from '../trouble.ts';
import { parseOrigin, writeOrigin } from '../blocks/view-origin.ts';
import { openOver, originOf, placeOfAction } from './action-place.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { showInModal } from './show-in-modal.ts';
import { tellPresser } from './tell-presser.ts';

/** Names offered at a time; a person types on rather than scroll. */
const mostOptions = 25;

const written = z.object({ replay: z.string(), origin: z.string() });

/** Asks the same question of a force, a topic, a kind, a time: chosen in a modal, which then shows the answer. */
export const listenForNarrowing = (app: Listening, { asking, seen, inFlight }: ListenerParts): void => {
  app.action<BlockAction<ButtonAction>>(actionIds.narrow, async ({ ack, action, body, respond, client }) => {
    await ack();
    const replay = parseReplay(action.value);
    const place = placeOfAction(body);
    const again = replay === null ? null : writeReplay({ asked: replay.asked, starts: [0] });
    if (again === null || place === null) {
      await inFlight.track(tellPresser(asking, { body, respond, client }, buttonTooOld));
      return;
    }
    const metadata = JSON.stringify({ replay: again, origin: writeOrigin(originOf(place)) });
    const open = async (): Promise<void> => {
      try {
        await openOver(place, body.trigger_id, narrowView(metadata), client);
      } catch (error) {
        asking.log.error(errorFields(error), 'nothing to narrow with');
      }
    };
    await inFlight.track(open());
  });

  const suggest = (
    actionId: string,
    named: (typed: string) => readonly { readonly name: string }[],
  ): void => {
    app.options<'block_suggestion'>(
      { type: 'block_suggestion', action_id: actionId },
      async ({ ack, payload }) => {
        await ack({
          options: named(payload.value)
            .filter(({ name }) => lengthOf(name) <= atMost('option.value'))
            .map(({ name }) => ({ text: plain(clip(name, atMost('option.text'))), value: name })),
        });
      },
    );
  };
  suggest(narrowMenus.force, (typed) => asking.corpus().organisationsLike(typed, mostOptions));
  suggest(narrowMenus.topic, (typed) => asking.corpus().topicsLike(typed, mostOptions));

  app.view(narrowCallbackId, async ({ ack, body, view, client }) => {
    const metadata = written.safeParse(parseJson(view.private_metadata));
    const replay = metadata.success ? parseReplay(metadata.data.replay) : null;
    const asked = replay === null ? null : narrowed(replay.asked, view.state.values);
    if (asked === null || !metadata.success) {
      await ack({ response_action: 'errors', errors: { force: buttonTooOld } });
      return;
    }
    await ack({ response_action: 'update', view: waitingView(narrowTitle) });
    if (!seen.isFirst(`view:${view.id}:${view.hash}`)) return;
    const asker = { team: body.team?.id ?? '', user: body.user.id };
    const origin = parseOrigin(metadata.data.origin);
    await inFlight.track(
      showInModal(asking, { asked, way: 'narrowed', asker }, (answer, naming) =>
        client.views.update({
          view_id: view.id,
          view: answerView(answer, naming, { starts: [0], origin }),
        }),
      ),
    );
  });
};
