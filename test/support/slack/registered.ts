import { createKeptInSlack } from '../../../src/slack/kept-in-slack.ts';
import type { Listening } from '../../../src/slack/listeners/listening.ts';
import { registerListeners } from '../../../src/slack/listeners/register-listeners.ts';
import { createStops } from '../../../src/slack/stops.ts';
import { createTurns } from '../../../src/slack/turns.ts';
import { answerer, corpusOf, forgetful, noDigests } from './answers.ts';

/** What the listeners ask Bolt for, listed. */
export const registered = () => {
  const commands: string[] = [];
  const events: string[] = [];
  const actions: string[] = [];
  const shortcuts: string[] = [];
  const functions: string[] = [];
  const menus: string[] = [];
  const views: string[] = [];
  const listening = {
    command: (name: unknown) => void commands.push(String(name)),
    event: (name: unknown) => void events.push(String(name)),
    action: (id: unknown) => void actions.push(String(id)),
    shortcut: (about: { callback_id: string }) => void shortcuts.push(about.callback_id),
    function: (name: unknown) => void functions.push(String(name)),
    options: (about: { action_id: unknown }) => void menus.push(String(about.action_id)),
    view: (id: unknown) => void views.push(String(id)),
  } as unknown as Listening;
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  registerListeners(listening, {
    asking: {
      corpus: () => corpusOf(answerer),
      kept: createKeptInSlack(forgetful, silent, () => 0),
      turns: createTurns(() => 0),
      log: silent,
      now: () => 0,
      wait: async () => {},
      newReference: () => '',
    },
    feedback: forgetful.feedback,
    digests: noDigests.manager,
    previewDigest: noDigests.preview,
    digestsByAdmins: noDigests.byAdmins,
    redrawHome: async () => {},
    seen: { isFirst: () => true, size: () => 0 },
    stops: createStops(() => 0),
    removed: () => {},
    inFlight: { track: (work) => work, idle: async () => {} },
    botUserId: 'U0BOT',
    scopes: [],
    answersShared: false,
  });
  return { commands, events, actions, shortcuts, functions, menus, views };
};
