import { compareTs } from '../state/timestamps.ts';
import type { World } from '../world.ts';

/** Which conversations hold something that a person has not had on the screen since this page was started. */
export const createUnread = (world: World) => {
  const seen = new Map<string, string>();
  const newest = (channel: string, person: string): string => {
    const direct = world.channels.get(channel)?.kind === 'im';
    const messages = world.messages
      .all()
      .filter((one) => one.channel === channel && (one.visibleTo === null || one.visibleTo === person))
      .filter((one) => direct || one.threadTs === null);
    return messages.reduce((last, { ts }) => (compareTs(ts, last) > 0 ? ts : last), '0.0');
  };
  return {
    see: (person: string, channel: string): void => {
      seen.set(`${person} ${channel}`, newest(channel, person));
    },
    isUnread: (person: string, channel: string): boolean =>
      compareTs(newest(channel, person), seen.get(`${person} ${channel}`) ?? '0.0') > 0,
  };
};
