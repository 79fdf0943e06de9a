import type { types } from '@slack/bolt';
import { previewBlocks } from '../blocks/preview-blocks.ts';
import { unescapeMrkdwn } from '../mrkdwn.ts';
import { send } from '../send.ts';
import { errorFields, troubleOf } from '../trouble.ts';
import type { ListenerParts, Listening } from './listening.ts';

/** Where the links stand. A message that is being written has no place in a channel yet: only the id names it. */
const placeOf = ({ channel, message_ts: ts, unfurl_id: id, source }: types.LinkSharedEvent) =>
  id !== undefined && (source === 'composer' || source === 'conversations_history')
    ? ({ unfurl_id: id, source } as const)
    : { channel, ts };

/** Addresses of releases that the corpus knows are shown with what was found there; all others are left alone. */
export const listenForLinks = (app: Listening, { asking, inFlight, answersShared }: ListenerParts): void => {
  app.event('link_shared', async ({ event, body, client }) => {
    if (body.is_ext_shared_channel === true && !answersShared) return;
    const corpus = asking.corpus();
    const unfurls: Record<string, { blocks: types.KnownBlock[] }> = {};
    for (const { url } of event.links) {
      const summary = corpus.releaseAt(unescapeMrkdwn(url));
      if (summary !== null) unfurls[url] = { blocks: [...previewBlocks(summary, corpus.answerer.naming)] };
    }
    if (Object.keys(unfurls).length === 0) return;
    const show = async (): Promise<void> => {
      try {
        await send(() => client.chat.unfurl({ ...placeOf(event), unfurls }), asking.wait);
        asking.log.info({ channel: event.channel, links: Object.keys(unfurls).length }, 'links shown');
      } catch (error) {
        const trouble = troubleOf(error);
        asking.log.warn(
          { channel: event.channel, trouble: trouble.kind, ...errorFields(error) },
          'links not shown',
        );
      }
    };
    await inFlight.track(show());
  });
};
