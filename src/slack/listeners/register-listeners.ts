import { listenForMentions } from './app-mention.ts';
import { listenForRemoval } from './app-removed.ts';
import { listenForAskModal } from './ask-modal.ts';
import { listenForCommands } from './commands.ts';
import { listenForDigests } from './digest.ts';
import { listenForFeedback } from './feedback.ts';
import { listenForHome } from './home-opened.ts';
import { listenForContext } from './in-context.ts';
import { listenForLinks } from './link-shared.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { listenForMessages } from './messages.ts';
import { listenForNarrowing } from './narrow.ts';
import { listenForPages } from './pages.ts';
import { listenForRelated } from './related.ts';
import { listenForStops } from './session-stopped.ts';
import { listenForShares } from './share.ts';
import { listenForStrangers, noting } from './strangers.ts';
import { listenForChoices } from './which-one.ts';
import { listenForWorkflowSteps } from './workflow-step.ts';

/** Everything the bot listens to. `manifest.yml` asks Slack for the same, and a test holds the two equal. */
export const registerListeners = (app: Listening, parts: ListenerParts): void => {
  const noted = noting(app);
  for (const listen of listeners) listen(noted.app, parts);
  listenForStrangers(app, noted.known, parts);
};

const listeners: readonly ((app: Listening, parts: ListenerParts) => void)[] = [
  listenForCommands,
  listenForMentions,
  listenForMessages,
  listenForStops,
  listenForChoices,
  listenForPages,
  listenForContext,
  listenForShares,
  listenForNarrowing,
  listenForFeedback,
  listenForHome,
  listenForAskModal,
  listenForRelated,
  listenForLinks,
  listenForWorkflowSteps,
  listenForDigests,
  listenForRemoval,
];
