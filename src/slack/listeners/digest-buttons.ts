import type { BlockAction, ButtonAction, RespondFn, types, webApi } from '@slack/bolt';
import type { Asker } from '../../app/kept-words.ts';
import { digestWords, previewWords } from '../../copy/subscription-sentences.ts';
import { everything, type Subscription } from '../../domain/subscription.ts';
import { digestActions } from '../blocks/digest-actions.ts';
import { historyView } from '../blocks/history-view.ts';
import { modal } from '../blocks/modal.ts';
import { richText, section, words } from '../blocks/rich-text.ts';
import { respondPrivately } from '../posting.ts';
import { send } from '../send.ts';
import { errorFields } from '../trouble.ts';
import { type ActionPlace, openOver, placeOfAction } from './action-place.ts';
import { type DigestDesk, usualCadence } from './digest-desk.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { tell } from './tell.ts';

/** A button that was pressed, and where. */
interface Pressed {
  readonly place: ActionPlace;
  readonly person: Asker;
  readonly triggerId: string;
  readonly respond: RespondFn;
  readonly client: webApi.WebClient;
}

const managed = [
  digestActions.change,
  digestActions.less,
  digestActions.pause,
  digestActions.resume,
  digestActions.stop,
  digestActions.preview,
  digestActions.history,
] as const;
type ManagedId = (typeof managed)[number];

/** What can be pressed about what a channel follows: in a post, in the list, at Home. */
export const listenForDigestButtons = (app: Listening, parts: ListenerParts, desk: DigestDesk): void => {
  const { asking, digests, inFlight, seen } = parts;
  const { log } = asking;

  const show = ({ place, triggerId, client }: Pressed, view: types.ModalView): Promise<unknown> =>
    openOver(place, triggerId, view, client);

  /** One sentence, where the button is: under the message, or over Home. */
  const say = async (pressed: Pressed, sentence: string): Promise<void> => {
    if (pressed.place.kind === 'message') await tell(asking, pressed.respond, sentence);
    else
      await show(
        pressed,
        modal({ title: digestWords.changeTitle, blocks: [richText([section(words(sentence))])] }),
      );
  };

  const preview = async (pressed: Pressed, subscription: Subscription): Promise<void> => {
    const { place, respond, triggerId, client } = pressed;
    if (place.kind === 'message') {
      const message = await desk.preview(subscription);
      await send(() => respondPrivately(respond)(message), asking.wait);
      return;
    }
    // What opens it is good for three seconds, and laying out may take longer.
    const working = modal({
      title: previewWords.title,
      blocks: [richText([section(words(previewWords.working))])],
    });
    const opened = await client.views.open({ trigger_id: triggerId, view: working });
    const { blocks } = await desk.preview(subscription);
    await client.views.update({
      view_id: opened.view?.id ?? '',
      view: modal({ title: previewWords.title, blocks }),
    });
  };

  const press = async (pressed: Pressed, id: ManagedId, subscription: Subscription): Promise<void> => {
    const { place, person, client } = pressed;
    const by = { ...person, channel: subscription.channel };
    if (id === digestActions.preview) return preview(pressed, subscription);
    if (id === digestActions.history) {
      const view = historyView(subscription, await digests.history(subscription), desk.naming());
      await show(pressed, view);
      return;
    }
    if (!(await desk.mayChange(by, client))) return say(pressed, digestWords.onlyAdmins);
    if (id === digestActions.change || id === digestActions.less) {
      await show(pressed, desk.formOf({ ...subscription, isLess: id === digestActions.less }));
      return;
    }
    const verb = id === digestActions.pause ? 'pause' : id === digestActions.resume ? 'resume' : 'stop';
    await say(pressed, await desk.manage(by, verb, subscription));
    if (place.kind === 'view') await parts.redrawHome(person, client);
  };

  app.action<BlockAction<ButtonAction>>(
    new RegExp(`^(?:${managed.join('|')})$`),
    async ({ ack, action, body, respond, client }) => {
      await ack();
      if (!seen.isFirst(`trigger:${body.trigger_id}`)) return;
      const run = async (): Promise<void> => {
        const place = placeOfAction(body);
        const person = { team: body.team?.id ?? '', user: body.user.id };
        if (place === null) return;
        const pressed = { place, person, triggerId: body.trigger_id, respond, client };
        const id = managed.find((one) => one === action.action_id);
        const found = await digests.find(person.team, action.value ?? '');
        if (found === null || id === undefined) await say(pressed, digestWords.notFound);
        else await press(pressed, id, found);
      };
      await inFlight.track(guarded(run, log));
    },
  );

  app.action<BlockAction<ButtonAction>>(digestActions.begin, async ({ ack, body, client }) => {
    await ack();
    if (!seen.isFirst(`trigger:${body.trigger_id}`)) return;
    const run = async (): Promise<void> => {
      const zone = await desk.zoneOf({ team: body.team?.id ?? '', user: body.user.id }, client);
      const when = { cadence: usualCadence, zone: zone.zone };
      const view = desk.formOf({ what: everything, when, channel: null, id: null, zone });
      await client.views.open({ trigger_id: body.trigger_id, view });
    };
    await inFlight.track(guarded(run, log));
  });
};

/** Trouble is only logged: nobody is left to tell where what opens a form is used up. */
export const guarded = async (
  run: () => Promise<void>,
  log: ListenerParts['asking']['log'],
): Promise<void> => {
  try {
    await run();
  } catch (error) {
    log.error(errorFields(error), 'digest not changed');
  }
};
