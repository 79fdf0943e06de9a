import type { MessageShortcut } from '@slack/bolt';
import { noWordsThere, relatedTitle } from '../../copy/slack-sentences.ts';
import { answerView, waitingView } from '../blocks/ask-view.ts';
import { sentenceView } from '../blocks/modal.ts';
import { messageWords } from '../message-words.ts';
import { errorFields } from '../trouble.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { showInModal } from './show-in-modal.ts';

export const relatedShortcut = 'find_related_findings';

/**
 * What releases say on the words of somebody's message, which are the question: the way to ask inside a thread, where
 * slash commands do not run. Seen by whoever asked, to be shared in that thread.
 */
export const listenForRelated = (app: Listening, { asking, seen, inFlight }: ListenerParts): void => {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: relatedShortcut },
    async ({ ack, shortcut, client }) => {
      await ack();
      if (!seen.isFirst(`trigger:${shortcut.trigger_id}`)) return;
      const show = async (): Promise<void> => {
        const text = messageWords(shortcut.message);
        let viewId: string | undefined;
        try {
          // The trigger is good for three seconds: the modal is opened first and filled then.
          const opened = await client.views.open({
            trigger_id: shortcut.trigger_id,
            view: text === '' ? sentenceView(relatedTitle, noWordsThere) : waitingView(relatedTitle),
          });
          viewId = opened.view?.id;
        } catch (error) {
          asking.log.error(errorFields(error), 'nothing related shown');
        }
        if (viewId === undefined || text === '') return;
        const view = viewId;
        const thread: unknown = shortcut.message['thread_ts'] ?? shortcut.message_ts;
        const origin = { channel: shortcut.channel.id, thread: typeof thread === 'string' ? thread : null };
        await showInModal(
          asking,
          {
            asked: { text, command: null },
            way: 'shortcut',
            asker: { team: shortcut.team?.id ?? '', user: shortcut.user.id },
          },
          (answer, naming) =>
            client.views.update({
              view_id: view,
              view: answerView(answer, naming, { title: relatedTitle, starts: [0], origin }),
            }),
        );
      };
      await inFlight.track(show());
    },
  );
};
