import type { BlockAction, RespondFn, types, webApi } from '@slack/bolt';
import type { Message } from '../blocks/message.ts';
import { parseOrigin, type ViewOrigin } from '../blocks/view-origin.ts';
import { respondInPlace, updateMessage } from '../posting.ts';
import { troubleOf } from '../trouble.ts';

/** Where a button was pressed that belongs to an answer. */
export type ActionPlace =
  | {
      readonly kind: 'message';
      readonly channel: string;
      readonly ts: string;
      readonly thread: string | null;
      /** Only one person sees it. */
      readonly isPrivate: boolean;
    }
  | {
      readonly kind: 'view';
      readonly viewId: string;
      /** A modal goes on top of a modal, and over Home as over a message. */
      readonly isHome: boolean;
      readonly from: ViewOrigin;
    };

export const placeOfAction = (body: BlockAction): ActionPlace | null => {
  if (body.view !== undefined)
    return {
      kind: 'view',
      viewId: body.view.id,
      isHome: body.view.type === 'home',
      from: parseOrigin(body.view.private_metadata),
    };
  const channel = body.channel?.id;
  const ts: unknown = body.message?.ts ?? body.container['message_ts'];
  if (channel === undefined || typeof ts !== 'string') return null;
  const thread: unknown = body.container['thread_ts'] ?? body.message?.['thread_ts'];
  return {
    kind: 'message',
    channel,
    ts,
    thread: typeof thread === 'string' ? thread : null,
    isPrivate: body.container['is_ephemeral'] === true,
  };
};

/** Where a modal opened here would put what it shows. */
export const originOf = (place: ActionPlace): ViewOrigin =>
  place.kind === 'view' ? place.from : { channel: place.channel, thread: place.thread };

/** Slack has no way to edit a message of ours where we are no member but through the button that was pressed. */
const isOutOfReach = (code: string): boolean =>
  ['cant_update_message', 'channel_not_found', 'not_in_channel', 'message_not_found'].includes(code);

/** A message in place of the one whose button was pressed. */
export const inPlaceOf =
  (place: Extract<ActionPlace, { kind: 'message' }>, respond: RespondFn, client: webApi.WebClient) =>
  async (message: Message): Promise<unknown> => {
    if (place.isPrivate) return respondInPlace(respond)(message);
    try {
      return await updateMessage(client, place.channel, place.ts)(message);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.kind !== 'refused' || !isOutOfReach(trouble.code)) throw error;
      return respondInPlace(respond)(message);
    }
  };

/** A modal over what is open: a first one from a message or Home, another on top of a modal. */
export const openOver = (
  place: ActionPlace,
  triggerId: string,
  view: types.ModalView,
  client: webApi.WebClient,
): Promise<unknown> =>
  place.kind === 'view' && !place.isHome
    ? client.views.push({ trigger_id: triggerId, view })
    : client.views.open({ trigger_id: triggerId, view });
