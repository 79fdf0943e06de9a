import type { BlockAction, ButtonAction, webApi } from '@slack/bolt';
import type { Subscriber } from '../../app/manage-digests.ts';
import { selectionFor } from '../../app/selection-of.ts';
import { buttonTooOld } from '../../copy/slack-sentences.ts';
import { digestWords } from '../../copy/subscription-sentences.ts';
import { isZone } from '../../digest/slots.ts';
import type { Selection, Timetable } from '../../domain/subscription.ts';
import { digestActions } from '../blocks/digest-actions.ts';
import { modal } from '../blocks/modal.ts';
import { parseReplay } from '../blocks/replay.ts';
import { richText, section, words } from '../blocks/rich-text.ts';
import { sentenceMessage } from '../blocks/sentence-message.ts';
import { followCallbackId, followMenus, optionOf, readFollow } from '../blocks/subscription-view.ts';
import { parseOrigin } from '../blocks/view-origin.ts';
import { errorFields } from '../trouble.ts';
import { openOver, originOf, placeOfAction } from './action-place.ts';
import { guarded } from './digest-buttons.ts';
import { type DigestDesk, usualCadence } from './digest-desk.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { tellPresser } from './tell-presser.ts';

/** Names offered at a time. */
const mostOptions = 25;

/** The form to follow something by: opened from an answer, its names that complete themselves, and what is sent. */
export const listenForDigestForm = (app: Listening, parts: ListenerParts, desk: DigestDesk): void => {
  const { asking, inFlight } = parts;
  const { log } = asking;

  app.action<BlockAction<ButtonAction>>(
    digestActions.follow,
    async ({ ack, action, body, respond, client }) => {
      await ack();
      const replay = parseReplay(action.value);
      const place = placeOfAction(body);
      if (replay === null || place === null) {
        await inFlight.track(tellPresser(asking, { body, respond, client }, buttonTooOld));
        return;
      }
      const { question } = asking.corpus().answerer.understand(replay.asked);
      const open = async (): Promise<void> => {
        const zone = await desk.zoneOf({ team: body.team?.id ?? '', user: body.user.id }, client);
        const view = desk.formOf({
          what: selectionFor(question),
          when: { cadence: usualCadence, zone: zone.zone },
          channel: originOf(place).channel,
          id: null,
          zone,
        });
        await openOver(place, body.trigger_id, view, client);
      };
      await inFlight.track(guarded(open, log));
    },
  );

  const zones = Intl.supportedValuesOf('timeZone');
  const suggest = (
    actionId: string,
    named: (typed: string) => readonly { readonly id: string; readonly name: string }[],
  ): void => {
    app.options<'block_suggestion'>(
      { type: 'block_suggestion', action_id: actionId },
      async ({ ack, payload }) => {
        await ack({ options: named(payload.value).map(({ id, name }) => optionOf(name, id)) });
      },
    );
  };
  suggest(followMenus.force, (typed) => asking.corpus().organisationsLike(typed, mostOptions));
  suggest(followMenus.topic, (typed) => asking.corpus().topicsLike(typed, mostOptions));
  suggest(followMenus.zone, (typed) =>
    zones
      .filter((zone) => zone.toLowerCase().includes(typed.trim().toLowerCase().replaceAll(' ', '_')))
      .slice(0, mostOptions)
      .map((zone) => ({ id: zone, name: zone })),
  );

  const keep = async (
    by: Subscriber,
    chosen: { readonly what: Selection; readonly when: Timetable },
    { id, isChosen }: { readonly id: string | null; readonly isChosen: boolean },
    client: webApi.WebClient,
  ): Promise<string> => {
    if (!(await desk.mayChange(by, client))) return digestWords.onlyAdmins;
    if (id !== null) return desk.change(by, id, chosen);
    if (isChosen) {
      // A form lists public channels that its reader is no member of, too.
      const presence = await desk.sayInChannel(by, sentenceMessage(digestWords.following), client);
      if (presence === 'person-out') return digestWords.notMember;
      if (presence === 'bot-out') return digestWords.notThere;
    }
    const { isDone, sentence } = await desk.subscribe(by, chosen.what, chosen.when);
    if (isChosen || !isDone) return sentence;
    const presence = await desk.sayInChannel(by, sentenceMessage(sentence), client);
    return presence === 'bot-out' ? `${sentence} ${digestWords.inviteMe}` : sentence;
  };

  app.view(followCallbackId, async ({ ack, body, view, client }) => {
    const chosen = readFollow(view.state.values);
    const { channel: known, thread: id } = parseOrigin(view.private_metadata);
    const channel = known ?? chosen?.channel ?? null;
    if (chosen === null || channel === null || !isZone(chosen.when.zone)) {
      await ack({ response_action: 'errors', errors: { cadence: buttonTooOld } });
      return;
    }
    const by = { team: body.team?.id ?? '', channel, user: body.user.id };
    const title = id === null ? digestWords.formTitle : digestWords.changeTitle;
    const saying = (sentence: string) => modal({ title, blocks: [richText([section(words(sentence))])] });
    // Slack allows three seconds, and is asked itself before it is kept.
    await ack({ response_action: 'update', view: saying(digestWords.working) });
    const run = async (): Promise<void> => {
      const sentence = await keep(by, chosen, { id, isChosen: known === null }, client).catch(
        (error: unknown) => {
          log.error(errorFields(error), 'digest not changed');
          return digestWords.failed;
        },
      );
      await client.views.update({ view_id: view.id, view: saying(sentence) });
      await parts.redrawHome({ team: by.team, user: by.user }, client);
    };
    await inFlight.track(guarded(run, log));
  });
};
