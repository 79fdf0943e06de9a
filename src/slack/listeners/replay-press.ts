import type { BlockAction, ButtonAction, RespondFn, webApi } from '@slack/bolt';
import type { Asker } from '../../app/kept-words.ts';
import { buttonTooOld } from '../../copy/slack-sentences.ts';
import { parseReplay, type Replay } from '../blocks/replay.ts';
import { type ActionPlace, placeOfAction } from './action-place.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { tellPresser } from './tell-presser.ts';

/** A press of a button that carries its question. */
export interface ReplayPress {
  readonly replay: Replay;
  readonly place: ActionPlace;
  readonly asker: Asker;
  readonly body: BlockAction<ButtonAction>;
  readonly respond: RespondFn;
  readonly client: webApi.WebClient;
}

/** Hears a press once, though Slack delivers it twice; a button that carries what this version cannot read says so. */
export const listenForReplays = (
  app: Listening,
  actionId: string | RegExp,
  { asking, seen, inFlight }: ListenerParts,
  answer: (press: ReplayPress) => Promise<unknown>,
): void => {
  app.action<BlockAction<ButtonAction>>(actionId, async ({ ack, action, body, respond, client }) => {
    await ack();
    if (!seen.isFirst(`trigger:${body.trigger_id}`)) return;
    const replay = parseReplay(action.value);
    const place = placeOfAction(body);
    const asker = { team: body.team?.id ?? '', user: body.user.id };
    await inFlight.track(
      replay === null || place === null
        ? tellPresser(asking, { body, respond, client }, buttonTooOld)
        : answer({ replay, place, asker, body, respond, client }),
    );
  });
};
