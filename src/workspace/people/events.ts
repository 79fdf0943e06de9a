import type { Json } from '../json.ts';
import type { Channel } from '../local-team.ts';
import type { World } from '../world.ts';
import { acknowledged } from './acted.ts';
import type { Acted } from './acted.ts';
import type { Deliverer } from './deliverer.ts';
import { eventPayload } from './payloads.ts';

/** Without one of these scopes Slack does not send the event; one that is not listed needs none. */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  app_mention: ['app_mentions:read'],
  channel_archive: ['channels:read'],
  group_archive: ['groups:read'],
  link_shared: ['links:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
};

/** What an app that was removed still hears. */
const lastWords = ['tokens_revoked', 'app_uninstalled'];

/** Sends events to the app: those it subscribes to, and may hear. */
export const createEvents = (world: World, deliverer: Deliverer) => {
  const isHeard = (name: string): boolean => {
    const needed = scopesOf[name];
    const isAllowed = needed === undefined || needed.some((scope) => world.grants.has(scope));
    const isInstalled = world.grants.state() !== 'inactive' || lastWords.includes(name);
    return world.app.events.includes(name) && isAllowed && isInstalled;
  };
  return {
    /** `name` is what the manifest calls it: `message.im`, `app_mention`. What the app does not hear is no failure. */
    raise: async (name: string, event: Json, channel?: Channel): Promise<Acted> => {
      if (!isHeard(name)) return { ok: true };
      const stamped = { event_ts: world.nextTs(), ...event };
      return acknowledged(await deliverer.event(eventPayload(world, stamped, channel)));
    },
  };
};

export type Events = ReturnType<typeof createEvents>;
