import type { webApi } from '@slack/bolt';
import type { Log } from '../app/log.ts';
import type { DigestManager, Subscriber } from '../app/manage-digests.ts';
import { isZone } from '../digest/slots.ts';
import { errorFields } from './trouble.ts';

/** A person's zone, and how it is known: Slack says so, it was chosen before, or it is not known and the usual one. */
export interface PersonZone {
  readonly zone: string;
  readonly from: 'slack' | 'earlier' | 'usual';
}

/** Where nobody can say which zone a person lives in. */
const usualZone = 'Europe/London';
/** Milliseconds waited for Slack's word: what opens a form is good for three seconds. */
const patience = 1000;
/** Milliseconds that it is taken to be so: people move seldom. */
const heldFor = 24 * 60 * 60_000;
/** People remembered. */
const most = 2000;

export interface ZoneParts {
  readonly digests: Pick<DigestManager, 'ofPerson'>;
  readonly scopes: readonly string[];
  readonly log: Log;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Knows in which zone a person lives, as far as Slack lets it ask. */
export const createZones = ({ digests, scopes, log, now }: ZoneParts) => {
  const held = new Map<string, { readonly zone: string; readonly until: number }>();

  const askSlack = async (user: string, client: webApi.WebClient): Promise<string | null> => {
    if (!scopes.includes('users:read')) return null;
    const known = held.get(user);
    if (known !== undefined && known.until > now()) return known.zone;
    try {
      const zone = (await client.users.info({ user })).user?.tz;
      if (zone === undefined || !isZone(zone)) return null;
      const [oldest] = held.keys();
      if (held.size >= most && oldest !== undefined) held.delete(oldest);
      held.set(user, { zone, until: now() + heldFor });
      return zone;
    } catch (error) {
      log.warn(errorFields(error), 'no zone of a person');
      return null;
    }
  };

  return {
    of: async (
      { team, user }: Omit<Subscriber, 'channel'>,
      client: webApi.WebClient,
    ): Promise<PersonZone> => {
      const [said, mine] = await Promise.all([
        soon(askSlack(user, client)),
        digests.ofPerson({ team, user }).catch(() => []),
      ]);
      const before = mine.at(-1)?.when.zone;
      if (said !== null) return { zone: said, from: 'slack' };
      return before === undefined ? { zone: usualZone, from: 'usual' } : { zone: before, from: 'earlier' };
    },
  };
};

export type Zones = ReturnType<typeof createZones>;

/** Null where it takes too long; it is remembered for the next time all the same. */
const soon = async (asked: Promise<string | null>): Promise<string | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};
