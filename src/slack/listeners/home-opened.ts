import { promptsTitle } from '../../copy/slack-sentences.ts';
import { clip } from '../blocks/rich-text.ts';
import { atMost } from '../limits.ts';
import { send } from '../send.ts';
import { errorFields } from '../trouble.ts';
import type { ListenerParts, Listening } from './listening.ts';

/** Characters; a longer one is cut by Slack's own layout. */
const titleAtMost = 75;

/** Whoever opens the direct messages gets questions to start with. Without them nothing is lost, so trouble is only logged. */
export const listenForOpenedMessages = (
  app: Listening,
  { asking, inFlight, examples }: ListenerParts,
): void => {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'messages' || examples.length === 0) return;
    const prompts = examples
      .slice(0, atMost('prompts'))
      .map(({ label, ask }) => ({ title: clip(label, titleAtMost), message: ask }));
    const suggest = async (): Promise<void> => {
      try {
        await send(
          () =>
            client.assistant.threads.setSuggestedPrompts({
              channel_id: event.channel,
              title: promptsTitle,
              prompts,
            }),
          asking.wait,
        );
      } catch (error) {
        asking.log.warn({ channel: event.channel, ...errorFields(error) }, 'no prompts suggested');
      }
    };
    await inFlight.track(suggest());
  });
};
