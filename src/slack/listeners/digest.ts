import { listenForDigestButtons } from './digest-buttons.ts';
import { listenForDigestCommand } from './digest-command.ts';
import { createDigestDesk } from './digest-desk.ts';
import { listenForDigestForm } from './digest-form.ts';
import type { ListenerParts, Listening } from './listening.ts';

/**
 * `/digest` and everything that can be pressed about what a channel follows. Whoever is in a channel may change what it
 * follows, unless that is left to those who look after the workspace; every change is kept with who made it.
 */
export const listenForDigests = (app: Listening, parts: ListenerParts): void => {
  const desk = createDigestDesk(parts);
  listenForDigestCommand(app, parts, desk);
  listenForDigestButtons(app, parts, desk);
  listenForDigestForm(app, parts, desk);
};
