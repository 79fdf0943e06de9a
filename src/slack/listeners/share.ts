import { cannotPostHere, sharedTo } from '../../copy/slack-sentences.ts';
import { askInSlack } from '../ask-in-slack.ts';
import { actionIds } from '../blocks/answer-actions.ts';
import type { Showing } from '../blocks/answer-message.ts';
import { answerView } from '../blocks/ask-view.ts';
import { nowhere } from '../blocks/view-origin.ts';
import { postIn, postThroughButton } from '../posting.ts';
import { troubleOf } from '../trouble.ts';
import { inPlaceOf, originOf } from './action-place.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { listenForReplays } from './replay-press.ts';
import { showInModal } from './show-in-modal.ts';
import { tellPresser } from './tell-presser.ts';

/** Where the bot may not write by itself. */
const isNotIn = (code: string): boolean =>
  ['not_in_channel', 'channel_not_found', 'missing_scope'].includes(code);

/**
 * What one person saw, posted anew for the channel under that person's name: an ephemeral message can never become
 * public. Where the bot is no member it goes through the button that was pressed. The copy that can be shared then
 * loses its button, so that nothing is shared twice by a second press.
 */
export const listenForShares = (app: Listening, parts: ListenerParts): void => {
  const { asking } = parts;
  listenForReplays(app, actionIds.share, parts, async (press) => {
    const { replay, place, asker, body, respond, client } = press;
    const { channel, thread } = originOf(place);
    if (channel === null) return;
    const showing: Showing = {
      starts: replay.starts,
      canShare: false,
      sharedBy: body.user.name ?? body.user.username,
    };
    const base = { asked: replay.asked, asker, channel, thread: null } as const;
    let isShared = false;
    await askInSlack(asking, {
      ...base,
      way: 'shared',
      showing,
      deliver: async (message) => {
        try {
          await postIn(client, channel, thread)(message);
        } catch (error) {
          const trouble = troubleOf(error);
          if (trouble.kind !== 'refused' || !isNotIn(trouble.code)) throw error;
          if (place.kind === 'view') {
            await tellPresser(asking, press, cannotPostHere);
            return;
          }
          await postThroughButton(respond)(message);
        }
        isShared = true;
      },
    });
    if (!isShared) return;
    if (place.kind === 'view') {
      await showInModal(asking, { asked: replay.asked, way: 'page', asker }, (answer, naming) =>
        client.views.update({
          view_id: place.viewId,
          view: answerView(answer, naming, { starts: replay.starts, origin: nowhere, note: sharedTo }),
        }),
      );
      return;
    }
    await askInSlack(asking, {
      ...base,
      way: 'page',
      showing: { starts: replay.starts, canShare: false, note: sharedTo },
      deliver: inPlaceOf(place, respond, client),
    });
  });
};
