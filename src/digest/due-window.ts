import type { Window } from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import type { Timetable } from '../domain/subscription.ts';
import { newestSlot, nextSlot } from './slots.ts';

export interface DueWindow {
  readonly window: Window;
  /** True where an earlier slot was missed, or this one by more than an hour. */
  readonly isLate: boolean;
}

/** Milliseconds. A tick comes every minute, a start takes less. */
const punctual = 60 * 60_000;

/**
 * What is due: one window from where the last one ended to the newest slot, however many slots were missed; null where
 * that slot is not after it. Only `opensAt`, from the ledger, says where a window starts, so a clock that jumps can
 * neither open one twice nor leave a stretch out.
 */
export type FindDueWindow = (timetable: Timetable, opensAt: Instant, now: Instant) => DueWindow | null;

/**
 * Remembers the newest slot of each timetable until the next one comes: thousands of subscriptions share a few
 * timetables, and most ticks fall between two slots.
 */
export const createDueWindows = (): FindDueWindow => {
  const stretches = new Map<string, { readonly slot: Instant; readonly next: Instant }>();

  const newest = (timetable: Timetable, now: Instant): Instant => {
    const key = JSON.stringify([timetable.zone, timetable.cadence]);
    const known = stretches.get(key);
    if (known !== undefined && known.slot <= now && now < known.next) return known.slot;
    const slot = newestSlot(timetable, now);
    stretches.set(key, { slot, next: nextSlot(timetable, now) });
    return slot;
  };

  return (timetable, opensAt, now) => {
    const end = newest(timetable, now);
    if (end <= opensAt) return null;
    // What comes as it comes is not late for its many empty slots; whoever selects knows since when something waits.
    const isLate =
      now - end > punctual ||
      (timetable.cadence.kind !== 'as-it-comes' && nextSlot(timetable, opensAt) < end);
    return { window: { start: opensAt, end }, isLate };
  };
};
