import { listenForMentions } from './app-mention.ts';
import { listenForCommands } from './commands.ts';
import { listenForOpenedMessages } from './home-opened.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { listenForDirectMessages } from './message-im.ts';
import { listenForChoices } from './which-one.ts';

/** Everything the bot listens to. `manifest.yml` asks Slack for the same, and a test holds the two equal. */
export const registerListeners = (app: Listening, parts: ListenerParts): void => {
  listenForCommands(app, parts);
  listenForMentions(app, parts);
  listenForDirectMessages(app, parts);
  listenForChoices(app, parts);
  listenForOpenedMessages(app, parts);
};
