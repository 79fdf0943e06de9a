import type { BlockAction, ButtonAction, GlobalShortcut } from '@slack/bolt';
import { askTitle, questionMissing } from '../../copy/slack-sentences.ts';
import {
  answerView,
  askCallbackId,
  askView,
  exampleActionId,
  readQuestion,
  waitingView,
} from '../blocks/ask-view.ts';
import { nowhere, writeOrigin } from '../blocks/view-origin.ts';
import { unescapeMrkdwn } from '../mrkdwn.ts';
import { send } from '../send.ts';
import { errorFields } from '../trouble.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { showInModal } from './show-in-modal.ts';

export const askShortcut = 'ask_about_findings';

/** A question from anywhere in Slack, asked and answered in a modal that only the asker sees. */
export const listenForAskModal = (app: Listening, { asking, seen, inFlight }: ListenerParts): void => {
  app.shortcut<GlobalShortcut>(
    { type: 'shortcut', callback_id: askShortcut },
    async ({ ack, shortcut, client }) => {
      await ack();
      const { examples } = asking.corpus().answerer;
      const open = async (): Promise<void> => {
        try {
          await client.views.open({
            trigger_id: shortcut.trigger_id,
            view: askView(examples, writeOrigin(nowhere)),
          });
        } catch (error) {
          asking.log.error(errorFields(error), 'no question asked for');
        }
      };
      await inFlight.track(open());
    },
  );

  app.view(askCallbackId, async ({ ack, body, view, client }) => {
    const text = readQuestion(view.state.values)?.trim() ?? '';
    if (text === '') {
      await ack({ response_action: 'errors', errors: { question: questionMissing } });
      return;
    }
    await ack({ response_action: 'update', view: waitingView(askTitle) });
    if (!seen.isFirst(`view:${view.id}:${view.hash}`)) return;
    await inFlight.track(
      showInModal(
        asking,
        {
          asked: { text, command: null },
          way: 'modal',
          asker: { team: body.team?.id ?? '', user: body.user.id },
        },
        (answer, naming) =>
          client.views.update({
            view_id: view.id,
            view: answerView(answer, naming, { starts: [0], origin: nowhere }),
          }),
      ),
    );
  });

  // In the modal an example takes the place of the question; from Home it opens one.
  app.action<BlockAction<ButtonAction>>(exampleActionId, async ({ ack, action, body, client }) => {
    await ack();
    const text = unescapeMrkdwn(action.value ?? '');
    if (text === '' || !seen.isFirst(`trigger:${body.trigger_id}`)) return;
    const asker = { team: body.team?.id ?? '', user: body.user.id };
    const isHome = body.view?.type !== 'modal';
    // The trigger is good for three seconds: the modal is opened first and filled then.
    const show = async (): Promise<void> => {
      let viewId = body.view?.id;
      if (isHome) {
        try {
          const opened = await client.views.open({
            trigger_id: body.trigger_id,
            view: waitingView(askTitle),
          });
          viewId = opened.view?.id;
        } catch (error) {
          asking.log.error(errorFields(error), 'no example shown');
          return;
        }
      }
      await showInModal(
        asking,
        { asked: { text, command: null }, way: isHome ? 'home' : 'modal', asker },
        (answer, naming) =>
          send(
            () =>
              client.views.update({
                ...(viewId === undefined ? {} : { view_id: viewId }),
                view: answerView(answer, naming, { starts: [0], origin: nowhere }),
              } as Parameters<typeof client.views.update>[0]),
            asking.wait,
          ),
      );
    };
    await inFlight.track(show());
  });
};
