import type { Suggestion } from '../../domain/answer.ts';
import type { Channel, User } from '../local-team.ts';
import type { World } from '../world.ts';
import type { Reader } from './blocks/reader.ts';
import type { Place } from './place.ts';

/** All that a screen is drawn from. */
export interface Scene {
  readonly world: World;
  readonly place: Place;
  readonly person: User;
  readonly reader: Reader;
  /** Questions the bot can answer, for the first screen. */
  readonly examples: readonly Suggestion[];
  /** Whether something stands there that this person has not had on the screen. */
  readonly isUnread: (channel: string) => boolean;
}

/** `#performance`; the app's or the other person's name for direct messages. */
export const channelName = (channel: Channel, world: World): string =>
  channel.kind === 'im' ? world.app.name : channel.name;

export const readerOf = (person: User, world: World, now: number): Reader => ({
  users: world.users.all().map(({ id, name }) => ({ id, name })),
  channels: world.channels.all().map(({ id, name }) => ({ id, name })),
  timeZone: person.tz,
  locale: person.locale,
  now,
});

/** The channel on the screen, where it is one this person may see. */
export const channelOf = ({ world, place, person }: Scene): Channel | null => {
  const channel = world.channels.get(place.at);
  return channel?.members.includes(person.id) === true ? channel : null;
};
