import type { BlockAction } from '@slack/bolt';
import { answerTitle, buttonTooOld, formTooOld } from '../../copy/slack-sentences.ts';
import { sentenceView } from '../blocks/modal.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { tellPresser } from './tell-presser.ts';

type Id = string | RegExp;

/** What has been listened to, by kind. */
interface Known {
  readonly actions: Id[];
  readonly menus: Id[];
  readonly views: Id[];
}

/** The same app, which notes what is listened to. */
export const noting = (app: Listening): { readonly app: Listening; readonly known: Known } => {
  const known: Known = { actions: [], menus: [], views: [] };
  const idOf = (about: unknown, key: 'action_id' | 'callback_id'): Id =>
    typeof about === 'string' || about instanceof RegExp ? about : (about as Record<typeof key, Id>)[key];
  const through = (method: 'action' | 'options' | 'view', note: (about: unknown) => void) =>
    ((...given: readonly unknown[]) => {
      note(given[0]);
      (app[method] as (...all: readonly unknown[]) => void)(...given);
    }) as never;
  return {
    known,
    app: {
      command: app.command.bind(app),
      event: app.event.bind(app),
      shortcut: app.shortcut.bind(app),
      function: app.function.bind(app),
      action: through('action', (about) => known.actions.push(idOf(about, 'action_id'))),
      options: through('options', (about) => known.menus.push(idOf(about, 'action_id'))),
      view: through('view', (about) => known.views.push(idOf(about, 'callback_id'))),
    },
  };
};

/** Matches every id that none of those is or matches. */
const noneOf = (ids: readonly Id[]): RegExp =>
  new RegExp(
    `^(?!${ids
      .map((id) => (typeof id === 'string' ? `${id.replaceAll(/\W/g, String.raw`\$&`)}$` : id.source))
      .join('|')})`,
  );

/**
 * Buttons, menus and forms that nobody listens to any more: of messages and modals that an older version posted. Slack
 * would wait for three seconds and show a warning sign; so each says what to do instead.
 */
export const listenForStrangers = (
  app: Listening,
  known: Known,
  { asking, inFlight }: ListenerParts,
): void => {
  app.action<BlockAction>(noneOf(known.actions), async ({ ack, body, respond, client }) => {
    await ack();
    await inFlight.track(tellPresser(asking, { body, respond, client }, buttonTooOld));
  });
  app.options<'block_suggestion'>(
    { type: 'block_suggestion', action_id: noneOf(known.menus) },
    async ({ ack }) => {
      await ack({ options: [] });
    },
  );
  app.view(noneOf(known.views), async ({ ack }) => {
    await ack({
      response_action: 'update',
      view: sentenceView(answerTitle, formTooOld),
    });
  });
};
