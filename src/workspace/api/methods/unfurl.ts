import { blockBreaches } from '../../check/blocks.ts';
import { isJson, stringOf } from '../../json.ts';
import type { Json } from '../../json.ts';
import type { Message } from '../../state/messages.ts';
import type { World } from '../../world.ts';
import { channelSeen } from '../channel-access.ts';
import { givenString, no, ok } from '../method.ts';
import type { Call, Reply } from '../method.ts';

/** `Uf` and where the message stands: the id that `link_shared` carries. */
export const unfurlId = (message: Pick<Message, 'channel' | 'ts'>): string =>
  `Uf-${message.channel}-${message.ts}`;

/** The host itself, or one under it. */
export const isOfDomain = (url: string, domains: readonly string[]): boolean => {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
};

/** Addresses in a text as Slack finds them: in angle brackets, or bare. */
export const linksIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/https?:\/\/[^\s<>|]+/g)].map(([url]) => url.replaceAll('&amp;', '&'))),
];

type Found =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly error: string };

const missing = (error: string): Found => ({ ok: false, error });

const found = (message: Message | undefined, error: string): Found =>
  message === undefined ? missing(error) : { ok: true, message };

const messageOf = (world: World, args: Json): Found => {
  const id = givenString(args['unfurl_id']);
  if (id !== null) {
    const [, channel = '', ts = ''] = id.split('-');
    if (args['source'] === undefined) return missing('missing_source');
    if (!['composer', 'conversations_history'].includes(stringOf(args['source'])))
      return missing('invalid_source');
    return found(world.messages.get(channel, ts), 'invalid_unfurl_id');
  }
  if (args['channel'] === undefined) return missing('missing_channel');
  if (args['ts'] === undefined) return missing('missing_ts');
  const reached = channelSeen(world, args['channel']);
  if (!reached.ok) return missing('cannot_find_channel');
  return found(world.messages.get(reached.channel.id, stringOf(args['ts'])), 'cannot_find_message');
};

/** Previews under a message, for addresses that it holds and that the app's manifest names. */
export const unfurl = ({ world, args }: Call): Reply => {
  const { unfurls } = args;
  const looked = messageOf(world, args);
  if (!looked.ok) return no(looked.error);
  const { message } = looked;
  if (unfurls === undefined) return no('missing_unfurls');
  if (!isJson(unfurls)) return no('invalid_unfurls_format');
  const links = linksIn(message.text);
  for (const [url, preview] of Object.entries(unfurls)) {
    if (!links.includes(url)) return no('cannot_unfurl_message');
    if (!isOfDomain(url, world.app.unfurlDomains)) return no('cannot_unfurl_url');
    if (!isJson(preview)) return no('cannot_parse_attachment');
    const breaches =
      preview['blocks'] === undefined
        ? []
        : blockBreaches(preview['blocks'], 'message', `/unfurls/${url}/blocks`);
    if (breaches.length > 0) return no('cannot_parse_attachment', breaches);
  }
  world.messages.edit(
    message.channel,
    message.ts,
    { unfurls: { ...message.unfurls, ...(unfurls as Record<string, Json>) } },
    true,
  );
  return ok();
};
