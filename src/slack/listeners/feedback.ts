import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Feedback } from '../../app/kept-words.ts';
import { buttonTooOld, feedbackWords } from '../../copy/slack-sentences.ts';
import { actionIds } from '../blocks/answer-actions.ts';
import { citationActionId } from '../blocks/context-view.ts';
import { parsePlace } from '../blocks/evidence-option.ts';
import { feedbackCallbackId, feedbackView, readFeedback } from '../blocks/feedback-view.ts';
import { sentenceView } from '../blocks/modal.ts';
import { parseReplay } from '../blocks/replay.ts';
import { errorFields } from '../trouble.ts';
import { openOver, placeOfAction } from './action-place.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { tell } from './tell.ts';
import { tellPresser } from './tell-presser.ts';

/** Right or wrong; wrong asks why. Kept for whoever looks after the corpus, with the name of who said so. */
export const listenForFeedback = (
  app: Listening,
  { asking, feedback, seen, inFlight }: ListenerParts,
): void => {
  const { log, now } = asking;

  const keep = async (given: Omit<Feedback, 'at'>): Promise<boolean> => {
    const { team, user, verdict, reason } = given;
    try {
      await feedback.give({ ...given, at: now() });
      log.info({ team, user, verdict, reason }, 'feedback given');
      return true;
    } catch (error) {
      log.error(errorFields(error), 'feedback not kept');
      return false;
    }
  };

  const ask = async (opening: Promise<unknown>): Promise<void> => {
    try {
      await opening;
    } catch (error) {
      log.error(errorFields(error), 'feedback not asked for');
    }
  };

  app.action<BlockAction<ButtonAction>>(
    actionIds.feedback,
    async ({ ack, action, body, respond, client }) => {
      await ack();
      const verdict = action.value?.startsWith('+') === true ? 'right' : 'wrong';
      const about = action.value?.slice(1);
      const place = placeOfAction(body);
      if (place === null || about === undefined || parseReplay(about) === null) {
        await inFlight.track(tellPresser(asking, { body, respond, client }, buttonTooOld));
        return;
      }
      if (verdict === 'wrong') {
        await inFlight.track(ask(openOver(place, body.trigger_id, feedbackView(about, null), client)));
        return;
      }
      if (!seen.isFirst(`trigger:${body.trigger_id}`)) return;
      const given = { team: body.team?.id ?? '', user: body.user.id, about, verdict } as const;
      const thank = async (): Promise<void> => {
        const isKept = await keep({ ...given, reason: null, comment: null });
        // A modal has nowhere to say it; the button itself shows that it was pressed.
        if (place.kind === 'message')
          await tell(asking, respond, isKept ? feedbackWords.thanks : feedbackWords.notKept);
      };
      await inFlight.track(thank());
    },
  );

  app.action<BlockAction<ButtonAction>>(citationActionId, async ({ ack, action, body, respond, client }) => {
    await ack();
    const place = placeOfAction(body);
    if (place === null || action.value === undefined || parsePlace(action.value) === null) {
      await inFlight.track(tellPresser(asking, { body, respond, client }, buttonTooOld));
      return;
    }
    const view = feedbackView(action.value, 'citation');
    await inFlight.track(ask(openOver(place, body.trigger_id, view, client)));
  });

  app.view(feedbackCallbackId, async ({ ack, body, view }) => {
    const filledIn = readFeedback(view.state.values);
    const about = view.private_metadata;
    if (filledIn === null || (parseReplay(about) === null && parsePlace(about) === null)) {
      await ack({ response_action: 'errors', errors: { reason: buttonTooOld } });
      return;
    }
    const given = { team: body.team?.id ?? '', user: body.user.id, about, verdict: 'wrong' } as const;
    // Kept before it is thanked for: writing a row takes milliseconds of the three seconds that Slack allows.
    const isFirst = seen.isFirst(`view:${view.id}:${view.hash}`);
    const isKept = isFirst ? await inFlight.track(keep({ ...given, ...filledIn })) : true;
    const sentence = isKept ? feedbackWords.thanks : feedbackWords.notKept;
    await ack({
      response_action: 'update',
      view: sentenceView(feedbackWords.title, sentence),
    });
  });
};
